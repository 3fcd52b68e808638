using System.Diagnostics;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Runtime.Requests.Timeline;

/// <summary>
/// Says what happened to a request in legal words, for the timeline of staff and person and for the proof of the
/// answer. Whatever an event refers to in the vault stays there.
/// </summary>
public static class TimelineWords
{
    /// <summary>One event in whole sentences.</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="law">Where rights, grounds and circumstances have their names.</param>
    public static TimelineLine Of(RequestEvent happened, LawLibrary law)
    {
        ArgumentNullException.ThrowIfNull(happened);
        ArgumentNullException.ThrowIfNull(law);
        return TimelinePerson.Of(happened, law)
            ?? TimelineTime.Of(happened, law)
            ?? TimelineWork.Of(happened)
            ?? TimelineAnswer.Of(happened)
            ?? throw new UnreachableException();
    }
}
