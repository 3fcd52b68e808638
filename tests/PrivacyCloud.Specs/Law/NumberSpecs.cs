using System.Text;
using System.Text.RegularExpressions;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules;
using PrivacyCloud.Specs.Law.Clocks;

namespace PrivacyCloud.Specs.Law;

/// <summary>Numbers of law are in the packs and nowhere else.</summary>
public sealed partial class NumberSpecs
{
    [Fact]
    public void A_number_changed_in_a_pack_changes_the_answer()
    {
        const string file = "vn/requests/request.erasure.fulfil.json";
        var changed = Load(file, "\"period\": \"P20D\"", "\"period\": \"P21D\"");

        Assert.Equal("2026-03-04", Fulfil(ShippedLaw.Library));
        Assert.Equal("2026-03-05", Fulfil(changed.Library));
        Assert.NotEqual(Hash(ShippedLaw.Library), Hash(changed.Library));
    }

    [Fact]
    public void A_day_off_taken_from_a_calendar_changes_the_answer()
    {
        var changed = Load("jp/calendars/authority.json", "\"on\": \"2026-09-22\"", "\"on\": \"2026-09-20\"");

        Assert.Empty(changed.Errors);
        Assert.Equal("2026-09-24", Notify(ShippedLaw.Library));
        Assert.Equal("2026-09-22", Notify(changed.Library));
    }

    /// <summary>Each period of each clock in each pack, one after the other.</summary>
    [Fact]
    public void Each_period_of_each_pack_is_what_its_clock_is_computed_from()
    {
        var unmoved =
            from book in ShippedLaw.Library.Books
            from provision in book.Parts.Provisions
            from version in provision.Versions
            where version is { Status: not ProvisionStatus.Proposed, Rule: ProvisionRule.Clock }
            let rule = ((ProvisionRule.Clock)version.Rule).Rule
            let before = WorkTo(book, rule, version)
            let after = WorkTo(Longer(book, provision, version, rule), rule, version)
            where before is null || after is null || after <= before
            select $"{book.Code} {provision.Id} {version.InForceFrom}: {before} stays {after}.";

        Assert.Empty(unmoved);
    }

    [Fact]
    public void No_number_of_law_stands_in_the_code()
    {
        var found =
            from file in Directory.EnumerateFiles(
                Path.Combine(RulePackSpecs.Root(), "src"), "*.cs", SearchOption.AllDirectories)
            where !file.Contains(
                $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            from line in File.ReadLines(file).Index()
            where !line.Item.TrimStart().StartsWith("//", StringComparison.Ordinal)
            where IsoPeriod().IsMatch(line.Item) || CivilSpan().IsMatch(line.Item)
            select $"{Path.GetFileName(file)}:{line.Index + 1}: move this number into a rule pack: {line.Item.Trim()}";

        Assert.Empty(found);
    }

    private static string Fulfil(LawLibrary library) =>
        Due(library, "vn", "request.erasure", "2026-02-12T10:00:00+07:00", "fulfil");

    private static string Notify(LawLibrary library) =>
        Due(library, "jp", "breach.authority-final", "2026-08-22T09:00:00+09:00", "notify");

    private static string Due(LawLibrary library, string jurisdiction, string duty, string from, string clock) =>
        Assert.IsType<DeadlineAnswer.Answered>(ShippedLaw.Answer(library, jurisdiction, duty, from))
            .Clocks.Single(c => c.Name == clock).WorkTo.ToString("yyyy-MM-dd", null);

    private static string Hash(LawLibrary library) => library.Find("vn")!.Parts.Hash;

    private static LoadedPacks Load(string file, string old, string changed)
    {
        var files = RulePackSpecs.Files.ToList();
        var at = files.FindIndex(f => f.Path == file);
        var text = Encoding.UTF8.GetString(files[at].Bytes.Span);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(text.Replace(old, changed, StringComparison.Ordinal));
        files[at] = files[at] with { Bytes = bytes };
        return RulePacks.Load([.. files.Where(f => f.Pack == files[at].Pack)]);
    }

    private static RuleBook Longer(RuleBook book, Provision provision, ProvisionVersion version, ClockRule rule)
    {
        var longer = version with
        {
            Rule = new ProvisionRule.Clock(rule with { Period = rule.Period with { Count = rule.Period.Count + 400 } }),
        };
        var versions = provision.Versions.Select(v => v == version ? longer : v).ToList();
        return new(book.Parts with
        {
            Provisions = [.. book.Parts.Provisions.Select(
                p => p.Id == provision.Id ? p with { Versions = versions } : p)],
        });
    }

    private static LocalDate? WorkTo(RuleBook book, ClockRule rule, ProvisionVersion version)
    {
        var from = version.InForceFrom.At(new LocalTime(12, 0)).InZoneLeniently(book.Parts.Zone).ToInstant();
        var question = new DeadlineQuestion(rule.Duties[0], from) with { Circumstances = [.. rule.OnlyWhen.Take(1)] };
        return ((DeadlineAnswer.Answered)Deadlines.Answer(book, question)).Clocks
            .FirstOrDefault(c => c.Name == rule.Name)?.Due;
    }

    [GeneratedRegex("\"(P\\d+[DWMY]|PT\\d+[HM])\"")]
    private static partial Regex IsoPeriod();

    /// <summary>One day is the step from a day to the next; longer spans of the civil calendar are law.</summary>
    [GeneratedRegex("(Plus(Days|Weeks|Months|Years)|Period\\.From(Days|Weeks|Months|Years))\\(\\s*-?([2-9]|\\d\\d)")]
    private static partial Regex CivilSpan();
}
