using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Requests;

/// <summary>Shows requests in the caller's language, personal fields masked.</summary>
internal sealed class RequestShowing(RequestReading reading, LawLibrary law)
{
    /// <summary>A request, with or without the days of its clocks.</summary>
    public async Task<RequestBody> ShowAsync(HttpContext http, LogId log, RequestRow row, bool withSteps)
    {
        var person = await reading.OpenAsync(log, row.File.Intake.Person, http.RequestAborted);
        return Of(row, person, CallerLanguage.Of(http), withSteps);
    }

    /// <summary>The clocks of a request.</summary>
    public IReadOnlyList<RequestClockBody> Clocks(
        IEnumerable<RequestClock> clocks, Language language, bool withSteps) =>
        [.. clocks.Select(one => RequestClockBody.Of(one, law, language, withSteps))];

    /// <summary>What the first law of a request calls its right.</summary>
    public string RightName(Intake intake, Language language)
    {
        var book = RequestLaw.BookOf(law, intake);
        return RequestLaw.RightOn(book, intake.Right(), RequestLaw.DayOf(book, intake.ReceivedAt))
            ?.Names.In(language) ?? intake.Right().ToString();
    }

    private RequestBody Of(RequestRow row, RequestPerson? person, Language language, bool withSteps) =>
        Of(row, row.File, row.File.Intake, person, language, withSteps);

    private RequestBody Of(
        RequestRow row, RequestFile file, Intake intake, RequestPerson? person, Language language, bool withSteps) =>
        new()
        {
            Id = intake.Request,
            CaseId = intake.Case,
            Number = intake.Number.ToString(),
            Right = intake.Right(),
            RightName = RightName(intake, language),
            Jurisdiction = intake.Laws[0].Jurisdiction,
            Laws = LawsOf(intake),
            Brand = intake.Brand,
            Channel = intake.Channel,
            Language = intake.Language,
            Status = row.Standing.Status,
            Outcome = row.Standing.Outcome == RequestOutcome.None ? null : row.Standing.Outcome,
            ReceivedAt = intake.ReceivedAt,
            BackdatingReason = intake.Backdating,
            ClosedAt = row.ClosedAt,
            Requester = RequesterOf(intake, person),
            DataSubject = new(Masks.Name(person?.DataSubject), [.. (person?.Identifiers ?? []).Select(MaskedOf)]),
            Identity = IdentityOf(file.Identity),
            Representation = RepresentationOf(file.Representation),
            Clocks = Clocks(file.Clocks, language, withSteps),
            Overdue = file.IsOverdue(),
            AwaitsReply = file.AwaitsReply,
            AwaitsStaff = file.AwaitsStaff(),
            Circumstances = file.Circumstances,
            AnswerForm = file.AnswerForm,
            Fee = FeeOf(file.Fee),
            PartRefused = file.PartRefused,
            Assignee = file.Assignee,
            Documents = DocumentsOf(file),
            Letters = [.. file.Letters.Select(LetterOf)],
            Messages = [.. file.Messages.Select(one => new RequestMessageBody(one.No, one.FromPerson, one.At))],
            Notes = [.. file.Notes.Select(one => new RequestNoteBody(one.No, one.At))],
            Tasks = [.. file.Tasks.Select(one => new RequestTaskBody(one.No, one.For, one.DueOn, one.Standing))],
            Package = PackageOf(file.Package),
            Version = row.Version,
        };

    private static List<AppliedLawBody> LawsOf(Intake intake) =>
        [.. intake.Laws.Select(one => new AppliedLawBody(one.Jurisdiction, one.Right, one.ChosenBy, one.Place))];

    private static IdentityStandingBody IdentityOf(IdentityFile file) =>
        new(file.Standing, file.Means, file.VerifiedAt, file.RemindedAt);

    private static RepresentationStandingBody RepresentationOf(RepresentationFile file) =>
        new(file.Standing, file.Papers, file.PersonTold);

    private static FeeStandingBody? FeeOf(FeeFile? fee) =>
        fee is null ? null : new(fee.Amount.Amount, fee.Amount.Currency, fee.Standing, fee.Citation);

    private static List<RequestDocumentBody> DocumentsOf(RequestFile file) =>
        [.. file.Documents.Select(one => new RequestDocumentBody(
            one.Document.Id, one.Document.Type, one.Document.SizeBytes, one.Purpose, one.AddedAt))];

    /// <summary>A letter without what it says.</summary>
    public static RequestLetterBody LetterOf(FiledLetter one) =>
        new(one.No, one.Kind, one.Way, one.Standing, one.FiledAt);

    private static MaskedRequesterBody RequesterOf(Intake intake, RequestPerson? person) => new(
        intake.RequesterKind,
        Masks.Name(person?.Name),
        person is null
            ? null : new(Masks.Email(person.Email), Masks.Phone(person.Phone), person.Postal.Count > 0));

    /// <summary>The files that answer it; none while there are none.</summary>
    public static RequestPackageBody? PackageOf(PackageFile? package) => package is null
        ? null
        : new(package.Document.SizeBytes, package.Standing, package.PreparedAt, package.FetchedAt, package.Received);

    private static IdentifierBody MaskedOf(PersonIdentifier one) => new(one.Kind, (one.Kind switch
    {
        IdentifierKind.Email => Masks.Email(one.Value),
        IdentifierKind.Phone => Masks.Phone(one.Value),
        _ => Masks.Other(one.Value),
    })!);
}
