using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Consoles.PrivacyCenter.Track;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.PrivacyCenter.Ask;

/// <summary>Sends what was checked, once, and answers with the confirmation.</summary>
internal sealed class AskDesk(RequestDesk desk, DonePages done, TrackSession session)
{
    private const string Operation = "POST /centre/ask";
    private const int OnceLengthMin = 16;

    /// <summary>Sends a form, and answers with a page.</summary>
    public async Task<Asked> SendAsync(HttpContext http, CentrePlace place, AskForm form, AskCheck check) =>
        await ReceiveAsync(http, place, form, check) switch
        {
            ReceiveOutcome.Received received => new Asked.Done(await ConfirmAsync(http, place, received)),
            ReceiveOutcome.Refused refused => new Asked.Unfit(new(FieldOf(refused.Reason), refused.Reason.Why)),
            _ => new Asked.Stale(),
        };

    /// <summary>Sends a form, and answers a script.</summary>
    public async Task<IResult> AnswerAsync(HttpContext http, CentrePlace place, AskForm form, AskCheck check)
    {
        var page = CentrePage.Context(http);
        return await ReceiveAsync(http, place, form, check) switch
        {
            ReceiveOutcome.Received received => AskAnswer.Done(
                page, place, received.Requests[0], received.TrackingSecret, done.DueOf(received.Requests, page)),
            ReceiveOutcome.Refused refused => AskAnswer.Unfit(
                page, [new(FieldOf(refused.Reason), refused.Reason.Why)]),
            _ => AskAnswer.Turned(http, page),
        };
    }

    private async Task<ReceiveOutcome?> ReceiveAsync(HttpContext http, CentrePlace place, AskForm form, AskCheck check)
    {
        if (form.Once.Length is < OnceLengthMin or > Idempotency.KeyLengthMax)
        {
            return null;
        }

        var incoming = check.Incoming(place.Brand?.Id, CentrePage.Context(http).Language);
        return await desk.ReceiveAsync(
            place.Company.Log, incoming, Actor.Person, new(Operation, form.Once, form.ToBytes()), null,
            http.RequestAborted);
    }

    private async Task<IResult> ConfirmAsync(HttpContext http, CentrePlace place, ReceiveOutcome.Received received)
    {
        // Whoever has just sent it may look at it at once.
        var number = received.Requests[0].File.Intake.Number;
        await session.BeginAsync(http, place.Company.Log, number, isDoor: false);
        return await done.ShowAsync(http, place, received.Requests, received.TrackingSecret, CodeTry.None);
    }

    private static string FieldOf(Refusal reason) =>
        reason.Code == RequestRefusals.JurisdictionUnknown.Code ? AskForm.ResidenceField : AskForm.RightField;
}

/// <summary>What came of sending a form.</summary>
internal abstract record Asked
{
    private Asked()
    {
    }

    /// <summary>It is received.</summary>
    public sealed record Done(IResult Page) : Asked;

    /// <summary>The rules say no.</summary>
    public sealed record Unfit(FieldProblem Problem) : Asked;

    /// <summary>The form was sent already, and otherwise.</summary>
    public sealed record Stale : Asked;
}
