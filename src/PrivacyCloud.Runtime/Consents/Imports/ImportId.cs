using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>
/// Identifies an import. It follows from the name that the tenant gave it, under the log's own key: so the same name
/// finds the same import again, another tenant's is another one, and the name itself is kept nowhere. Text form
/// <c>imp_…</c>.
/// </summary>
public readonly record struct ImportId(Guid Value)
{
    /// <summary>What the text form begins with.</summary>
    public const string Prefix = "imp";

    /// <summary>The id that belongs to the keyed hash of a name (UUIDv8).</summary>
    public static ImportId Of(ReadOnlySpan<byte> hash) => new(DerivedId.Of(hash));

    /// <summary>Reads the text form; false for anything else.</summary>
    public static bool TryParse(string? text, out ImportId id)
    {
        var read = PrefixedId.TryParse(Prefix, text, out var value);
        id = new(value);
        return read;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => PrefixedId.Format(Prefix, Value);
}
