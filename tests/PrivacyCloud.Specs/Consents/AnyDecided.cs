using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Specs.Engine;
using static PrivacyCloud.Specs.Consents.SampleConsent;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Consents;

/// <summary>Every decision set there can be: each number is one combination of all that can be said.</summary>
internal static class AnyDecided
{
    private static readonly ConsentChannel[] Channels = Enum.GetValues<ConsentChannel>();
    private static readonly Assurance[] Assurances = Enum.GetValues<Assurance>();
    private static readonly Language[] Languages = Enum.GetValues<Language>();
    private static readonly int[] Notices = [1, 9, int.MaxValue];

    private static readonly DecidedBy[] Deciders =
    [
        .. from kind in Enum.GetValues<DeciderKind>()
           from relation in (GuardianRelation?[])[null, .. Enum.GetValues<GuardianRelation>()]
           select new DecidedBy(kind, relation),
    ];

    private static readonly ValueList<PurposeCode>[] Sets =
        [[], [Analytics], [Training, Mail, PurposeCode.Parse("z-9")], [.. Purposes(100)]];

    private static readonly ValueList<ConsentEnd>[] Ends =
        [[], [new(Analytics, End)], [new(Mail, End + Duration.FromNanoseconds(1)), new(Analytics, End)]];

    private static readonly Sealed?[] Evidences = [null, ConsentSamples.Evidence];

    private static readonly Instant?[] Stated =
        [null, Instant.FromUtc(2000, 1, 1, 0, 0), Now, Now + Duration.FromMilliseconds(120), Now + Duration.Epsilon];

    /// <summary>How many combinations there are.</summary>
    public static int Count => Channels.Length * Assurances.Length * Languages.Length * Notices.Length
        * Deciders.Length * Sets.Length * Sets.Length * Ends.Length * Evidences.Length * Stated.Length * 2;

    /// <summary>The combination with a number.</summary>
    public static ConsentEvent.Decided Of(int number)
    {
        var rest = number;
        return new(
            new(Shop, Take(Notices, ref rest), Seen, Take(Languages, ref rest)),
            Take(Channels, ref rest), Take(Deciders, ref rest), Take(Assurances, ref rest), Take(Sets, ref rest),
            Take(Sets, ref rest), Take(Ends, ref rest), Take(Evidences, ref rest), Take(Stated, ref rest),
            rest % 2 == 1);
    }

    private static T Take<T>(T[] choices, ref int rest)
    {
        (rest, var at) = Math.DivRem(rest, choices.Length);
        return choices[at];
    }
}
