using NodaTime.Text;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules.Cases;

/// <summary>A case and the line it begins on.</summary>
internal sealed record ReadPackCase(int Line, PackCase Case);

/// <summary>Reads the cases beside a provision, as strictly as the provision itself.</summary>
internal static class CaseReader
{
    public static IReadOnlyList<ReadPackCase> Read(PackFile file, Errors errors)
    {
        if (StrictJson.Read(file, errors) is not { } node)
        {
            return [];
        }

        if (node is not Node.Array { Items: { Count: > 0 } items })
        {
            errors.Add(file.Path, node, "Cases are an array with at least one case.");
            return [];
        }

        return
        [
            .. items.Select(item => (item.Line, Case: Members.Of(file.Path, item, errors, ReadCase)))
                .Where(read => read.Case is not null)
                .Select(read => new ReadPackCase(read.Line, read.Case!)),
        ];
    }

    private static PackCase ReadCase(Members one)
    {
        var name = one.String("name");
        var given = one.Object("given", ReadGiven) ?? new(null, new LocalDate(2000, 1, 1), null);
        if (given.Question is { } question)
        {
            return new PackCase.OfClock(name, question, one.Object("expect", ReadClock)?.Clock);
        }

        var on = given.On ?? new LocalDate(2000, 1, 1);
        var expected = one.Object("expect", ReadVersion);
        return given.Persons is { } persons
            ? new PackCase.OfThreshold(name, on, expected?.Version, persons, expected?.Thresholds ?? [])
            : new PackCase.OfVersion(name, on, expected?.Version);
    }

    private static Given ReadGiven(Members given)
    {
        if (!given.Has("from"))
        {
            return new(
                null, given.Date("on"), given.Has("persons") ? (int)given.Whole("persons", 0, 1_000_000_000) : null);
        }

        return new(
            new DeadlineQuestion(
                given.String("duty"),
                Moment(given, "from")?.ToInstant() ?? default,
                given.Strings("circumstances"),
                given.Boolean("extended"),
                given.StringOrNull("place"),
                given.Array("pauses", pause => new Pause(pause.Date("from"), pause.Date("to")))),
            null,
            null);
    }

    private static Expected ReadClock(Members expect)
    {
        if (expect.Has("none"))
        {
            if (!expect.Boolean("none"))
            {
                expect.Complain("none", "Say true, or give the dates.");
            }

            return new(null);
        }

        return new(new ExpectedClock(
            expect.Date("due"),
            expect.Date("workTo"),
            expect.Has("dueAt") ? Moment(expect, "dueAt") : null,
            expect.Has("latestAt") ? Moment(expect, "latestAt") : null,
            expect.Has("unverified") ? expect.Boolean("unverified") : null));
    }

    private static ExpectedVersion ReadVersion(Members expect) => new(
        expect.DateOrNull("version"), expect.Has("thresholds") ? expect.Strings("thresholds") : null);

    private static OffsetDateTime? Moment(Members from, string name)
    {
        var text = from.StringOrNull(name);
        if (text is null)
        {
            return null;
        }

        var parsed = OffsetDateTimePattern.ExtendedIso.Parse(text);
        if (!parsed.Success)
        {
            from.Complain(name, "This must be a moment with an offset, such as 2026-02-12T10:00:00+07:00.");
            return null;
        }

        return parsed.Value;
    }

    private sealed record Given(DeadlineQuestion? Question, LocalDate? On, int? Persons);

    private sealed record Expected(ExpectedClock? Clock);

    private sealed record ExpectedVersion(LocalDate? Version, IReadOnlyList<string>? Thresholds);
}
