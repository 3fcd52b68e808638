using PrivacyCloud.Domain.Law;
using PrivacyCloud.Specs.Law.Clocks;

namespace PrivacyCloud.Specs.Law;

/// <summary>Writes consent law down in one line, so that a table can be compared with it.</summary>
internal static class ConsentReading
{
    /// <summary>The law of a shipped pack on a day.</summary>
    public static ConsentLaw Law(string pack, string on) =>
        ConsentLaw.Of(ShippedLaw.Library.Find(pack)!, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);

    /// <summary>Every demand by its name; <c>!</c> binds, <c>?</c> only warns.</summary>
    public static string Demands(ConsentLaw law) =>
        string.Join(' ', All(law).Select(found => found.Name + (found.Demand.Binds ? "!" : "?")));

    /// <summary>Ages as guardian-self, raised to, lowered to, mark; <c>!</c> binds, <c>?</c> only advises.</summary>
    public static string Ages(ConsentLaw law) => law.Children is { } ages
        ? $"{ages.GuardianOnlyBelow}-{ages.SelfFrom} ^{ages.TenantMayRaiseTo} v{ages.TenantMayLowerTo} "
            + ages.Confidence.Mark() + (ages.Binds ? "!" : "?")
        : "none";

    /// <summary>The demands there are, in one order.</summary>
    public static IEnumerable<(string Name, ConsentDemand Demand)> All(ConsentLaw law) =>
        from one in new (string Name, ConsentDemand? Demand)[]
        {
            ("asking", law.Asking), ("pre-ticked", law.PreTicked), ("tying", law.Tying),
            ("per-purpose", law.PerPurpose), ("equal-weight", law.EqualWeight), ("silence", law.Silence),
            ("sensitive-label", law.SensitiveLabel), ("withdraw-as-easy", law.WithdrawAsEasy),
            ("processors-stop", law.ProcessorsStop), ("past-stands", law.PastStands),
            ("tell-consequences", law.TellConsequences), ("gpc", law.HonourGpc),
        }
        where one.Demand is not null
        select (one.Name, one.Demand);
}
