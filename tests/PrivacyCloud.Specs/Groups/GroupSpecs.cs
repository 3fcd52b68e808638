using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Groups;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Specs.Groups;

/// <summary>Companies that belong together.</summary>
public sealed class GroupSpecs
{
    private static readonly GroupId Group = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000001"));
    private static readonly TenantId Tenant = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000002"));
    private static readonly Region Vietnam = Region.Parse("vn-1");
    private static readonly Region Japan = Region.Parse("jp-1");
    private static readonly Text Name = new("Example Group", "Tập đoàn Ví dụ", "例グループ");
    private static readonly GroupEvent.Founded Founded = new(Group, Vietnam, Name);
    private static readonly GroupEvent.TenantAdmitted Admitted = new(Tenant, Japan);

    [Fact]
    public void A_group_is_founded() => Given().When(new GroupCommand.Found(Group, Vietnam, Name)).Then(Founded);

    [Fact]
    public void A_group_is_founded_once() =>
        Given(Founded).When(new GroupCommand.Found(Group, Vietnam, Name)).ThenRefused("group.already-founded");

    [Fact]
    public void A_group_needs_a_name_in_every_language() =>
        Given().When(new GroupCommand.Found(Group, Vietnam, Name with { Ja = "" })).ThenRefused("group.name-unfit");

    [Fact]
    public void A_company_may_belong_to_a_group_of_another_region() =>
        Given(Founded).When(new GroupCommand.Admit(Tenant, Japan)).Then(Admitted);

    [Fact]
    public void A_company_admitted_twice_belongs_once() =>
        Given(Founded, Admitted).When(new GroupCommand.Admit(Tenant, Japan)).ThenNothing();

    [Fact]
    public void A_company_does_not_move_between_regions() =>
        Given(Founded, Admitted).When(new GroupCommand.Admit(Tenant, Vietnam)).ThenRefused("group.member-elsewhere");

    [Fact]
    public void A_group_with_companies_does_not_end() =>
        Given(Founded, Admitted).When(new GroupCommand.Close()).ThenRefused("group.not-empty");

    [Fact]
    public void An_empty_group_ends() =>
        Given(Founded, Admitted, new GroupEvent.TenantReleased(Tenant)).When(new GroupCommand.Close())
            .Then(new GroupEvent.Closed());

    [Fact]
    public void A_group_that_ended_does_not_change() =>
        Given(Founded, new GroupEvent.Closed()).When(new GroupCommand.Rename(Name)).ThenRefused("group.closed");

    [Fact]
    public void Ending_twice_is_ending_once() =>
        Given(Founded, new GroupEvent.Closed()).When(new GroupCommand.Close()).ThenNothing();

    [Fact]
    public void Nothing_is_done_to_a_group_that_was_never_founded() =>
        Given().When(new GroupCommand.Rename(Name)).ThenRefused("group.unknown");

    [Fact]
    public void The_same_origin_twice_is_refused() =>
        Given(Founded)
            .When(new GroupCommand.AllowOrigins([Origin.Parse("https://a.example"), Origin.Parse("https://a.example")]))
            .ThenRefused("group.origins-unfit");

    private static Spec<GroupState, GroupCommand, GroupEvent> Given(params GroupEvent[] history) =>
        new(GroupDecider.Initial, GroupDecider.Decide, GroupDecider.Evolve, history);
}
