namespace PrivacyCloud.Domain.Law;

/// <summary>Something the law demands of a consent.</summary>
/// <param name="What">In one sentence, to a person.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Confidence">How well it was checked.</param>
/// <param name="Status">Whether it is in force or unconfirmed.</param>
/// <param name="Provision">The provision of the pack that says so.</param>
public sealed record ConsentDemand(
    Text What, Citation Citation, Confidence Confidence, ProvisionStatus Status, string Provision)
{
    /// <summary>True when a configuration against it must be refused; what is unconfirmed only warns.</summary>
    public bool Binds => Status != ProvisionStatus.Unconfirmed && Confidence <= Confidence.Inferred;
}
