using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>
/// Who may do what must not be done twice at once: hand over a parcel, count a log. A lease is measured by the store's
/// own clock, so that processes whose clocks differ still agree, and ends by itself when its holder dies.
/// </summary>
public interface ILeases
{
    /// <summary>
    /// Takes or prolongs a lease. False when another process holds it. Where this process is the only owner there is,
    /// it holds every lease.
    /// </summary>
    /// <param name="log">Whose work it is.</param>
    /// <param name="name">What is leased, such as <c>figures</c>; 1 to 128 visible ASCII characters.</param>
    /// <param name="term">How long, from now; from a second to ten minutes.</param>
    /// <param name="cancel">Stops waiting.</param>
    Task<bool> TryHoldAsync(LogId log, string name, Duration term, CancellationToken cancel);

    /// <summary>Gives a lease back before its end. One that is not held here stays with who holds it.</summary>
    Task LetGoAsync(LogId log, string name, CancellationToken cancel);
}
