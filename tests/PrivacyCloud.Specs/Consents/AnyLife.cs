using System.Diagnostics;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;
using static PrivacyCloud.Specs.Consents.SampleConsent;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Consents;

/// <summary>What numbers make of a person's consents: each is a command and the hours that pass before it.</summary>
internal static class AnyLife
{
    private const int HoursMax = 97;

    private static readonly BrandId[] Brands = [Shop, Other];
    private static readonly Assurance[] Assurances = Enum.GetValues<Assurance>();

    private static readonly PurposeCode[][] Sets =
        [[Analytics], [Mail], [Analytics, Mail], [Training, Analytics, Mail]];

    /// <summary>Each command there is, for each brand, assurance and set of purposes.</summary>
    private static readonly Func<Instant, ConsentCommand>[] Commands =
    [
        .. from brand in Brands
           from assurance in Assurances
           from set in Sets
           from command in Sayings(brand, assurance, set)
           select command,
        .. from brand in Brands
           from set in Sets
           select (Func<Instant, ConsentCommand>)(_ =>
               new ConsentCommand.Invalidate(brand, [.. set], InvalidationReason.NoticeWrong, Stop)),
        .. from turn in Enumerable.Range(1, 12)
           select (Func<Instant, ConsentCommand>)(_ => new ConsentCommand.ConfirmStop(new(turn))),
        .. Enumerable.Repeat<Func<Instant, ConsentCommand>>(_ => new ConsentCommand.Ring(), 12),
        _ => new ConsentCommand.LinkDevice(Phone, Shop),
        _ => new ConsentCommand.LinkDevice(Phone, Other),
        _ => new ConsentCommand.UnlinkDevice(Phone, Shop),
        _ => Say(Yes(Assurance.Verified, Analytics, Analytics)),
    ];

    /// <summary>Each decision on the way: the state before, what was wanted, when, and what came of it.</summary>
    public static IReadOnlyList<LifeStep> Of(int[] numbers)
    {
        List<LifeStep> steps = [];
        var (state, now) = (ConsentDecider.Initial, Now);
        foreach (var number in numbers)
        {
            now += Duration.FromHours(number % HoursMax);
            var step = Take(state, Commands[number % Commands.Length](now), now);
            steps.Add(step);
            state = step.After;
        }

        return steps;
    }

    public static LifeStep Take(ConsentState state, ConsentCommand command, Instant now) =>
        ConsentDecider.Decide(state, command, now) switch
        {
            Decision<ConsentEvent>.Accepted accepted => new(
                state, command, now, [.. accepted.Events], null,
                accepted.Events.Aggregate(state, ConsentFold.Evolve)),
            Decision<ConsentEvent>.Refused refused => new(state, command, now, [], refused.Reason, state),
            _ => throw new UnreachableException(),
        };

    private static Func<Instant, ConsentCommand>[] Sayings(BrandId brand, Assurance assurance, PurposeCode[] set)
    {
        var shown = new Showing(brand, 4, Seen, Language.Japanese);
        var yes = Yes(assurance, set) with { Showing = shown };
        return
        [
            _ => Say(yes),
            now => Say(yes with { Ends = [new(set[0], now + Duration.FromHours(HoursMax))] }),
            now => Say(yes with
            {
                Showing = shown with { Notice = 5 },
                Ends = [.. set.Select((one, no) => new ConsentEnd(one, now + Duration.FromHours(no * HoursMax)))],
            }),
            _ => Say(No(assurance, set) with { Showing = shown }),
            _ => Say(yes with { Given = [.. set.Skip(1)], Refused = [set[0]] }),
            _ => Say(Back(assurance, set) with { Brand = brand }),
        ];
    }
}

/// <summary>One decision.</summary>
internal sealed record LifeStep(
    ConsentState Before, ConsentCommand Command, Instant At, ValueList<ConsentEvent> Events, Refusal? Refusal,
    ConsentState After)
{
    /// <summary>The purposes of every brand, where they stand afterwards.</summary>
    public ValueList<ConsentStanding> Standings => (After as ConsentState.Known)?.Standings ?? [];
}
