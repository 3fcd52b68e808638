using NodaTime.Text;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules;

namespace PrivacyCloud.Specs.Law.Clocks;

/// <summary>The law as it is shipped.</summary>
internal static class ShippedLaw
{
    public static readonly LawLibrary Library = RulePacks.BuiltIn();

    public static Clock Ask(string jurisdiction, string duty, string from, string clock) =>
        Assert.Single(
            Assert.IsType<DeadlineAnswer.Answered>(Answer(Library, jurisdiction, duty, from)).Clocks,
            c => c.Name == clock);

    public static DeadlineAnswer Answer(LawLibrary library, string jurisdiction, string duty, string from) =>
        Deadlines.Answer(
            library.Find(jurisdiction)!, new(duty, OffsetDateTimePattern.ExtendedIso.Parse(from).Value.ToInstant()));
}
