using PrivacyCloud.Domain.Residency;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>What comes of bytes that say they are a peer's directory.</summary>
public abstract record DirectoryVerdict
{
    private DirectoryVerdict()
    {
    }

    /// <summary>
    /// Judges bytes against the key that was pinned and the version that is kept. Once a later key has signed, the
    /// earlier ones are not listened to any more, and no number goes down.
    /// </summary>
    public static DirectoryVerdict Of(Peer peer, SignedDirectory? kept, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(peer);
        if (SignedDirectory.Read(bytes) is not { } offered)
            return new Refused(DirectoryFault.Unreadable);

        var trusted = kept?.SignedBy ?? peer.Key;
        var fault = offered.Version.Region != peer.Region
            ? DirectoryFault.OtherRegion
            : offered.FaultBefore(trusted) ?? offered.Version.Against(peer.Region, kept?.Version);
        return fault is { } why ? new Refused(why) : new Taken(offered);
    }

    /// <summary>It stands from now on.</summary>
    public sealed record Taken(SignedDirectory Directory) : DirectoryVerdict;

    /// <summary>It is as if it had never come.</summary>
    public sealed record Refused(DirectoryFault Why) : DirectoryVerdict;
}
