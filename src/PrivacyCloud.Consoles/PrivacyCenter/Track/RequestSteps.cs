using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>One step of the way, and whether it is done, being done, or ahead.</summary>
public sealed record RequestStep(Text Name, StepStanding Standing);

/// <summary>How a step stands.</summary>
public enum StepStanding
{
    /// <summary>Behind her.</summary>
    Done,

    /// <summary>It goes on.</summary>
    Now,

    /// <summary>It comes.</summary>
    Ahead,
}

/// <summary>The way of a request in four steps, three where nobody asks who she is.</summary>
internal static class RequestSteps
{
    public static IReadOnlyList<RequestStep> Of(RequestRow row)
    {
        var (isClosed, isShown) = (row.Ending is not null, row.File.IdentityIsSettled());
        List<RequestStep> steps = [new(StatusWords.StepReceived, StepStanding.Done)];
        if (row.File.Identity.Standing != IdentityStanding.NotDemanded)
        {
            steps.Add(new(StatusWords.StepShown, isShown ? StepStanding.Done : StepStanding.Now));
        }

        var work = isClosed ? StepStanding.Done : isShown ? StepStanding.Now : StepStanding.Ahead;
        steps.Add(new(StatusWords.StepWork, work));
        steps.Add(new(StatusWords.StepAnswered, isClosed ? StepStanding.Done : StepStanding.Ahead));
        return steps;
    }

    /// <summary>False where it ended without an answer: there the steps would tell a wrong story.</summary>
    public static bool AreTold(RequestRow row) => row.Ending is null or RequestEnding.Fulfilled
        or RequestEnding.FulfilledInPart or RequestEnding.Refused;
}
