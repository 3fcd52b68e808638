namespace PrivacyCloud.Domain.Law;

/// <summary>The law of one jurisdiction as data: a loaded, validated rule pack.</summary>
public sealed class RuleBook
{
    private readonly Dictionary<string, IReadOnlyList<ClockProvision>> _clocks;
    private readonly Dictionary<string, Place> _places;
    private readonly HashSet<string> _duties;

    /// <summary>Makes a rule book from validated parts.</summary>
    public RuleBook(RuleBookParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Parts = parts;
        _clocks = ClocksByDuty(parts.Provisions);
        Duties = [.. parts.Provisions.SelectMany(p => p.Versions).SelectMany(v => DutiesOf(v.Rule)).Distinct()
            .Order(StringComparer.Ordinal)];
        _duties = [.. Duties];
        _places = parts.Places.ToDictionary(p => p.Code, StringComparer.Ordinal);
    }

    /// <summary>All there is in the pack.</summary>
    public RuleBookParts Parts { get; }

    /// <summary>Whose law it is.</summary>
    public JurisdictionCode Code => Parts.Code;

    /// <summary>Every duty the pack knows, in ordinal order. Where the law gives no number it has no clock.</summary>
    public IReadOnlyList<string> Duties { get; }

    /// <summary>True when the pack knows the duty.</summary>
    public bool Knows(string duty) => _duties.Contains(duty);

    /// <summary>A place by its code; none when the pack has no such place.</summary>
    public Place? Place(string? code) => code is null ? null : _places.GetValueOrDefault(code);

    /// <summary>The rights that apply on a day.</summary>
    public IEnumerable<RightRule> RightsOn(LocalDate day) =>
        RulesOn<ProvisionRule.Right>(day).Select(found => found.Rule.Rule);

    /// <summary>The rules of one kind that apply on a day, each with the version it stands in.</summary>
    public IEnumerable<(ProvisionVersion Version, TRule Rule)> RulesOn<TRule>(LocalDate day)
        where TRule : ProvisionRule =>
        from provision in Parts.Provisions
        let version = provision.On(day)
        where version?.Rule is TRule
        select (version, (TRule)version.Rule);

    /// <summary>The provisions that set clocks for a duty; none when the pack has no such duty.</summary>
    public IReadOnlyList<ClockProvision> ClocksOf(string duty) => _clocks.GetValueOrDefault(duty) ?? [];

    /// <summary>Circumstances that may be named for a duty, in the pack's order.</summary>
    public IEnumerable<Circumstance> CircumstancesOf(string duty) =>
        Parts.Circumstances.Where(c => c.Duties.Contains(duty));

    /// <summary>A calendar of the pack by its id.</summary>
    /// <exception cref="KeyNotFoundException">The pack has none; the loader lets no such pack through.</exception>
    public WorkCalendar Calendar(string id) => Parts.Calendars[id];

    /// <summary>The duties a rule speaks of.</summary>
    public static IReadOnlyList<string> DutiesOf(ProvisionRule rule) => rule switch
    {
        ProvisionRule.Clock clock => clock.Rule.Duties,
        ProvisionRule.Breach breach => [breach.Rule.Duty],
        ProvisionRule.Right { Rule.Duty: { } duty } => [duty],
        _ => [],
    };

    private static Dictionary<string, IReadOnlyList<ClockProvision>> ClocksByDuty(
        IReadOnlyList<Provision> provisions) =>
        provisions
            .Where(p => p.Versions[0].Rule is ProvisionRule.Clock)
            .SelectMany(p => p.Versions
                .SelectMany(v => ((ProvisionRule.Clock)v.Rule).Rule.Duties)
                .Distinct()
                .Select(duty => new ClockProvision(duty, p)))
            .GroupBy(found => found.Duty)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<ClockProvision>)[.. g]);
}

/// <summary>A provision that sets a clock for a duty.</summary>
public sealed record ClockProvision(string Duty, Provision Provision);
