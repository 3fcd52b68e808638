namespace PrivacyCloud.Domain.Ids;

/// <summary>
/// Identifies a receipt. It is not kept anywhere: it is the encrypted address of the entry that the receipt is made
/// from, so it neither shows whose it is nor leads to another one. Text form <c>rct_…</c>.
/// </summary>
public readonly record struct ReceiptId(Guid Value)
{
    /// <summary>What the text form begins with.</summary>
    public const string Prefix = "rct";

    /// <summary>True for the empty id, which parsers and the gateway refuse.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>Reads the text form; false for anything else.</summary>
    public static bool TryParse(string? text, out ReceiptId id)
    {
        var read = PrefixedId.TryParse(Prefix, text, out var value);
        id = new(value);
        return read;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => PrefixedId.Format(Prefix, Value);
}
