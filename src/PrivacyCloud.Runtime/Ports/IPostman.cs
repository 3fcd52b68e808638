using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Outbox;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>
/// Hands a mail to whoever carries it on. When it answers <see cref="Handover.Taken"/> the other side answers for it.
/// The same mail handed over again bears the same <c>Message-ID</c> and is the same to the byte.
/// </summary>
public interface IPostman
{
    /// <summary>Hands over one mail, once.</summary>
    Task<Handover> SendAsync(OutgoingMail mail, CancellationToken cancel);
}

/// <summary>A mail on its way out. Personal data: it is never logged.</summary>
/// <param name="Log">Whose it is, and in which region.</param>
/// <param name="Id">The parcel; its <c>Message-ID</c> is made of it.</param>
/// <param name="At">When it was queued, which is the moment it bears.</param>
/// <param name="FromName">In whose name it is sent.</param>
/// <param name="Content">To whom, and what.</param>
public sealed record OutgoingMail(LogId Log, ParcelId Id, Instant At, string FromName, MailContent Content)
{
    /// <summary>Says which mail it is, and nothing that is in it.</summary>
    public override string ToString() => Id.ToString();
}

/// <summary>How the handing over of a parcel ended.</summary>
public abstract record Handover
{
    private Handover()
    {
    }

    /// <summary>The other side has taken it.</summary>
    public sealed record Taken : Handover;

    /// <summary>Not now; the other side may have said how long to wait.</summary>
    public sealed record Later(FailureCode Why, Duration? RetryAfter = null) : Handover;

    /// <summary>Never.</summary>
    public sealed record Never(FailureCode Why) : Handover;

    /// <summary>Another one goes first; nothing was tried.</summary>
    public sealed record NotYet : Handover;
}
