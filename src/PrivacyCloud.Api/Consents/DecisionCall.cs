using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents;

namespace PrivacyCloud.Api.Consents;

/// <summary>Takes a yes or a no in, the one as easily as the other: one way, the same limits.</summary>
internal static class DecisionCall
{
    /// <summary>Counts, reads and records what was said.</summary>
    public static async Task<IResult> TakeAsync<TBody, TIncoming>(
        HttpContext http, Rates rates, Func<TBody, Caller, (TIncoming? Incoming, Problem? Problem)> read,
        Func<Caller, TIncoming, Idempotency?, Task<ConsentOutcome>> record)
        where TBody : class
        where TIncoming : class
    {
        var caller = http.Caller();
        if (rates.CountDecision(http, caller) is { } tooMany)
            return tooMany;

        var sent = await BodyReader.ReadAsync<TBody>(http);
        if (sent.Value is not { } body)
            return sent.Problem!;

        var headers = CommandHeaders.Of(http, sent.Bytes);
        var (incoming, wrong) = read(body, caller);
        return (headers.Problem ?? wrong) is { } problem
            ? problem
            : ConsentAnswers.Of(http, await record(caller, incoming!, headers.Idempotency));
    }
}
