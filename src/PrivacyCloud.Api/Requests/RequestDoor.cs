using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Requests;

/// <summary>Does something with one request of the caller's company; another's request is not there.</summary>
internal sealed class RequestDoor(ActDesk desk, RequestReading reading, RequestShowing showing)
{
    /// <summary>Makes an act of the body, does it, and answers the request anew.</summary>
    public async Task<IResult> ActAsync<T>(HttpContext http, string id, SentBody<T> sent, Func<T, WantedAct> act)
        where T : class
    {
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        var headers = CommandHeaders.Of(http, sent.Bytes);
        if (headers.Problem is { } problem)
        {
            return problem;
        }

        var wanted = act(body);
        return wanted.Act is { } one ? await ActAsync(http, id, headers, one) : wanted.Problem!;
    }

    /// <summary>Does an act and answers the request anew.</summary>
    public Task<IResult> ActAsync(HttpContext http, string id, CommandHeaders headers, RequestAct act) =>
        ActAsync(http, id, headers, act, (row, _) => AnswerAsync(http, row));

    /// <summary>Does an act and answers with a function of one's own, from the request as it then is.</summary>
    public async Task<IResult> ActAsync(
        HttpContext http, string id, CommandHeaders headers, RequestAct act,
        Func<RequestRow, CommandOutcome.Done, Task<IResult>> answer)
    {
        var caller = http.Caller();
        if (!RequestId.TryParse(id, out var request))
        {
            return Unknown;
        }

        var context = new ActContext(caller.Actor, headers.Idempotency, headers.SeenVersion);
        var outcome = await desk.ActAsync(caller.Log, request, act, context, http.RequestAborted);
        return outcome switch
        {
            ActOutcome.Unknown => Unknown,
            ActOutcome.Answered { Outcome: CommandOutcome.Done done } => await DoneAsync(http, request, done, answer),
            ActOutcome.Answered answered => Executor.ProblemOf(answered.Outcome),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>A request of the caller's company, or none.</summary>
    public async Task<RequestRow?> FindAsync(HttpContext http, string id) =>
        RequestId.TryParse(id, out var request)
            ? await reading.FindAsync(http.Caller().Log, request, http.RequestAborted) : null;

    /// <summary>Answers a request with its version.</summary>
    public async Task<IResult> AnswerAsync(HttpContext http, RequestRow row) =>
        Headers.Versioned(http, await showing.ShowAsync(http, http.Caller().Log, row, withSteps: true), row.Version);

    /// <summary>What is answered where there is no such request.</summary>
    public static Problem Unknown => Problem.Of(StatusCodes.Status404NotFound, RequestRefusals.Unknown);

    private async Task<IResult> DoneAsync(
        HttpContext http, RequestId request, CommandOutcome.Done done,
        Func<RequestRow, CommandOutcome.Done, Task<IResult>> answer)
    {
        if (done.Replayed)
        {
            Headers.MarkReplayed(http);
        }

        return await reading.FindAsync(http.Caller().Log, request, http.RequestAborted) is { } row
            ? await answer(row, done) : Unknown;
    }
}

/// <summary>An act as a body asks for it, or the problem with the body: one of the two.</summary>
internal sealed record WantedAct(RequestAct? Act, Problem? Problem)
{
    public static implicit operator WantedAct(RequestAct act) => new(act, null);

    public static implicit operator WantedAct(Problem problem) => new(null, problem);

    /// <summary>An act with words that must be there.</summary>
    public static WantedAct Saying(string? text, Func<string, RequestAct> act) =>
        text is not null && Prose.Words(text, RequestPerson.DetailsLengthMax) is { } words
            ? act(words) : Problem.OfField(422, "text", RequestProblems.WordsUnfit);

    /// <summary>An act with words that may be there.</summary>
    public static WantedAct MaybeSaying(string? text, Func<string?, RequestAct> act) =>
        text is null ? act(null) : Saying(text, act);
}
