using System.Globalization;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Consoles.PrivacyCenter.Track;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Consents.Links;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Consents.Doors;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.PrivacyCenter.Preferences;

/// <summary>Lets a person in to her preferences. Whoever types whichever address is answered the same.</summary>
internal sealed class PreferenceDesk(
    DoorCodes codes, PreferenceLinks links, PreferenceSession session, PreferenceReading reading)
{
    internal const string EmailField = "email";
    internal const string TicketField = "ticket";
    internal const string LinkField = "link";
    internal const string AgainField = "again";

    /// <summary>Her preferences, or the way in.</summary>
    public async Task<IResult> ShowAsync(HttpContext http, CentreTenant company, Text? said) =>
        session.Read(http, company) is { } mark
            ? CentrePage.Show<PreferencesPage>(
                http, StatusCodes.Status200OK, company, null,
                ("View", await reading.ReadAsync(company, mark, http.RequestAborted)), ("Said", said),
                ("Address", mark.Kind == MarkKind.Email ? mark.Value : null))
            : Door(http, company, StatusCodes.Status200OK, [], said);

    /// <summary>Sends a code to the address that was typed.</summary>
    public IResult Send(HttpContext http, CentreTenant company, IFormCollection fields)
    {
        var typed = fields[EmailField].ToString();
        return Mark.Read(MarkKind.Email, typed) is { } mark
            ? Code(
                http, company, codes.Send(company.Log, mark, CentrePage.Context(http).Language), mark.Value,
                CodeTry.None)
            : Door(
                http, company, StatusCodes.Status422UnprocessableEntity, [new(EmailField, PreferenceWords.BadEmail)]);
    }

    /// <summary>Takes a code, or sends a new one.</summary>
    public IResult Enter(HttpContext http, CentreTenant company, IFormCollection fields)
    {
        if (fields.ContainsKey(AgainField))
        {
            return Send(http, company, fields);
        }

        var ticket = fields[TicketField].ToString();
        switch (codes.Try(company.Log, ticket, fields[CodeTry.Field]))
        {
            case CodeAttempt.Right right:
                session.Begin(http, company, right.Mark);
                return CentrePage.See(http, CentrePaths.Preferences(company));
            case CodeAttempt.Wrong wrong:
                return Code(http, company, ticket, fields[EmailField].ToString(), CodeTry.No(WordsOf(wrong.Left)));
            default:
                return Code(
                    http, company, ticket, fields[EmailField].ToString(), CodeTry.No(RequestRefusals.CodeExpired.Why));
        }
    }

    /// <summary>Takes what stands in a link that the company sent.</summary>
    public async Task<IResult> OpenAsync(HttpContext http, CentreTenant company, IFormCollection fields)
    {
        if (await links.OpenAsync(company.Log, fields[LinkField], http.RequestAborted) is not { } mark)
        {
            return Door(
                http, company, StatusCodes.Status422UnprocessableEntity,
                [new(LinkField, PreferenceLinkDecider.OpensNothing.Why)]);
        }

        session.Begin(http, company, mark);
        return CentrePage.See(http, CentrePaths.Preferences(company));
    }

    /// <summary>How many tries are left, in words.</summary>
    internal static Text WordsOf(int left)
    {
        var words = left switch
        {
            0 => TrackWords.WrongCodeLast,
            1 => TrackWords.WrongCodeOnce,
            _ => TrackWords.WrongCode,
        };
        return words.Map(one => one.Replace(
            "{0}", left.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private static IResult Door(
        HttpContext http, CentreTenant company, int status, IReadOnlyList<FieldProblem> problems, Text? said = null) =>
        CentrePage.Show<PreferenceDoorPage>(http, status, company, null, ("Problems", problems), ("Said", said));

    private static IResult Code(HttpContext http, CentreTenant company, string ticket, string email, CodeTry attempt) =>
        CentrePage.Show<PreferenceCodePage>(
            http, attempt.Status, company, null,
            ("Ticket", ticket), ("Email", email), ("Problems", attempt.Problems));
}
