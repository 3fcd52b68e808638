namespace PrivacyCloud.Domain.Ids;

/// <summary>
/// Identifies the person the data is about, to one tenant: random, and says nothing of the person. The person is a
/// holder in the vault under the same 128 bits. Text form <c>sub_…</c>.
/// </summary>
public readonly record struct DataSubjectId(Guid Value)
{
    /// <summary>What the text form begins with.</summary>
    public const string Prefix = "sub";

    /// <summary>True for the empty id, which parsers and the gateway refuse.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>Whose vault it is.</summary>
    public HolderId Holder => new(Value);

    /// <summary>The person a holder is.</summary>
    public static DataSubjectId Of(HolderId holder) => new(holder.Value);

    /// <summary>Reads the text form; false for anything else.</summary>
    public static bool TryParse(string? text, out DataSubjectId id)
    {
        var read = PrefixedId.TryParse(Prefix, text, out var value);
        id = new(value);
        return read;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => PrefixedId.Format(Prefix, Value);
}
