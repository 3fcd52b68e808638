using FsCheck;
using FsCheck.Fluent;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Tenants;

/// <summary>What holds of a tenant whatever is wanted of it, in whatever order.</summary>
public sealed class TenantProperties
{
    private static readonly Gen<TenantCommand> AnyCommand = Gen.Elements<TenantCommand>(
        Found,
        new TenantCommand.Rename(Name),
        new TenantCommand.Rename(Name with { En = "Other" }),
        new TenantCommand.PromiseResidency(null),
        new TenantCommand.PromiseResidency(InVietnam),
        new TenantCommand.LinkDirectory(DirectoryId.Parse("0198a1b2-0000-7000-8000-0000000000d1")),
        new TenantCommand.LinkDirectory(null),
        new TenantCommand.AddJurisdiction(Jp),
        new TenantCommand.DropJurisdiction(Jp),
        new TenantCommand.DropJurisdiction(Vn),
        new TenantCommand.AdoptPack(Vn),
        new TenantCommand.ChooseLanguages([Language.Japanese]),
        new TenantCommand.NameContact(ContactRole.Dpo, Details),
        new TenantCommand.RemoveContact(ContactRole.Dpo),
        new TenantCommand.SetFee(Jp, Disclosure, Yen, null),
        new TenantCommand.SetFee(Jp, Correction, Yen, null),
        new TenantCommand.WaiveFee(Jp, Disclosure),
        new TenantCommand.SetIdentityMeans(Jp, Disclosure, [IdentityMeans.OneTimeCode]),
        new TenantCommand.SetBranding(new(Name, Colour.Parse("#004488"))),
        new TenantCommand.FoundBrand(Shop, Slug.Parse("shop"), Name, [Site]),
        new TenantCommand.RenameBrand(Shop, Name with { Ja = "別名" }),
        new TenantCommand.AllowOrigins(Shop, []),
        new TenantCommand.CloseBrand(Shop),
        new TenantCommand.IssuePublishableKey(Key, Shop, Mark, Digest),
        new TenantCommand.IssueSecretKey(OtherKey, [Permission.TenantRead], Mark, Digest),
        new TenantCommand.RevokeKey(Key),
        new TenantCommand.Close());

    private static readonly Arbitrary<TenantCommand[]> AnyCommands =
        Gen.ArrayOf(Gen.Frequency((6, AnyCommand), (1, Gen.Constant<TenantCommand>(Found)))).ToArbitrary();

    [Fact]
    public void Replaying_a_history_leads_to_the_same_state() => Check(commands =>
    {
        var run = Run(commands);
        return run.Events.Aggregate(TenantDecider.Initial, TenantFold.Evolve) == run.State;
    });

    [Fact]
    public void Written_and_read_back_a_history_leads_to_the_same_state() => Check(commands =>
    {
        var run = Run(commands);
        var codec = TenantAggregate.Events;
        return run.Events.Select(codec.Write).Select(entry => codec.Read(entry.Type, entry.Data))
            .Aggregate(TenantDecider.Initial, TenantFold.Evolve) == run.State;
    });

    [Fact]
    public void The_same_command_again_causes_nothing_more() => Check(commands => Run(commands).State is var state
        && commands.All(command => TenantDecider.Decide(
            state, command, MadeUpLaw) is not Decision<TenantEvent>.Accepted once
            || TenantDecider.Decide(once.Events.Aggregate(state, TenantFold.Evolve), command, MadeUpLaw)
                is Decision<TenantEvent>.Refused or Decision<TenantEvent>.Accepted { Events.Count: 0 }));

    [Fact]
    public void Nothing_happens_after_a_tenant_left() => Check(commands =>
    {
        var events = Run(commands).Events;
        var end = events.FindIndex(happened => happened is TenantEvent.Closed);
        return end < 0 || end == events.Count - 1;
    });

    [Fact]
    public void A_key_that_was_revoked_stays_revoked() => Check(commands =>
    {
        var revoked = Run(commands).Events.OfType<TenantEvent.KeyRevoked>().Select(one => one.Key).ToHashSet();
        var keys = Run(commands).State switch
        {
            TenantState.Open open => open.Keys,
            TenantState.Closed closed => closed.Before.Keys,
            _ => [],
        };
        return keys.All(key => key.IsRevoked == revoked.Contains(key.Id));
    });

    [Fact]
    public void Every_fee_that_is_asked_is_allowed_by_the_law_it_cites() => Check(commands =>
        Run(commands).State is not TenantState.Open open || open.Fees.All(fee => open.Answers(fee.Jurisdiction)
            && MadeUpLaw.Packs[fee.Jurisdiction].Rights[fee.Right].Fee is var terms
            && terms is not FeeTerms.Forbidden && terms.Citation == fee.Citation));

    private static void Check(Func<TenantCommand[], bool> holds) =>
        Prop.ForAll(AnyCommands, holds).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(300));

    private static (TenantState State, List<TenantEvent> Events) Run(TenantCommand[] commands)
    {
        var state = TenantDecider.Initial;
        List<TenantEvent> events = [];
        foreach (var command in commands)
        {
            if (TenantDecider.Decide(state, command, MadeUpLaw) is not Decision<TenantEvent>.Accepted accepted)
                continue;

            events.AddRange(accepted.Events);
            state = accepted.Events.Aggregate(state, TenantFold.Evolve);
        }

        return (state, events);
    }
}
