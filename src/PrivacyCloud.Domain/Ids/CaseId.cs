namespace PrivacyCloud.Domain.Ids;

/// <summary>
/// Identifies what was asked in one submission: one request for each right, tracked as one. Text form <c>cas_…</c>.
/// </summary>
public readonly record struct CaseId(Guid Value)
{
    /// <summary>What the text form begins with.</summary>
    public const string Prefix = "cas";

    /// <summary>True for the empty id, which parsers and the gateway refuse.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>Reads the text form; false for anything else.</summary>
    public static bool TryParse(string? text, out CaseId id)
    {
        var read = PrefixedId.TryParse(Prefix, text, out var value);
        id = new(value);
        return read;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => PrefixedId.Format(Prefix, Value);
}
