namespace PrivacyCloud.Domain.Ids;

/// <summary>Identifies one encrypted document; says nothing of what is in it. Text form <c>doc_…</c>.</summary>
public readonly record struct DocumentId(Guid Value)
{
    /// <summary>What the text form begins with.</summary>
    public const string Prefix = "doc";

    /// <summary>True for the empty id, which parsers and the gateway refuse.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>Reads the text form; false for anything else.</summary>
    public static bool TryParse(string? text, out DocumentId id)
    {
        var read = PrefixedId.TryParse(Prefix, text, out var value);
        id = new(value);
        return read;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => PrefixedId.Format(Prefix, Value);
}
