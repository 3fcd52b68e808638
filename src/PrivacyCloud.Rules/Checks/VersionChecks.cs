using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules.Checks;

/// <summary>Versions follow each other without overlap or gap.</summary>
internal static class VersionChecks
{
    public static void Check(Source source, Provision provision, Errors errors)
    {
        var versions = provision.Versions.Index().Where(v => v.Item.Status != ProvisionStatus.Proposed).ToList();
        for (var at = 0; at < versions.Count; at++)
        {
            var (index, version) = versions[at];
            var next = at + 1 < versions.Count ? versions[at + 1].Item : null;
            if (version.InForceUntil is { } until && until < version.InForceFrom)
            {
                Say("ends before it begins.");
            }

            if (next is null)
            {
                if (version.Status == ProvisionStatus.Superseded)
                {
                    Say("is superseded, yet nothing follows it.");
                }

                continue;
            }

            if (next.InForceFrom <= version.InForceFrom)
            {
                Say($"overlaps the next one, which begins on {next.InForceFrom:yyyy-MM-dd}. "
                    + "Order versions by inForceFrom.");
            }
            else if (version.InForceUntil is { } last && last.PlusDays(1) != next.InForceFrom)
            {
                Say($"ends on {last:yyyy-MM-dd}, but the next begins on {next.InForceFrom:yyyy-MM-dd}: "
                    + "a gap or an overlap.");
            }

            void Say(string message) => errors.Add(
                source, $"versions[{index}].inForceFrom", $"The version of {version.InForceFrom:yyyy-MM-dd} {message}");
        }
    }
}
