using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Cluster.Identity;

/// <summary>
/// For whom a call travels through the cluster: a tenant that the edge has established, or the platform itself, which
/// then still names the one tenant it works for. It goes with the call and with every call that follows from it.
/// </summary>
/// <param name="ByEdge">True when the edge let somebody in; false when the platform works by itself.</param>
/// <param name="Log">The one log that the call may write to.</param>
public readonly record struct CallIdentity(bool ByEdge, LogId Log)
{
    private const string Item = "privacycloud.tenant";
    private const string Edge = "edge:";
    private const string Platform = "platform:";
    private const string WholeCell = "cell";

    /// <summary>
    /// The platform's work for the cell as a whole. It names no log, so no grain of a tenant lets it in.
    /// </summary>
    public static CallIdentity Cell => default;

    /// <summary>The identity of the call at hand; null when there is none, or none that can be read.</summary>
    public static CallIdentity? Current => TryRead(RequestContext.Get(Item) as string, out var found) ? found : null;

    /// <summary>Reads the written form; false for anything else.</summary>
    public static bool TryRead(string? text, out CallIdentity identity)
    {
        identity = default;
        if (text == WholeCell)
        {
            return true;
        }

        var byEdge = text?.StartsWith(Edge, StringComparison.Ordinal) == true;
        if (!byEdge && text?.StartsWith(Platform, StringComparison.Ordinal) != true)
        {
            return false;
        }

        var known = LogId.TryParse(text![(byEdge ? Edge : Platform).Length..], out var log);
        identity = new(byEdge, log);
        return known;
    }

    /// <summary>Goes with every call from here on.</summary>
    public void Enter() => RequestContext.Set(Item, ToString());

    /// <summary>Goes with no call any more.</summary>
    public static void Leave() => RequestContext.Remove(Item);

    /// <summary>The written form.</summary>
    public override string ToString() => this == Cell ? WholeCell : $"{(ByEdge ? Edge : Platform)}{Log}";
}
