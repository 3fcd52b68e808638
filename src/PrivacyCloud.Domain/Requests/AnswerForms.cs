using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Requests;

/// <summary>The forms of answer, as packs write them.</summary>
public static class AnswerForms
{
    /// <summary>The written name of a form.</summary>
    public static string NameOf(AnswerForm form) => form switch
    {
        AnswerForm.Electronic => "electronic",
        AnswerForm.Paper => "paper",
        AnswerForm.OperatorDefined => "operator-defined",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>True when the law lets the person choose this form.</summary>
    public static bool Offers(RightRule right, AnswerForm form)
    {
        ArgumentNullException.ThrowIfNull(right);
        return right.AnswerForms.Contains(NameOf(form));
    }
}
