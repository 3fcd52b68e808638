using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Cluster;

/// <summary>
/// What can befall a call on its way to an owner, in the words that <see cref="ICommandGateway"/> promises: a full
/// queue has done nothing, and whatever else the cluster says of a call leaves open whether it was carried out. What
/// the owner itself throws and does not promise is a defect, and stays what it is.
/// </summary>
public static class LostCalls
{
    /// <summary>The fault in promised words, or null when it is a defect or the caller's own leaving.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="silo">
    /// How this silo is: one that is ending misses what it has put away, and says so in whatever words.
    /// </param>
    /// <param name="caller">Ends when the caller leaves.</param>
    public static Exception? Told(Exception fault, SiloStatus silo, CancellationToken caller) => fault switch
    {
        LimitExceededException or GatewayTooBusyException
            or OrleansMessageRejectionException { InnerException: LimitExceededException } =>
            new OverloadedException("Too many commands wait for one entity.", fault),
        OrleansException or TimeoutException =>
            // The command may have been carried out before its answer was lost; the same key tells.
            new OutcomeUnknownException("The owner of the stream did not answer.", fault),
        _ => silo.IsTerminating()
            ? PassingFaults.ToldWhileEnding(fault, caller)
            : PassingFaults.Told(fault, caller),
    };
}
