using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Problems;

/// <summary>
/// The one place where faults become answers: what passes is 503 with the time after which to try again, and 500 means
/// a defect (<see cref="PassingFaults"/>). Refusals never come here.
/// </summary>
internal sealed partial class FaultHandler(IHostApplicationLifetime life, ILogger<FaultHandler> log)
    : IExceptionHandler
{
    private const int UnknownRetrySeconds = 1;
    private const int UnavailableRetrySeconds = 30;

    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var told = Told(exception, httpContext.RequestAborted);
        if (httpContext.RequestAborted.IsCancellationRequested
            && (told ?? exception) is OperationCanceledException or OutcomeUnknownException)
        {
            // Nobody is there any more to be told.
            return true;
        }

        var route = httpContext.GetEndpoint()?.DisplayName ?? "none";
        var problem = ProblemOf(told ?? exception);
        if (problem.Status == StatusCodes.Status500InternalServerError)
        {
            Fault(log, exception, route);
        }
        else if (told is not null && told != exception)
        {
            Passing(log, exception, route);
        }

        await problem.ExecuteAsync(httpContext).ConfigureAwait(false);
        return true;
    }

    private Exception? Told(Exception fault, CancellationToken caller) =>
        fault is BadHttpRequestException ? null
        : life.ApplicationStopping.IsCancellationRequested ? PassingFaults.ToldWhileEnding(fault, caller)
        : PassingFaults.Told(fault, caller);

    private static Problem ProblemOf(Exception exception) => exception switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } =>
            Problem.Of(StatusCodes.Status413PayloadTooLarge, EdgeRefusals.TooLarge),
        BadHttpRequestException bad => Problem.Of(bad.StatusCode, EdgeRefusals.BadCall),
        OverloadedException over => Waiting(EdgeRefusals.Overloaded, (int)Math.Ceiling(over.RetryAfter.TotalSeconds)),
        OutcomeUnknownException => Waiting(EdgeRefusals.Unknown, UnknownRetrySeconds),
        LogUnavailableException => Waiting(EdgeRefusals.LogUnavailable, UnavailableRetrySeconds),
        _ => Problem.Of(StatusCodes.Status500InternalServerError, EdgeRefusals.Fault),
    };

    private static Problem Waiting(Domain.Refusal refusal, int seconds) =>
        Problem.Of(StatusCodes.Status503ServiceUnavailable, refusal, retryAfterSeconds: seconds);

    [LoggerMessage(1000, LogLevel.Error, "A call to {Route} failed.")]
    private static partial void Fault(ILogger logger, Exception exception, string route);

    [LoggerMessage(1090, LogLevel.Warning, "A call to {Route} met what passes; it was told to come again.")]
    private static partial void Passing(ILogger logger, Exception exception, string route);
}
