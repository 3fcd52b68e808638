using PrivacyCloud.Domain.Consents;

namespace PrivacyCloud.Specs.Consents;

/// <summary>The states of ISO/IEC TS 27560, and what each of them allows.</summary>
public sealed class ConsentStatusSpecs
{
    [Theory]
    [InlineData(ConsentStatus.Unknown, false, false)]
    [InlineData(ConsentStatus.Given, true, false)]
    [InlineData(ConsentStatus.Refused, false, true)]
    [InlineData(ConsentStatus.Withdrawn, false, true)]
    [InlineData(ConsentStatus.Expired, false, false)]
    [InlineData(ConsentStatus.Invalidated, false, false)]
    [InlineData(ConsentStatus.Renewed, true, false)]
    public void Given_and_renewed_cover_and_refused_and_withdrawn_are_her_no(
        ConsentStatus status, bool covers, bool isNo)
    {
        Assert.Equal(covers, status.Covers());
        Assert.Equal(isNo, status.IsNo());
    }

    [Fact]
    public void There_are_no_states_but_these_seven() => Assert.Equal(7, Enum.GetValues<ConsentStatus>().Length);

    [Fact]
    public void Assurance_rises_from_claimed_over_device_to_verified() =>
        Assert.Equal(
            [Assurance.Claimed, Assurance.Device, Assurance.Verified], Enum.GetValues<Assurance>().Order());
}
