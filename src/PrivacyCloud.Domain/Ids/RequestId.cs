namespace PrivacyCloud.Domain.Ids;

/// <summary>Identifies one data subject request: one exercise of one right. Text form <c>req_…</c>.</summary>
public readonly record struct RequestId(Guid Value)
{
    /// <summary>What the text form begins with.</summary>
    public const string Prefix = "req";

    /// <summary>True for the empty id, which parsers and the gateway refuse.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>Reads the text form; false for anything else.</summary>
    public static bool TryParse(string? text, out RequestId id)
    {
        var read = PrefixedId.TryParse(Prefix, text, out var value);
        id = new(value);
        return read;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => PrefixedId.Format(Prefix, Value);
}
