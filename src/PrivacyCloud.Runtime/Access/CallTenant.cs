using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Access;

/// <summary>
/// The tenant a call is for, as whoever let it in has established: the gate that knew its key, the door its session
/// was opened at, the page whose address it came to. An engine compares it with the owner of every stream that the
/// call's commands name, so that a mistake in between cannot reach another tenant. It flows with the call and nowhere
/// else.
/// </summary>
public sealed class CallTenant
{
    private readonly AsyncLocal<LogId?> _established = new();

    /// <summary>Whose log the call may write to; null when nobody established it, as in work of the platform.</summary>
    public LogId? Established => _established.Value;

    /// <summary>Says whose call this is, from here to its end.</summary>
    public void Establish(LogId log) => _established.Value = log;
}
