using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Specs.Law;

/// <summary>When a demand refuses a configuration, and when it only warns.</summary>
public sealed class ConsentDemandSpecs
{
    [Theory]
    [InlineData(Confidence.Primary, true)]
    [InlineData(Confidence.Corroborated, true)]
    [InlineData(Confidence.Inferred, true)]
    [InlineData(Confidence.Target, false)]
    [InlineData(Confidence.Secondary, false)]
    [InlineData(Confidence.Memory, false)]
    [InlineData(Confidence.Unverified, false)]
    public void A_demand_binds_when_its_text_was_read_or_corroborated_or_is_our_reading(
        Confidence confidence, bool binds) =>
        Assert.Equal(binds, Demand(confidence, ProvisionStatus.InForce).Binds);

    [Fact]
    public void What_was_in_force_on_its_day_bound_on_its_day() =>
        Assert.True(Demand(Confidence.Primary, ProvisionStatus.Superseded).Binds);

    [Fact]
    public void An_unconfirmed_demand_never_binds() =>
        Assert.False(Demand(Confidence.Primary, ProvisionStatus.Unconfirmed).Binds);

    private static ConsentDemand Demand(Confidence confidence, ProvisionStatus status) => new(
        new("No default", "Không mặc định", "既定にしない"),
        new("Sample Act", "1", "https://example.com/act"),
        confidence,
        status,
        "consent.rules");
}
