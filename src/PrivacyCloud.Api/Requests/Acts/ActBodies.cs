using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary>Words for the person, or of her.</summary>
/// <param name="Text">What is said.</param>
public sealed record WordsBody(string Text);

/// <summary>Words for the person, where there are any.</summary>
/// <param name="Text">What is said beside what the letter says by itself.</param>
public sealed record MoreWordsBody(string? Text = null);

/// <summary>How identity was shown.</summary>
/// <param name="Method">By which means; a one-time code without the code sends one.</param>
/// <param name="Facts">How many facts on record were asked.</param>
/// <param name="Code">The code that was entered.</param>
public sealed record VerificationBody(IdentityMeans? Method = null, int Facts = 0, string? Code = null);

/// <summary>Why it takes longer.</summary>
/// <param name="Reason">A code that the law lists, such as <c>complexity</c>.</param>
/// <param name="Text">The reason in words for the person.</param>
public sealed record LongerTimeBody(ExtensionGround Reason, string? Text = null);

/// <summary>Why something is refused.</summary>
/// <param name="Ground">A ground the pack knows.</param>
/// <param name="Grounds">Several.</param>
/// <param name="Part">True when a part is refused and the rest goes on.</param>
/// <param name="Text">Reasons in plain words.</param>
public sealed record RequestRefusalBody(
    LawCode? Ground = null, IReadOnlyList<LawCode>? Grounds = null, bool Part = false, string? Text = null);

/// <summary>How it was met.</summary>
/// <param name="Form">In which form; without it the one that was chosen, or the first the law offers.</param>
/// <param name="Text">Words for the person.</param>
/// <param name="NoData">True when no data is held.</param>
public sealed record FulfilmentBody(AnswerForm? Form = null, string? Text = null, bool NoData = false);

/// <summary>What it costs.</summary>
/// <param name="Action">What to do; <c>quote</c> when not said.</param>
/// <param name="Amount">Whole units; without it what the company has settled for the right.</param>
/// <param name="Currency">Of which currency.</param>
public sealed record RequestFeeBody(FeeAction Action = FeeAction.Quote, long? Amount = null, Currency? Currency = null);

/// <summary>What is done with a fee.</summary>
public enum FeeAction
{
    /// <summary>The person is told what it costs.</summary>
    Quote,

    /// <summary>It was paid.</summary>
    Paid,

    /// <summary>It need not be paid after all.</summary>
    Waive,
}

/// <summary>Why clocks stand still.</summary>
/// <param name="Reason">A reason the law gives.</param>
/// <param name="Text">What the person is asked.</param>
public sealed record PauseBody(LawCode Reason, string? Text = null);

/// <summary>Who handles it.</summary>
/// <param name="Assignee">A member of staff; null: nobody.</param>
public sealed record AssignmentBody(StaffId? Assignee);

/// <summary>What is special about the case; what was said before is replaced.</summary>
public sealed record CircumstancesBody(IReadOnlyList<LawCode> Circumstances);

/// <summary>Papers that were seen.</summary>
public sealed record RepresentationBody(IReadOnlyList<LawCode> Papers);

/// <summary>Something to be done before the answer.</summary>
/// <param name="For">By a department or a processor.</param>
/// <param name="Text">What, and for whom by name.</param>
/// <param name="DueOn">By when.</param>
public sealed record TaskBody(TaskFor For, string Text, LocalDate DueOn);

/// <summary>The request that takes this one in.</summary>
public sealed record MergerBody(RequestId Into);

/// <summary>In which form the person wants the answer.</summary>
public sealed record AnswerFormBody(AnswerForm Form);
