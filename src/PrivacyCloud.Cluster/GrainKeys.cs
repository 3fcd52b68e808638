using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Cluster;

/// <summary>
/// The keys of grains: <c>region/tenant/id</c>. The kind of stream is the type of grain. Nothing of a person is in a
/// key, for none of the three is anything but a name of a cell or a pseudonymous id.
/// </summary>
public static class GrainKeys
{
    /// <summary>The key of the grain that owns a stream.</summary>
    public static string Of(StreamId stream) => $"{stream.Log}/{stream.Id}";

    /// <summary>The stream of a kind that a grain with this key owns; false for what is no key of ours.</summary>
    public static bool TryRead(string kind, string? key, out StreamId stream)
    {
        stream = default;
        if (key?.Split('/') is not [var region, var owner, { Length: > 0 } id])
        {
            return false;
        }

        return StreamId.TryParse($"{region}/{owner}/{kind}/{id}", out stream);
    }

    /// <summary>Whose log a grain with this key writes to; false for what is no key of ours.</summary>
    public static bool TryReadLog(string? key, out LogId log)
    {
        var known = TryRead("any", key, out var stream);
        log = stream.Log;
        return known;
    }
}
