using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Consoles.Work.Requests;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.Work.Inbox;

/// <summary>
/// Finds requests by number or by an exact identifier, which travels in the body and is never written back.
/// </summary>
internal static class InboxSearch
{
    private const string KindField = "kind";
    private const string ValueField = "value";
    private const string NumberKind = "number";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(RequestPaths.Find, (Delegate)AskAsync).ForStaff(Permission.RequestsRead);
        routes.MapPost(RequestPaths.Find, FindAsync).ForStaff(Permission.RequestsRead);
    }

    private static Task<IResult> AskAsync(HttpContext http) => ShowAsync(http, [], NumberKind, null);

    private static async Task<IResult> FindAsync(HttpContext http, [AsParameters] WorkDesks desks)
    {
        var (caller, cancel) = (http.Staff(), http.RequestAborted);
        var form = await Forms.ReadAsync(http);
        var kind = form[KindField].ToString();
        var rows = await RowsAsync(desks, caller.Log, kind, form[ValueField].ToString(), cancel);
        if (rows is [var only])
        {
            return WorkPage.See(http, RequestPaths.Of(only.File.Intake.Request));
        }

        if (rows is null)
        {
            return await ShowAsync(http, [], kind, InboxWords.NotReadable);
        }

        List<RequestLine> lines = [];
        foreach (var row in rows)
        {
            if (await desks.Reading.LineAsync(caller.Log, row.File.Intake.Request, cancel) is { } line)
            {
                lines.Add(line);
            }
        }

        var staff = await StaffNames.ReadAsync(desks.Files, caller.Log, cancel);
        var writer = new InboxRows(desks.Reading, new(desks.Law), staff, PageContext.Of(http, desks.Time));
        return await ShowAsync(http, await writer.OfAsync(caller.Log, lines, cancel), kind, InboxWords.FoundNone);
    }

    /// <summary>What was found; null for what cannot be read as what it is said to be.</summary>
    private static async Task<IReadOnlyList<RequestRow>?> RowsAsync(
        WorkDesks desks, LogId log, string kind, string value, CancellationToken cancel)
    {
        if (kind == NumberKind)
        {
            return RequestNumber.TryParse(value, out var number)
                ? await desks.Reading.CaseAsync(log, number, cancel) : null;
        }

        if (!Enum.TryParse<IdentifierKind>(kind, ignoreCase: true, out var known)
            || Identifier.Normalise(known, value) is not { } identifier)
        {
            return null;
        }

        return await desks.Reading.PersonAsync(log, known, identifier, cancel) is { } person
            ? await desks.Reading.OfPersonAsync(log, person, cancel) : [];
    }

    private static Task<IResult> ShowAsync(HttpContext http, IReadOnlyList<InboxRow> rows, string kind, Text? why) =>
        WorkPage.ShowAsync<FoundPage>(
            http, StatusCodes.Status200OK, ("Rows", rows), ("Kind", kind), ("Why", why));
}
