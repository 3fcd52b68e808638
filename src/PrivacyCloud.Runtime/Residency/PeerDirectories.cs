using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Residency;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>
/// The last good directory of each peer, and the map they make. What was taken stays until a better one is, however
/// long the peer is away; it is kept before it is used.
/// </summary>
public sealed class PeerDirectories(
    ResidencyOptions options, IDirectoryShelf shelf, OwnDirectory own, ILogger<PeerDirectories> log)
{
    private const int ClaimsLoggedMax = 10;

    private ImmutableDictionary<Region, SignedDirectory> _taken = ImmutableDictionary<Region, SignedDirectory>.Empty;
    private volatile RegionMap _map = RegionMap.Empty;

    /// <summary>Where what is not here is to be found.</summary>
    public RegionMap Map => _map;

    /// <summary>A peer by its region; null for a region that is none.</summary>
    public Peer? Find(Region region) => options.Peers.FirstOrDefault(peer => peer.Region == region);

    /// <summary>True for the host of a peer's address.</summary>
    public bool IsAddress(string host) =>
        options.Peers.Any(peer => string.Equals(peer.Address.IdnHost, host, StringComparison.OrdinalIgnoreCase));

    /// <summary>The last good directory of a region; null before the first.</summary>
    public SignedDirectory? Of(Region region) => _taken.GetValueOrDefault(region);

    /// <summary>
    /// Takes up what was kept when the process last ended, looked at as if it came anew: another key may be pinned now.
    /// </summary>
    public async Task LoadAsync(CancellationToken cancel)
    {
        foreach (var peer in options.Peers)
        {
            if (await shelf.FindAsync(peer.Region, cancel) is not { } bytes)
                continue;

            if (DirectoryVerdict.Of(peer, kept: null, bytes) is DirectoryVerdict.Taken taken)
                Use(taken.Directory);
            else
                log.KeptIsNoGood(peer.Region);
        }
    }

    /// <summary>Judges what a peer sent, and takes it when it is good.</summary>
    public async Task<DirectoryVerdict> OfferAsync(Peer peer, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(peer);
        var verdict = DirectoryVerdict.Of(peer, Of(peer.Region), bytes);
        if (verdict is DirectoryVerdict.Refused refused)
        {
            log.Refused(peer.Region, refused.Why);
            return verdict;
        }

        var directory = ((DirectoryVerdict.Taken)verdict).Directory;
        foreach (var claimed in (await own.ClaimedAsync(directory.Version, cancel)).Take(ClaimsLoggedMax))
            log.Claimed(peer.Region, claimed);

        await shelf.KeepAsync(peer.Region, directory.Bytes, cancel);
        Use(directory);
        log.Taken(peer.Region, directory.Version.Number, directory.Version.Tenants.Count);
        return verdict;
    }

    private void Use(SignedDirectory directory)
    {
        var taken = ImmutableInterlocked.AddOrUpdate(
            ref _taken, directory.Version.Region, directory, (_, _) => directory);
        _map = RegionMap.Of([.. _taken.Values.Select(one => one.Version)]);
        System.Diagnostics.Debug.Assert(ReferenceEquals(taken, directory), "What is taken is what is used.");
    }
}
