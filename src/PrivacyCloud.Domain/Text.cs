using System.Diagnostics;

namespace PrivacyCloud.Domain;

/// <summary>One text in every language we speak. It cannot be made with one missing.</summary>
/// <param name="En">English: plain, day month year.</param>
/// <param name="Vi">Vietnamese: full marks, "bạn" for people.</param>
/// <param name="Ja">Japanese: です・ます, the law's own terms.</param>
public sealed record Text(string En, string Vi, string Ja)
{
    /// <summary>The text in one language.</summary>
    public string In(Language language) => language switch
    {
        Language.English => En,
        Language.Vietnamese => Vi,
        Language.Japanese => Ja,
        _ => throw new UnreachableException(),
    };

    /// <summary>The same text with each language passed through one change, such as filling a number in.</summary>
    public Text Map(Func<string, string> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(change(En), change(Vi), change(Ja));
    }
}
