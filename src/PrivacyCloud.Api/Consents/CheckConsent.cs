using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents;

namespace PrivacyCloud.Api.Consents;

/// <summary><c>POST /v1/consents/check</c>: may this be processed?</summary>
internal sealed class CheckConsent(ConsentReading reading, CheckAnswers answers, TimeProvider time)
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        // Asked so often that what it needs is fetched once and not for every call.
        var own = ActivatorUtilities.CreateInstance<CheckConsent>(routes.ServiceProvider);
        routes.MapPost("/v1/consents/check", (Delegate)new RequestDelegate(own.HandleAsync))
            .WithName("checkConsent")
            .WithSummary("Whether processing for a purpose is covered, now or at a moment before.")
            .Takes<CheckBody>()
            .WithMetadata(new BodyLimit(RecordConsent.BodySizeBytesMax))
            .Produces<CheckedBody>()
            .Problems(400, 422)
            .Needs(Permission.ConsentRead)
            .Direct();
    }

    private async Task HandleAsync(HttpContext http)
    {
        var sent = await BodyReader.ReadAsync<CheckBody>(http, QuickCheck.Read);
        var (answer, problem) = sent.Value is { } body ? await AnswerAsync(http, body) : (null, sent.Problem);
        if (answer is null)
            await problem!.ExecuteAsync(http);
        else
            await WrittenJson.SendAsync(http, answers.Of(http.Caller().Log, answer));
    }

    private async ValueTask<(ConsentAnswer? Answer, Problem? Problem)> AnswerAsync(HttpContext http, CheckBody body)
    {
        var (mark, wrong) = DecisionReader.Read("dataSubject", body.DataSubject);
        if (wrong is not null)
            return (null, wrong);

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        if (body.AsOf > now)
            return (null, Problem.OfField(
                StatusCodes.Status422UnprocessableEntity, "asOf", ConsentProblems.AsOfUnfit));

        return (await reading.CheckAsync(
            http.Caller().Log, mark!, body.Purpose, body.Brand, body.AsOf ?? now, body.AsOf is not null,
            http.RequestAborted), null);
    }
}
