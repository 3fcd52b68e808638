namespace PrivacyCloud.Domain.Ids;

/// <summary>
/// Identifies a member of a tenant's staff. The same 128 bits are the id of the
/// holder of her personal data in the vault. Text form <c>stf_…</c>.
/// </summary>
public readonly record struct StaffId(Guid Value)
{
    /// <summary>What the text form begins with.</summary>
    public const string Prefix = "stf";

    /// <summary>True for the empty id, which parsers and the gateway refuse.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>Under whose keys her name, e-mail address and password hash lie in the vault.</summary>
    public HolderId Holder => new(Value);

    /// <summary>Reads the text form; false for anything else.</summary>
    public static bool TryParse(string? text, out StaffId id)
    {
        var read = PrefixedId.TryParse(Prefix, text, out var value);
        id = new(value);
        return read;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => PrefixedId.Format(Prefix, Value);
}
