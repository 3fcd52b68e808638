using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>What became of an act.</summary>
public abstract record ActOutcome
{
    private ActOutcome()
    {
    }

    /// <summary>The engine answered: done, refused, stale or another body.</summary>
    public sealed record Answered(CommandOutcome Outcome) : ActOutcome;

    /// <summary>There is no such request here.</summary>
    public sealed record Unknown : ActOutcome;

    /// <summary>The reason, where it was refused.</summary>
    public Refusal? Refusal() => this switch
    {
        Unknown => RequestRefusals.Unknown,
        Answered { Outcome: CommandOutcome.Refused refused } => refused.Reason,
        _ => null,
    };
}

/// <summary>What an act would do, shown before it is done.</summary>
/// <param name="Refusal">Why it would not be done; none when it would.</param>
/// <param name="Letter">The letter it would send; none where it sends none.</param>
/// <param name="Demands">What the law wants in that letter.</param>
public sealed record ActPreview(
    Refusal? Refusal, Domain.Letters.Letter? Letter, IReadOnlyList<LetterDemand> Demands);

/// <summary>Whether an act could be done now.</summary>
/// <param name="Refusal">Why not; none when it could.</param>
/// <param name="Changes">False when it would change nothing: it is so already.</param>
public sealed record ActAnswer(Refusal? Refusal, bool Changes);
