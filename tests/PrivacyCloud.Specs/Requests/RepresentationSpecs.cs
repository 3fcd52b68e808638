using PrivacyCloud.Domain.Requests;
using static PrivacyCloud.Specs.Requests.Tale;

namespace PrivacyCloud.Specs.Requests;

public sealed class RepresentationSpecs
{
    private const string Received = "2026-03-03T09:00:00+07:00";
    private const string Now = "2026-03-03T10:00:00+07:00";
    private const string Californian = "2026-03-03T09:00:00-08:00";

    private static readonly Tale VnAgent = Tale.Received(
        Received, Under("vn", "erasure") with { RequesterKind = RequesterKind.Agent });

    private static readonly Tale JpGuardian = Tale.Received(
        Received, Under("jp", "disclosure") with { RequesterKind = RequesterKind.GuardianMinor });

    private static readonly Tale CaAgent = Tale.Received(
        Californian, Under("us-ca", "delete") with { RequesterKind = RequesterKind.Agent }).Do(Californian, Verify);

    private static readonly RequestCommand Told = new RequestCommand.TellPerson(Written);

    [Fact]
    public void A_Vietnamese_agent_needs_both_papers()
    {
        var refusal = VnAgent.When(Now, Show("written-authorisation")).ThenRefused("request.papers-not-complete");

        Assert.Equal(["written-authorisation", "identity-document"], refusal.Known);
        Assert.NotNull(refusal.Citation);
        Assert.Equal(
            RepresentationStanding.Shown,
            VnAgent.Do(Now, Show("written-authorisation", "identity-document")).File.Representation.Standing);
    }

    [Theory]
    [InlineData("family-register")]
    [InlineData("resident-record")]
    public void A_Japanese_guardian_of_a_minor_needs_one_of_two(string paper) => Assert.Equal(
        RepresentationStanding.Shown, JpGuardian.Do(Now, Show(paper)).File.Representation.Standing);

    [Fact]
    public void A_paper_the_law_does_not_name_is_refused_with_those_it_names()
    {
        var refusal = JpGuardian.When(Now, Show("library-card")).ThenRefused("request.paper-unknown");

        Assert.Equal(["family-register", "resident-record"], refusal.Known);
        Assert.Equal("13; PPC Guidelines (General Rules) 3-8-7", refusal.Citation!.Article);
    }

    [Fact]
    public void Papers_must_be_named() => VnAgent.When(Now, Show()).ThenRefused("request.papers-missing");

    [Fact]
    public void Where_nobody_acts_there_is_nothing_to_show_and_nobody_to_tell()
    {
        VnErasure.When(Now, Show("written-authorisation")).ThenRefused("request.nobody-acts");
        VnErasure.When(Now, Told).ThenRefused("request.nobody-acts");
    }

    [Fact]
    public void Until_it_is_shown_that_she_may_act_it_is_not_met_and_the_law_says_so() =>
        Assert.NotNull(VnAgent.Do(Now, Verify).When(Now, Fulfil)
            .ThenRefused("request.representation-not-shown").Citation);

    [Fact]
    public void In_California_the_person_is_told_when_the_agent_shows_signed_permission()
    {
        var shown = CaAgent.Do(Californian, Show("signed-permission"));

        Assert.Equal(
            "§7063", shown.When(Californian, Fulfil).ThenRefused("request.person-not-told").Citation!.Article);
        Assert.IsType<RequestState.Closed>(shown.Do(Californian, Told, Fulfil).State);
        shown.Do(Californian, Told).When(Californian, Told).ThenNothing();
    }

    [Fact]
    public void A_Californian_power_of_attorney_is_enough_and_nobody_need_be_told() =>
        Assert.IsType<RequestState.Closed>(CaAgent.Do(Californian, Show("power-of-attorney"), Fulfil).State);

    [Fact]
    public void Where_a_pack_names_no_papers_any_is_taken() => Assert.Equal(
        RepresentationStanding.Shown,
        Tale.Received(Californian, Under("eu", "access") with { RequesterKind = RequesterKind.Agent })
            .Do(Californian, Show("mandate")).File.Representation.Standing);

    [Fact]
    public void Showing_it_twice_is_once() => JpGuardian.Do(Now, Show("family-register"))
        .When(Now, Show("resident-record")).ThenNothing();

    private static RequestCommand Show(params string[] papers) =>
        new RequestCommand.ShowRepresentation([.. papers.Select(Code)]);
}
