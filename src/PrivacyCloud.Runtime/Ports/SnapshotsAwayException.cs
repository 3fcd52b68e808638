namespace PrivacyCloud.Runtime.Ports;

/// <summary>The shelf of snapshots cannot be reached now. Streams are folded from their events meanwhile.</summary>
public sealed class SnapshotsAwayException : Exception
{
    /// <summary>Without a word.</summary>
    public SnapshotsAwayException()
    {
    }

    /// <summary>With a message.</summary>
    public SnapshotsAwayException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause.</summary>
    public SnapshotsAwayException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
