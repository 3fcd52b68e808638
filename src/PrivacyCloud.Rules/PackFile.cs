namespace PrivacyCloud.Rules;

/// <summary>One file of the rule packs. The path is relative to <c>rulepacks/</c>, with forward slashes.</summary>
public sealed record PackFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The most bytes a file may have.</summary>
    public const int SizeBytesMax = 1 << 20;

    /// <summary>The pack it belongs to: the first folder.</summary>
    public string Pack => Path[..Math.Max(0, Path.IndexOf('/', StringComparison.Ordinal))];

    /// <summary>The name without folders.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
