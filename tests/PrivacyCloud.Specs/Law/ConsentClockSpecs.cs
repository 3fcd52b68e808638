using PrivacyCloud.Domain.Law;
using PrivacyCloud.Specs.Law.Clocks;

namespace PrivacyCloud.Specs.Law;

/// <summary>By when a withdrawn consent must have taken effect.</summary>
public sealed class ConsentClockSpecs
{
    [Fact]
    public void Over_Tet_Vietnam_gives_15_days_and_20_where_processors_hold_the_data()
    {
        var clocks = Withdrawn("vn", Instant.FromUtc(2026, 2, 12, 3, 0));

        Assert.Equal("request.withdraw-consent", clocks.Duty);
        Assert.Equal(new LocalDate(2026, 2, 27), clocks.Own!.Due);
        Assert.Equal(Instant.FromUtc(2026, 2, 27, 16, 59, 59), clocks.Own.DueAt);
        Assert.Equal(new LocalDate(2026, 3, 4), clocks.Processors!.Due);
        Assert.Equal(Instant.FromUtc(2026, 3, 4, 16, 59, 59), clocks.Processors.DueAt);
        Assert.Equal("5(2)", clocks.Processors.Citation.Article);
    }

    [Fact]
    public void An_end_on_a_Saturday_moves_what_can_be_defended_and_not_the_day_to_work_to()
    {
        var clocks = Withdrawn("vn", Instant.FromUtc(2026, 8, 28, 3, 0));

        Assert.Equal(new LocalDate(2026, 9, 14), clocks.Own!.Due);
        Assert.Equal(new LocalDate(2026, 9, 12), clocks.Own.WorkTo);
        Assert.Equal(new LocalDate(2026, 9, 17), clocks.Processors!.Due);
    }

    [Fact]
    public void The_day_of_withdrawal_is_the_day_in_the_packs_own_zone()
    {
        Assert.Equal(
            new LocalDate(2026, 2, 27), Withdrawn("vn", Instant.FromUtc(2026, 2, 11, 17, 0, 0)).Own!.Due);
        Assert.Equal(
            new LocalDate(2026, 2, 26), Withdrawn("vn", Instant.FromUtc(2026, 2, 11, 16, 59, 59)).Own!.Due);
    }

    [Fact]
    public void The_new_Vietnamese_clocks_begin_with_the_year_2026_there()
    {
        Assert.Null(Withdrawn("vn", Instant.FromUtc(2025, 12, 31, 16, 59, 59)).Own);
        Assert.NotNull(Withdrawn("vn", Instant.FromUtc(2025, 12, 31, 17, 0, 0)).Own);
    }

    [Fact]
    public void In_California_a_choice_taken_back_is_an_opt_out_with_one_unconfirmed_clock_for_all()
    {
        var clocks = Withdrawn("us-ca", Instant.FromUtc(2026, 6, 1, 19, 0));

        Assert.Equal("request.opt-out", clocks.Duty);
        Assert.Equal(ProvisionStatus.Unconfirmed, clocks.Own!.Status);
        Assert.Equal(new LocalDate(2026, 6, 22), clocks.Own.Due);
        Assert.Equal(clocks.Own, clocks.Processors);
    }

    [Theory]
    [InlineData("jp")]
    [InlineData("eu")]
    [InlineData("uk")]
    [InlineData("sg")]
    [InlineData("th")]
    [InlineData("kr")]
    public void Where_the_law_gives_no_number_there_is_no_clock(string pack)
    {
        var clocks = Withdrawn(pack, Instant.FromUtc(2026, 11, 22, 3, 0));

        Assert.Null(clocks.Own);
        Assert.Null(clocks.Processors);
    }

    private static ConsentClocks Withdrawn(string pack, Instant at) =>
        ConsentClocks.Of(ShippedLaw.Library.Find(pack)!, at);
}
