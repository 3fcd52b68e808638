using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Problems;

/// <summary>The one place where faults become answers. Refusals never come here.</summary>
internal sealed partial class FaultHandler(ILogger<FaultHandler> log) : IExceptionHandler
{
    private const int OverloadRetrySeconds = 1;
    private const int UnavailableRetrySeconds = 30;

    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            return true;
        }

        var problem = ProblemOf(exception);
        if (problem.Status == StatusCodes.Status500InternalServerError)
        {
            Fault(log, exception, httpContext.GetEndpoint()?.DisplayName ?? "none");
        }

        await problem.ExecuteAsync(httpContext).ConfigureAwait(false);
        return true;
    }

    private static Problem ProblemOf(Exception exception) => exception switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } =>
            Problem.Of(StatusCodes.Status413PayloadTooLarge, EdgeRefusals.TooLarge),
        BadHttpRequestException bad => Problem.Of(bad.StatusCode, EdgeRefusals.BadCall),
        OverloadedException => Waiting(EdgeRefusals.Overloaded, OverloadRetrySeconds),
        OutcomeUnknownException => Waiting(EdgeRefusals.Unknown, OverloadRetrySeconds),
        LogUnavailableException => Waiting(EdgeRefusals.LogUnavailable, UnavailableRetrySeconds),
        _ => Problem.Of(StatusCodes.Status500InternalServerError, EdgeRefusals.Fault),
    };

    private static Problem Waiting(Domain.Refusal refusal, int seconds) =>
        Problem.Of(StatusCodes.Status503ServiceUnavailable, refusal, retryAfterSeconds: seconds);

    [LoggerMessage(1000, LogLevel.Error, "A call to {Route} failed.")]
    private static partial void Fault(ILogger logger, Exception exception, string route);
}
