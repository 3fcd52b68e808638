using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules.Reading;

/// <summary>Reads one provision with its versions.</summary>
internal static class ProvisionReader
{
    private static readonly Dictionary<string, string> SelectedBy = new[]
    {
        "received", "decided", "aware", "assessed", "notified", "first-processing", "first-transfer", "first-filing",
        "changed", "any",
    }.ToDictionary(word => word, StringComparer.Ordinal);

    private static readonly Dictionary<string, ProvisionStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["in-force"] = ProvisionStatus.InForce,
        ["unconfirmed"] = ProvisionStatus.Unconfirmed,
        ["proposed"] = ProvisionStatus.Proposed,
        ["superseded"] = ProvisionStatus.Superseded,
    };

    private static readonly Dictionary<string, Func<Members, ProvisionRule>> Bodies = new(StringComparer.Ordinal)
    {
        ["clock"] = ClockReader.Read,
        ["right"] = RightReaders.Right,
        ["grounds"] = RightReaders.Grounds,
        ["fee"] = RightReaders.Fee,
        ["representation"] = RightReaders.Representation,
        ["identity"] = RightReaders.Identity,
        ["notice"] = DutyReaders.Notice,
        ["breach"] = DutyReaders.Breach,
        ["form"] = DutyReaders.Form,
        ["fact"] = DutyReaders.Fact,
    };

    private static readonly Dictionary<string, string> Kinds = Bodies.Keys.ToDictionary(k => k, StringComparer.Ordinal);

    public static Provision? Read(string file, Node node, Errors errors) =>
        Members.Of(file, node, errors, provision =>
        {
            provision.Ignore("$schema");
            var kind = provision.Word("kind", Kinds, string.Empty);
            var read = new Provision(
                provision.Code("id"),
                provision.Text("summary"),
                provision.Word("selectedBy", SelectedBy, "any"),
                provision.Array(
                    "versions", version => ReadVersion(version, kind), least: 1));
            CheckStart(provision, read);
            return read;
        });

    private static ProvisionVersion ReadVersion(Members version, string kind)
    {
        var status = version.Word("status", Statuses, ProvisionStatus.Proposed);
        var verified = version.Verified("verified");
        CheckStatus(version, status, verified.Confidence);
        return new(
            version.Date("inForceFrom"),
            version.DateOrNull("inForceUntil"),
            status,
            version.Citation("citation"),
            verified,
            version.TextOrNull("note"),
            ReadBody(version, kind) ?? new ProvisionRule.Fact("?", []));
    }

    private static ProvisionRule? ReadBody(Members version, string kind)
    {
        if (Bodies.TryGetValue(kind, out var read))
        {
            return version.Object(kind, read);
        }

        version.IgnoreRest();
        return null;
    }

    /// <summary>A clock is asked for with one moment: that moment chooses the version and starts the count.</summary>
    private static void CheckStart(Members provision, Provision read)
    {
        var starts = read.Versions.Select(v => v.Rule).OfType<ProvisionRule.Clock>().Select(c => c.Rule.Start);
        if (starts.Any(start => start != read.SelectedBy))
        {
            provision.Complain("selectedBy",
                "A clock's version is selected by the event that starts it: write the same word as start.");
        }
    }

    private static void CheckStatus(Members version, ProvisionStatus status, Confidence confidence)
    {
        if (status is ProvisionStatus.InForce && confidence.MayFire() && !confidence.MayBeInForce())
        {
            version.Complain("status", $"{confidence.Mark()} may not be in force. Say unconfirmed or proposed.");
        }

        if (status is not ProvisionStatus.Proposed && !confidence.MayFire())
        {
            version.Complain("status", $"{confidence.Mark()} never fires. Say proposed.");
        }

        if (status is ProvisionStatus.Unconfirmed && confidence != Confidence.Secondary)
        {
            version.Complain("status", "Unconfirmed goes with V2 alone.");
        }
    }
}
