namespace PrivacyCloud.Domain.Requests;

/// <summary>The files that answer a request: ready, fetched for a day, then destroyed.</summary>
internal static class RequestPackages
{
    public static Decision<RequestEvent> Prepare(
        RequestFile file, RequestCommand.PreparePackage command, Instant now) =>
        file.Package is { } before && before.Document.Id == command.Package.Id ? RequestDecider.Nothing
        : file.Package is { Standing: not PackageStanding.Destroyed } ? RequestRefusals.PackageThere
        : new RequestEvent.PackagePrepared(command.Package, now);

    /// <summary>Only what was answered can be fetched, and only for a day from the first fetch on.</summary>
    public static Decision<RequestEvent> Fetch(RequestState state, RequestCommand.FetchPackage command, Instant now)
    {
        if (state is not RequestState.Closed
            { Ending: RequestEnding.Fulfilled or RequestEnding.FulfilledInPart, File.Package: { } package } closed)
        {
            return RequestRefusals.PackageNotThere;
        }

        if (package.Standing != PackageStanding.Ready || now >= ExpiresAt(closed.File, closed.ClosedAt))
            return RequestRefusals.PackageExpired;

        List<RequestEvent> happened = [];
        if (package.FetchedAt is null)
            happened.Add(new RequestEvent.PackageFetched(now, now + RequestLimits.PackageFetchable));

        if (command.Whole && !package.Received)
            happened.Add(new RequestEvent.PackageReceived(now));

        return new Decision<RequestEvent>.Accepted(happened);
    }

    /// <summary>When the files are to be destroyed; none while they wait for the answer, or are gone.</summary>
    public static Instant? ExpiresAt(RequestFile file, Instant? closedAt) => file.Package switch
    {
        { Standing: PackageStanding.Ready, FetchedAt: { } fetched } => fetched + RequestLimits.PackageFetchable,
        { Standing: PackageStanding.Ready } when closedAt is { } closed =>
            closed + Duration.FromDays(file.Intake.Terms.PackageKeptDays),
        _ => null,
    };

    public static Decision<RequestEvent> ConfirmDestroyed(RequestFile file, Instant now) =>
        file.Package is { Standing: PackageStanding.Expired }
            ? new RequestEvent.PackageDestroyed(now)
            : RequestDecider.Nothing;

    public static Decision<RequestEvent> ConfirmPapersDeleted(RequestFile file, Instant now)
    {
        if (file.PapersDueAt is not { } due)
            return RequestDecider.Nothing;

        return due > now
            ? RequestRefusals.PapersNotDue
            : new RequestEvent.PapersDeleted([.. Papers(file).Select(one => one.Document.Id)], now);
    }

    /// <summary>Documents that show who somebody is or that she may act.</summary>
    public static IEnumerable<FiledDocument> Papers(RequestFile file) =>
        file.Documents.Where(one => one.Purpose == DocumentPurpose.Paper);
}
