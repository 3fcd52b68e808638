using System.Diagnostics;

namespace PrivacyCloud.Domain.Law;

/// <summary>How a purpose is asked that needs a choice.</summary>
public enum ConsentModel
{
    /// <summary>Nothing happens before a yes.</summary>
    OptIn,

    /// <summary>It happens until a no.</summary>
    OptOut,

    /// <summary>People are told; there is nothing to choose.</summary>
    NoticeOnly,
}

/// <summary>The words that packs and answers write for each model.</summary>
public static class ConsentModels
{
    /// <summary>The word: <c>opt-in</c>, <c>opt-out</c>, <c>notice</c>.</summary>
    public static string Word(this ConsentModel model) => model switch
    {
        ConsentModel.OptIn => "opt-in",
        ConsentModel.OptOut => "opt-out",
        ConsentModel.NoticeOnly => "notice",
        _ => throw new UnreachableException(),
    };

    /// <summary>The model of a word; the careful one, opt-in, where there is none or an unknown one.</summary>
    internal static ConsentModel Of(string? word) => word switch
    {
        "opt-out" => ConsentModel.OptOut,
        "notice" => ConsentModel.NoticeOnly,
        _ => ConsentModel.OptIn,
    };
}
