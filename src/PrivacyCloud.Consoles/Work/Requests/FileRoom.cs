using Microsoft.AspNetCore.Http.Metadata;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>Says of an endpoint that it takes files, and how many bytes of them with everything around.</summary>
internal sealed class FileRoom : IRequestSizeLimitMetadata
{
    /// <summary>The only one.</summary>
    public static readonly FileRoom Mark = new();

    /// <summary>A file of 20 MiB, and a few beside it.</summary>
    public const int BytesMax = 64 * 1024 * 1024;

    /// <inheritdoc/>
    public long? MaxRequestBodySize => BytesMax;
}
