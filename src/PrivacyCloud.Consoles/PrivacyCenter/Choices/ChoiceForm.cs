using System.Text;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Consoles.PrivacyCenter.Choices;

/// <summary>What was posted on the page of choices.</summary>
public sealed record ChoiceForm
{
    internal const string StepField = "do";
    internal const string SnapshotField = "snapshot";
    internal const string OnceField = "once";
    internal const string AgeField = "age";
    internal const string AgeAsked = "age-asked";
    internal const string GuardianField = "guardian";
    internal const string RelationField = "relation";
    internal const string Reject = "reject";
    internal const string Accept = "accept";
    internal const string Save = "save";
    internal const string Yes = "yes";
    internal const string No = "no";

    private const string PurposePrefix = "p-";
    private const int FieldsMax = ConsentDecider.PurposesMax;

    /// <summary>Which button: everything yes, everything no, or as ticked.</summary>
    public string Step { get; init; } = Save;

    /// <summary>The statement of what was shown.</summary>
    public string Snapshot { get; init; } = string.Empty;

    /// <summary>What makes sending twice one decision.</summary>
    public string Once { get; init; } = string.Empty;

    /// <summary>Yes or no, by the purpose's code.</summary>
    public IReadOnlyDictionary<string, string> Ticked { get; init; } = new Dictionary<string, string>();

    /// <summary>How old she is, where that was asked.</summary>
    public AgeBand? Age { get; init; }

    /// <summary>True when a parent or guardian says to be there.</summary>
    public bool HasGuardian { get; init; }

    /// <summary>What the guardian is to the child.</summary>
    public GuardianRelation? Relation { get; init; }

    /// <summary>Reads it; what is no field of this form is left out.</summary>
    public static ChoiceForm Of(IFormCollection fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return new()
        {
            Step = fields[StepField].ToString() is Reject or Accept ? fields[StepField].ToString() : Save,
            Snapshot = fields[SnapshotField].ToString(),
            Once = fields[OnceField].ToString(),
            Ticked = fields.Where(one => one.Key.StartsWith(PurposePrefix, StringComparison.Ordinal))
                .Where(one => one.Value.ToString() is Yes or No)
                .Take(FieldsMax)
                .ToDictionary(one => one.Key[PurposePrefix.Length..], one => one.Value.ToString()),
            Age = fields[AgeField].ToString() switch
            {
                "young" => AgeBand.Young,
                "child" => AgeBand.Child,
                "self" => AgeBand.Self,
                _ => null,
            },
            HasGuardian = fields[GuardianField].ToString() == Yes,
            Relation = fields[RelationField].ToString() switch
            {
                "parent" => GuardianRelation.Parent,
                "legal-guardian" => GuardianRelation.LegalGuardian,
                "other" => GuardianRelation.Other,
                _ => null,
            },
        };
    }

    /// <summary>The field of a purpose.</summary>
    internal static string FieldOf(PurposeCode purpose) => PurposePrefix + purpose;

    /// <summary>What she decided on a notice: on all that she is asked for, or on what she ticked.</summary>
    internal Chosen Decide(PublishedNotice notice)
    {
        var asked = notice.Content.Purposes.Where(one => one.Choice != PurposeChoice.Always).ToList();
        return Step switch
        {
            Accept => new(asked, []),
            Reject => new([], asked),
            _ => new([.. asked.Where(one => Says(one, Yes))], [.. asked.Where(one => Says(one, No))]),
        };
    }

    /// <summary>The fields that the next page carries on.</summary>
    internal IEnumerable<(string Name, string Value)> Carried() =>
    [
        (SnapshotField, Snapshot),
        (OnceField, Once),
        .. Ticked.Select(one => (PurposePrefix + one.Key, one.Value)),
    ];

    /// <summary>All of it, so that the same words sent twice are known to be the same.</summary>
    internal byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Join(
        '\n', Carried().Append((StepField, Step)).Append((AgeField, Age?.ToString() ?? string.Empty))
            .Select(one => $"{one.Item1}={one.Item2}").Order(StringComparer.Ordinal)));

    private bool Says(ShownPurpose purpose, string word) =>
        Ticked.GetValueOrDefault(purpose.Code.ToString()) == word;
}

/// <summary>What she said yes and no to.</summary>
public sealed record Chosen(IReadOnlyList<ShownPurpose> Given, IReadOnlyList<ShownPurpose> Refused)
{
    /// <summary>True when she said nothing.</summary>
    public bool IsNone => Given.Count == 0 && Refused.Count == 0;

    /// <summary>Who decides for the young on what was said yes to; none where no age matters.</summary>
    internal AgeRule? Ages(PublishedNotice notice) => Given.Count == 0
        ? null
        : Given.Aggregate(notice.Content.Layout.Ages, (rule, one) => AgeRule.Stricter(rule, one.Terms.Ages));
}
