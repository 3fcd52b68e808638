using System.Runtime.CompilerServices;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules;
using PrivacyCloud.Rules.Cases;

namespace PrivacyCloud.Specs.Law;

/// <summary>The packs as they are shipped.</summary>
public sealed class RulePackSpecs
{
    internal static readonly IReadOnlyList<PackFile> Files = PackSource.Folder(Path.Combine(Root(), "rulepacks"));
    private static readonly LoadedPacks Loaded = RulePacks.Load(Files);
    private static readonly LocalDate Today = LocalDate.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    [Fact]
    public void Every_pack_loads_without_error() => Assert.Empty(Loaded.Errors);

    [Fact]
    public void Every_case_holds_and_stands_on_both_sides_of_each_boundary()
    {
        var cases = PackCases.Check(Files, Loaded.Library);

        Assert.Empty(cases.Errors);
        Assert.True(cases.Run > 100, $"Only {cases.Run} cases were run.");
    }

    [Fact]
    public void The_packs_built_in_are_those_of_the_folder() =>
        Assert.Equal(
            Loaded.Library.Books.Select(b => (b.Code, b.Parts.Hash)),
            RulePacks.BuiltIn().Books.Select(b => (b.Code, b.Parts.Hash)));

    [Fact]
    public void For_every_month_from_its_first_day_to_two_years_ahead_exactly_one_version_of_each_provision_applies()
    {
        var wrong =
            from book in Loaded.Library.Books
            from provision in book.Parts.Provisions
            let versions = provision.Versions.Where(v => v.Status != ProvisionStatus.Proposed).ToList()
            where versions.Count > 0
            let last = versions[^1].InForceUntil is { } until && until < Today ? until : Today.PlusYears(2)
            from day in Months(versions[0].InForceFrom, last)
            let apply = versions.Count(v => v.InForceFrom <= day && (v.InForceUntil is not { } end || end >= day)
                && !versions.Any(later => later.InForceFrom > v.InForceFrom && later.InForceFrom <= day))
            where apply != 1
            select $"{book.Code} {provision.Id}: {apply} versions apply on {day}.";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_fact_was_checked_within_the_last_year()
    {
        var stale =
            from book in Loaded.Library.Books
            from provision in book.Parts.Provisions
            from version in provision.Versions
            where version.Status != ProvisionStatus.Superseded && version.Verified.On.PlusYears(1) < Today
            select $"{book.Code} {provision.Id}: last checked on {version.Verified.On}. "
                + "Look again, then write the day.";

        Assert.Empty(stale);
    }

    internal static string Root([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PrivacyCloud.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The repository's root was not found.");
    }

    private static IEnumerable<LocalDate> Months(LocalDate first, LocalDate last)
    {
        for (var day = first; day <= last; day = day.PlusMonths(1))
        {
            yield return day;
        }

        yield return last;
    }
}
