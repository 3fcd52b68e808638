using System.Data.Common;
using System.Net.Sockets;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>
/// Tells what passes from what is a defect: the one place that is asked by everybody who answers a caller. Drivers say
/// what they know in three words: nothing was done (<see cref="OverloadedException"/>), it may have been done
/// (<see cref="OutcomeUnknownException"/>), one log is closed (<see cref="LogUnavailableException"/>). What reaches the
/// edge without such a word is known by its kind here: a wait that ended, a connection that broke, a disk that is full.
/// Everything else is a defect, and is answered as one.
/// </summary>
public static class PassingFaults
{
    /// <summary>The fault in one of the three words; null when it is a defect or the caller's own leaving.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="caller">Ends when the caller leaves; whoever else broke it off will be gone in a moment.</param>
    public static Exception? Told(Exception fault, CancellationToken caller) => fault switch
    {
        OverloadedException or OutcomeUnknownException or LogUnavailableException => fault,
        AggregateException { InnerExceptions: [var only] } => Told(only, caller),
        OperationCanceledException => caller.IsCancellationRequested ? null : Unknown(fault),
        TimeoutException or SocketException or HttpRequestException or DbException { IsTransient: true } =>
            Unknown(fault),
        IOException when IsOfMachine(fault) => Unknown(fault),
        _ => null,
    };

    /// <summary>
    /// The same in a process that is ending: what it has put away already is missed by whoever still works in it.
    /// </summary>
    public static Exception? ToldWhileEnding(Exception fault, CancellationToken caller) =>
        Told(fault, caller) ?? (fault is ObjectDisposedException or InvalidOperationException ? Unknown(fault) : null);

    private static OutcomeUnknownException Unknown(Exception fault) =>
        new("Something that is needed cannot be reached just now.", fault);

    /// <summary>
    /// Disks, shares and storage accounts say no more than this. A file that is not there, or ends too early, has a
    /// kind of its own and is a defect.
    /// </summary>
    private static bool IsOfMachine(Exception fault) => fault.GetType() == typeof(IOException);
}
