using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>The tracking page: in by number and secret, further by a fresh code, out again.</summary>
internal static class TrackPages
{
    private const string NumberField = "number";
    private const string SecretField = "secret";
    private const string Said = "done";
    private const string Again = "again";
    private const int TypedMax = 60;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/centre/{tenant}/track", ShowAsync);
        routes.MapPost("/centre/{tenant}/track", OpenAsync).DisableAntiforgery();
        routes.MapPost("/centre/{tenant}/track/leave", LeaveAsync).DisableAntiforgery();
        routes.MapPost("/centre/{tenant}/track/identity", IdentityAsync).DisableAntiforgery();
        routes.MapPost("/centre/{tenant}/track/door", DoorAsync).DisableAntiforgery();
    }

    private static async Task<IResult> ShowAsync(
        string tenant, HttpContext http, CentreDirectory directory, TrackSession session, StatusReading reading)
    {
        if (await directory.FindAsync(tenant, http.RequestAborted) is not { } company)
        {
            return CentrePage.NotFound(http);
        }

        if (await session.ResumeAsync(http, company.Log) is not { } tracked)
        {
            return Door(http, company, StatusCodes.Status200OK, string.Empty, []);
        }

        var said = ActWords.Done.GetValueOrDefault(http.Request.Query[Said].ToString());
        return await StatusAsync(http, company, tracked, reading, StatusCodes.Status200OK, new(said, [], string.Empty));
    }

    private static async Task<IResult> OpenAsync(
        string tenant, HttpContext http, CentreDirectory directory, CentreDoor door, TrackingDesk tracking,
        TrackSession session)
    {
        if (await directory.FindAsync(tenant, http.RequestAborted) is not { } company)
        {
            return CentrePage.NotFound(http);
        }

        var read = await door.ReadAsync(http, company, isSubmission: false);
        if (read is not Posted.Form posted)
        {
            return ((Posted.Turned)read).Page;
        }

        var (number, secret) = (posted.Fields[NumberField].ToString(), posted.Fields[SecretField].ToString());
        if (await tracking.OpenAsync(company.Log, number, secret, http.RequestAborted) is not { } rows)
        {
            return Door(http, company, StatusCodes.Status422UnprocessableEntity, number, Missing(number, secret));
        }

        await session.BeginAsync(http, company.Log, rows[0].File.Intake.Number, isDoor: false);
        return CentrePage.See(http, CentrePaths.Track(company));
    }

    private static async Task<IResult> LeaveAsync(
        string tenant, HttpContext http, CentreDirectory directory, CentreDoor door, TrackSession session)
    {
        var company = await directory.FindAsync(tenant, http.RequestAborted);
        var read = await door.ReadAsync(http, company, isSubmission: false);
        if (company is null || read is Posted.Turned)
        {
            return company is null ? CentrePage.NotFound(http) : ((Posted.Turned)read).Page;
        }

        session.End(http);
        return CentrePage.See(http, CentrePaths.Home(company, null));
    }

    private static Task<IResult> IdentityAsync(
        string tenant, HttpContext http, TrackDoor door, CodeDesk codes, TrackSession session, StatusReading reading) =>
        CodeAsync(tenant, http, door, codes, session, reading, CodePurpose.Identity);

    private static Task<IResult> DoorAsync(
        string tenant, HttpContext http, TrackDoor door, CodeDesk codes, TrackSession session, StatusReading reading) =>
        CodeAsync(tenant, http, door, codes, session, reading, CodePurpose.Door);

    private static async Task<IResult> CodeAsync(
        string tenant, HttpContext http, TrackDoor door, CodeDesk codes, TrackSession session, StatusReading reading,
        CodePurpose purpose)
    {
        var entered = await door.EnterAsync(tenant, http, needsFreshCode: false);
        if (entered is not Entered.In inside)
        {
            return ((Entered.Turned)entered).Page;
        }

        var (company, tracked, fields) = inside;
        var attempt = fields.ContainsKey(Again)
            ? await codes.SendAsync(company.Log, tracked.Lead, purpose, http.RequestAborted)
            : await codes.TryAsync(
                company.Log, tracked.Requests, purpose, fields[CodeTry.Field], http.RequestAborted);
        if (attempt.Problem is not null)
        {
            return await StatusAsync(
                http, company, tracked, reading, attempt.Status, new(null, attempt.Problems, string.Empty));
        }

        if (attempt.IsRight)
        {
            // A code that has just come from her own mailbox opens the door too: nobody is asked twice.
            await session.BeginAsync(http, company.Log, tracked.Lead.File.Intake.Number, isDoor: true);
        }

        var word = attempt.IsSent ? "code" : purpose == CodePurpose.Identity ? "identity" : "door";
        return See(http, company, word);
    }

    /// <summary>Takes the browser to the tracking page, which says what was done.</summary>
    public static IResult See(HttpContext http, CentreTenant company, string word) =>
        CentrePage.See(http, CentrePaths.Track(company), (Said, word));

    /// <summary>The tracking page of a case.</summary>
    public static async Task<IResult> StatusAsync(
        HttpContext http, CentreTenant company, TrackedCase tracked, StatusReading reading, int status,
        StatusNote note)
    {
        var view = await reading.ReadAsync(company, tracked, http.RequestAborted);
        return CentrePage.Show<StatusPage>(http, status, company, null, ("View", view), ("Note", note));
    }

    private static IResult Door(
        HttpContext http, CentreTenant company, int status, string number, IReadOnlyList<FieldProblem> problems) =>
        CentrePage.Show<TrackPage>(
            http, status, company, null,
            ("Number", number.Length <= TypedMax ? number : string.Empty), ("Problems", problems));

    private static List<FieldProblem> Missing(string number, string secret)
    {
        List<FieldProblem> problems = [];
        if (string.IsNullOrWhiteSpace(number))
        {
            problems.Add(new(NumberField, TrackWords.Enter));
        }

        if (string.IsNullOrWhiteSpace(secret))
        {
            problems.Add(new(SecretField, TrackWords.Enter));
        }

        return problems.Count > 0 ? problems : [new(NumberField, IntakeRefusals.TrackingUnknown.Why)];
    }
}

/// <summary>What the tracking page says beside the case itself.</summary>
/// <param name="Said">What was just done.</param>
/// <param name="Problems">What must be mended.</param>
/// <param name="Typed">What was typed in the field that must be mended.</param>
public sealed record StatusNote(Text? Said, IReadOnlyList<FieldProblem> Problems, string Typed)
{
    /// <summary>Says nothing: what people write is theirs.</summary>
    public override string ToString() => nameof(StatusNote);

    /// <summary>What was typed in a field, where it must be mended.</summary>
    internal string TypedIn(string field) => Problems.Any(one => one.Field == field) ? Typed : string.Empty;
}
