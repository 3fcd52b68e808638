using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.Public.Explainer;

/// <summary>What a duty is called: by the right it answers, by whom it tells, or by what its provision says.</summary>
/// <param name="Code">Such as <c>request.erasure</c>.</param>
/// <param name="Name">In our languages.</param>
/// <param name="OwnName">In the words of the law, where it has a name; with the language of the law.</param>
public sealed record DutyName(string Code, Text Name, OwnName? OwnName)
{
    /// <summary>To which group it belongs: what stands before the first dot.</summary>
    public string Group => Code.Split('.')[0];

    /// <summary>The name of one duty of a book.</summary>
    public static DutyName Of(RuleBook book, string duty)
    {
        ArgumentNullException.ThrowIfNull(book);
        var right = book.Parts.Provisions
            .Select(p => (p.Versions[^1].Rule as ProvisionRule.Right)?.Rule)
            .FirstOrDefault(r => r?.Duty == duty);
        if (right is not null)
        {
            return new(duty, right.Names, new(right.OwnLanguage, right.OwnName));
        }

        var name = ExplainerWords.Duties.GetValueOrDefault(duty) ?? book.ClocksOf(duty)[0].Provision.Summary;
        return new(duty, name, null);
    }

    /// <summary>The name as one line in a list: the law's own added where it says something else.</summary>
    public string Line(Language language)
    {
        var name = Name.In(language);
        return OwnName is null || OwnName.Name == name ? name : $"{name} · {OwnName.Name}";
    }
}

/// <summary>A name in the language of the law.</summary>
public sealed record OwnName(string Language, string Name);
