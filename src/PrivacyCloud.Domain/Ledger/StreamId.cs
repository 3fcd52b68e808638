namespace PrivacyCloud.Domain.Ledger;

/// <summary>One aggregate's history within a log. Text form <c>region/owner/kind/id</c>.</summary>
/// <param name="Log">The log it is in; region and owner are part of its name.</param>
/// <param name="Kind">What it is the history of: <c>tenant</c>, <c>group</c>, <c>duty</c> …</param>
/// <param name="Id">The text form of the aggregate's own id.</param>
public readonly record struct StreamId(LogId Log, string Kind, string Id)
{
    /// <summary>True for the empty stream, which is refused everywhere.</summary>
    public bool IsDefault => Log.IsDefault || string.IsNullOrEmpty(Kind) || string.IsNullOrEmpty(Id);

    /// <summary>The name within its log, as it is stored: <c>kind/id</c>.</summary>
    public string Local => $"{Kind}/{Id}";

    /// <summary>Reads <c>region/owner/kind/id</c>; false for anything else.</summary>
    public static bool TryParse(string? text, out StreamId stream)
    {
        stream = default;
        if (text?.Split('/') is not [var region, var owner, { Length: > 0 } kind, { Length: > 0 } id]
            || !LogId.TryParse($"{region}/{owner}", out var log))
        {
            return false;
        }

        stream = new(log, kind, id);
        return true;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => $"{Log}/{Kind}/{Id}";
}
