using System.Diagnostics;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Notices;

/// <summary>How the closed lists of a notice are written, for ever: hashes are made of them.</summary>
public static class NoticeWords
{
    /// <summary>The word of a basis.</summary>
    public static string Of(LegalBasis basis) => basis switch
    {
        LegalBasis.Consent => "consent",
        LegalBasis.Contract => "contract",
        LegalBasis.Law => "law",
        LegalBasis.LegitimateInterest => "legitimate-interest",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word of a choice.</summary>
    public static string Of(PurposeChoice choice) => choice switch
    {
        PurposeChoice.OptIn => "opt-in",
        PurposeChoice.OptOut => "opt-out",
        PurposeChoice.Always => "always",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word of a recipient's role.</summary>
    public static string Of(RecipientRole role) => role switch
    {
        RecipientRole.Processor => "processor",
        RecipientRole.ThirdParty => "third-party",
        RecipientRole.Joint => "joint",
        _ => throw new UnreachableException(),
    };

    /// <summary>The tag of a language.</summary>
    public static string Of(Language language) => language switch
    {
        Language.English => "en",
        Language.Vietnamese => "vi",
        Language.Japanese => "ja",
        _ => throw new UnreachableException(),
    };

    /// <summary>Reads the tag of a language.</summary>
    public static bool TryLanguage(string? tag, out Language language)
    {
        language = tag switch
        {
            "vi" => Language.Vietnamese,
            "ja" => Language.Japanese,
            _ => Language.English,
        };
        return Of(language) == tag;
    }

    /// <summary>The most careful of the choices that people have.</summary>
    public static ConsentModel ModelOf(IEnumerable<PurposeChoice> choices)
    {
        var all = choices.ToHashSet();
        return all.Contains(PurposeChoice.OptIn) ? ConsentModel.OptIn
            : all.Contains(PurposeChoice.OptOut) ? ConsentModel.OptOut
            : ConsentModel.NoticeOnly;
    }
}
