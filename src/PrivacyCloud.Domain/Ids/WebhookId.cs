namespace PrivacyCloud.Domain.Ids;

/// <summary>A web address of a tenant's own systems that is told of what happens. Text form <c>whk_…</c>.</summary>
public readonly record struct WebhookId(Guid Value)
{
    /// <summary>What the text form begins with.</summary>
    public const string Prefix = "whk";

    /// <summary>True for the empty id, which parsers and the gateway refuse.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>Reads the text form; false for anything else.</summary>
    public static bool TryParse(string? text, out WebhookId id)
    {
        var read = PrefixedId.TryParse(Prefix, text, out var value);
        id = new(value);
        return read;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => PrefixedId.Format(Prefix, Value);
}
