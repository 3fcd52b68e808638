using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Notices;
using static PrivacyCloud.Specs.Consents.SampleConsent;
using Notice = PrivacyCloud.Specs.Notices.Known;

namespace PrivacyCloud.Specs.Consents;

/// <summary>What must be shown, and who must decide, on both sides of every age. The ages are made up.</summary>
public sealed class DecisionRulesSpecs
{
    private static readonly PublishedNotice Shown = Of(new AgeRule(7, 16), null);
    private static readonly PublishedNotice Ageless = Of(null, null);

    [Fact]
    public void Whatever_was_shown_may_be_decided_on()
    {
        Assert.Null(Judge(Ageless, [Analytics, Mail], []));
        Assert.Null(Judge(Ageless, [], [Analytics, Mail]));
        Assert.Null(Judge(Ageless, [Mail], [Analytics]));
    }

    [Fact]
    public void What_was_not_shown_may_be_neither_given_nor_refused_and_the_answer_names_what_was()
    {
        string[] known = ["analytics", "marketing-email", "service"];

        Assert.Equal(known, Refused("consent.purpose-unknown", Judge(Ageless, [Training], [])).Known);
        Assert.Equal(known, Refused("consent.purpose-unknown", Judge(Ageless, [Analytics], [Training])).Known);
        Assert.Equal(known, Refused("consent.purpose-unknown", Judge(Ageless, [default], [])).Known);
    }

    [Fact]
    public void What_the_service_cannot_do_without_cannot_be_refused() =>
        Refused("consent.purpose-required", Judge(Ageless, [], [Notice.Service]));

    [Theory]
    [InlineData(DeciderKind.Guardian)]
    [InlineData(DeciderKind.Both)]
    public void A_guardian_says_what_she_is_to_the_person(DeciderKind kind)
    {
        Refused("consent.relation-missing", Judge(Ageless, [Analytics], [], new(kind, null)));
        Refused("consent.relation-missing", Judge(Ageless, [], [Analytics], new(kind, null)));
        Assert.Null(Judge(Ageless, [Analytics], [], new(kind, GuardianRelation.Other)));
    }

    [Theory]
    [InlineData(0, DeciderKind.Self, "consent.guardian-needed")]
    [InlineData(6, DeciderKind.Self, "consent.guardian-needed")]
    [InlineData(6, DeciderKind.Guardian, null)]
    [InlineData(6, DeciderKind.Both, null)]
    [InlineData(7, DeciderKind.Self, "consent.both-needed")]
    [InlineData(7, DeciderKind.Guardian, "consent.both-needed")]
    [InlineData(7, DeciderKind.Both, null)]
    [InlineData(15, DeciderKind.Self, "consent.both-needed")]
    [InlineData(15, DeciderKind.Guardian, "consent.both-needed")]
    [InlineData(15, DeciderKind.Both, null)]
    [InlineData(16, DeciderKind.Self, null)]
    [InlineData(16, DeciderKind.Guardian, null)]
    [InlineData(130, DeciderKind.Self, null)]
    public void On_each_side_of_each_age_the_right_one_says_yes(int age, DeciderKind kind, string? code) =>
        Assert.Equal(code, Judge(Shown, [Analytics], [], By(kind), age)?.Code);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(15)]
    public void Everybody_may_say_no_at_any_age(int age) =>
        Assert.Null(Judge(Shown, [], [Analytics, Mail], DecidedBy.Self, age));

    [Fact]
    public void A_yes_among_several_noes_needs_the_right_person_all_the_same() =>
        Refused("consent.both-needed", Judge(Shown, [Mail], [Analytics], DecidedBy.Self, 15));

    [Fact]
    public void Without_an_age_or_without_a_rule_nobody_is_asked_for_a_guardian()
    {
        Assert.Null(Judge(Shown, [Analytics], []));
        Assert.Null(Judge(Ageless, [Analytics], [], DecidedBy.Self, 3));
    }

    [Fact]
    public void A_purposes_own_ages_count_where_they_are_more_careful_and_only_for_that_purpose()
    {
        var strict = Of(new AgeRule(7, 16), new AgeRule(10, 18));
        var lax = Of(new AgeRule(7, 16), new AgeRule(3, 12));

        Refused("consent.both-needed", Judge(strict, [Analytics], [], DecidedBy.Self, 17));
        Refused("consent.guardian-needed", Judge(strict, [Analytics], [], DecidedBy.Self, 9));
        Assert.Null(Judge(strict, [Mail], [Analytics], DecidedBy.Self, 17));
        Assert.Null(Judge(strict, [Analytics], [], DecidedBy.Self, 18));
        Refused("consent.both-needed", Judge(lax, [Analytics], [], DecidedBy.Self, 15));
        Refused("consent.both-needed", Judge(Of(null, new AgeRule(0, 18)), [Analytics], [], DecidedBy.Self, 17));
    }

    private static DecidedBy By(DeciderKind kind) =>
        kind == DeciderKind.Self ? DecidedBy.Self : new(kind, GuardianRelation.Parent);

    private static Refusal? Judge(
        PublishedNotice notice, ValueList<PurposeCode> given, ValueList<PurposeCode> refused, DecidedBy? by = null,
        int? age = null) => DecisionRules.Judge(notice, given, refused, by ?? DecidedBy.Self, age);

    private static Refusal Refused(string code, Refusal? refusal)
    {
        Assert.Equal(code, refusal?.Code);
        return refusal!;
    }

    /// <summary>A notice with analytics, mail and what the service needs.</summary>
    private static PublishedNotice Of(AgeRule? law, AgeRule? own) => new(
        Notice.Shop, 3, Now,
        new(
            Notice.Words("Choices"), Notice.Words("You decide."), Notice.Words("Example Cloud"), null,
            [
                new(Analytics, Notice.Measuring with { Ages = own }, PurposeChoice.OptIn, 1),
                new(Mail, Notice.Measuring, PurposeChoice.OptOut, 1),
                new(Notice.Service, Notice.Serving, PurposeChoice.Always, 1),
            ],
            new(ConsentModel.OptIn, law), []),
        [], []);
}
