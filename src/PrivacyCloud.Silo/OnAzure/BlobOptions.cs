using Azure.Core;
using Azure.Storage.Blobs;

namespace PrivacyCloud.Silo.OnAzure;

/// <summary>How documents travel to a storage account and back.</summary>
internal sealed record BlobOptions
{
    /// <summary>Bytes in one call that sends; memory for one document on its way. Default 4 MiB.</summary>
    public int PieceSizeBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Names in one answer of a list. Default 1,000.</summary>
    public int PageSizeMax { get; init; } = 1_000;

    /// <summary>How often a call without an answer is made again. Default 3.</summary>
    public int RetriesMax { get; init; } = 3;

    /// <summary>The wait before the first of them; each later wait is twice as long. Default 0.4 s.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(0.4);

    /// <summary>How long one call may be silent. Default 20 s.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The same in the words of the account's library. It tells nobody about us.</summary>
    public BlobClientOptions ForClient() => new()
    {
        Diagnostics = { IsTelemetryEnabled = false, IsLoggingEnabled = false },
        Retry =
        {
            Mode = RetryMode.Exponential,
            MaxRetries = RetriesMax,
            Delay = RetryAfter,
            NetworkTimeout = CallTimeout,
        },
    };
}
