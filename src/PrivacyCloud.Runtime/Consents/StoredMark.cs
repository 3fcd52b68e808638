using System.Text.Json;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Runtime.Events;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>A person's mark as it lies in the vault.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Value">The mark in its normal form.</param>
public sealed record StoredMark(MarkKind Kind, string Value)
{
    /// <summary>As it goes into the vault.</summary>
    public static byte[] Write(Mark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return WireJson.Write(new StoredMark(mark.Kind, mark.Value));
    }

    /// <summary>As it came out of the vault.</summary>
    public static StoredMark Read(ReadOnlyMemory<byte> json) =>
        WireJson.Read<StoredMark>(json) ?? throw new JsonException("A mark is empty.");

    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(StoredMark);
}
