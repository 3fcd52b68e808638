using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Reactors;

/// <summary>
/// Does what a stream is due for where a command alone will not do, because somebody else must be asked first.
/// </summary>
public interface IReactor
{
    /// <summary>The kind of stream it acts for.</summary>
    string Kind { get; }

    /// <summary>Does what the stream is due for. Doing it again changes nothing.</summary>
    Task WakeAsync(StreamId stream, CancellationToken cancel);
}
