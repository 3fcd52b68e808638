using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Runtime.Requests.Timeline;

/// <summary>One thing that happened to a request, in whole sentences. No personal data is in it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Words">The sentences.</param>
/// <param name="Citation">The law behind it, where one speaks.</param>
/// <param name="ForPerson">True when the person may see it too; the rest is the company's own work.</param>
public sealed record TimelineLine(TimelineKind Kind, Text Words, Citation? Citation, bool ForPerson);

/// <summary>What a line is about.</summary>
public enum TimelineKind
{
    /// <summary>It came in.</summary>
    Receipt,

    /// <summary>Who asks, and whether she may.</summary>
    Identity,

    /// <summary>The time there is for it.</summary>
    Time,

    /// <summary>What it costs.</summary>
    Fee,

    /// <summary>What was written and sent, both ways.</summary>
    Correspondence,

    /// <summary>The work of the company.</summary>
    Work,

    /// <summary>The answer and its files.</summary>
    Answer,

    /// <summary>It ended, or was taken up again.</summary>
    Turn,

    /// <summary>Looked at, rung, destroyed: what the record is kept for.</summary>
    Record,
}
