using Azure;
using Azure.Identity;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Silo.OnAzure;

/// <summary>
/// Faults of a storage account as the port promises them. What the account's own library says names addresses, headers
/// and signatures, so nothing of it is passed on but a status and a word.
/// </summary>
internal static class BlobFault
{
    /// <summary>Makes a call, and tells what went wrong in words of our own.</summary>
    /// <exception cref="IOException">The account cannot be reached, or did not do what it was asked.</exception>
    public static async Task<T> TellAsync<T>(LogId log, Func<Task<T>> call, CancellationToken cancel)
    {
        try
        {
            return await call();
        }
        catch (Exception fault) when (WordFor(fault, cancel) is { } word)
        {
            throw new IOException($"The documents of {log} cannot be reached: {word}.");
        }
    }

    /// <summary>What went wrong, in a word or two; null for what is no fault of an account.</summary>
    private static string? WordFor(Exception fault, CancellationToken cancel) => fault switch
    {
        RequestFailedException { Status: > 0 } refused => $"status {refused.Status}, {refused.ErrorCode ?? "no code"}",
        RequestFailedException { InnerException: { } inner } => WordFor(inner, cancel) ?? "no answer",
        RequestFailedException => "no answer",
        HttpRequestException broken => $"no answer, {broken.HttpRequestError}",
        AuthenticationFailedException => "no identity",
        AggregateException { InnerExceptions: [.., var last] } => WordFor(last, cancel),
        OperationCanceledException when !cancel.IsCancellationRequested => "no answer in time",
        InvalidDataException => "damaged on the way",
        _ => null,
    };
}
