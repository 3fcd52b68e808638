using System.Globalization;

namespace PrivacyCloud.Domain.Law;

/// <summary>Who decides for a child: below the first age the guardian, then both, from the second the person.</summary>
/// <param name="GuardianOnlyBelow">Below it the guardian alone; as the next one where the child is never asked.</param>
/// <param name="SelfFrom">From it the person alone.</param>
/// <param name="TenantMayRaiseTo">The highest age a tenant may choose for it; none: it may not be raised.</param>
/// <param name="TenantMayLowerTo">The lowest age a tenant may choose for it; none: it may not be lowered.</param>
/// <param name="Citation">Where the age stands.</param>
/// <param name="Confidence">As sure as the less sure of the two ages; <c>E</c> is the product's own choice.</param>
/// <param name="Status">Whether it is in force or unconfirmed.</param>
/// <param name="Provision">The provision of the pack that says so.</param>
/// <param name="Note">What is our reading in it, or what to beware of.</param>
public sealed record ChildAges(
    int GuardianOnlyBelow,
    int SelfFrom,
    int? TenantMayRaiseTo,
    int? TenantMayLowerTo,
    Citation Citation,
    Confidence Confidence,
    ProvisionStatus Status,
    string Provision,
    Text? Note)
{
    private const string Fact = "child.consent.ages";

    /// <summary>True when people are asked for their age because of it; what is unconfirmed only advises.</summary>
    public bool Binds => Status != ProvisionStatus.Unconfirmed && Confidence.MayBeInForce();

    internal static ChildAges? Of(ConsentLawFacts facts)
    {
        if (facts.Find(Fact, "self-from") is not { } self)
            return null;

        var guardian = facts.Find(Fact, "guardian-only-below") ?? self;
        var confidence = self.Confidence.Weaker(guardian.Confidence);
        return new(
            Years(guardian),
            Years(self),
            facts.Find(Fact, "tenant-highest") is { } highest ? Years(highest) : null,
            facts.Find(Fact, "tenant-lowest") is { } lowest ? Years(lowest) : null,
            self.Citation,
            confidence,
            confidence.MayBeInForce() ? self.Version.Status : ProvisionStatus.Unconfirmed,
            self.Provision,
            self.Version.Note);
    }

    private static int Years(ConsentLawFact age) =>
        int.Parse(age.Value.Value, NumberStyles.None, CultureInfo.InvariantCulture);
}
