using PrivacyCloud.Consoles.Public.Explainer;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Consoles.Work.Inbox;

/// <summary>A request in a list, in the words of the page. The name is masked.</summary>
/// <param name="Request">Which one.</param>
/// <param name="Number">Its number.</param>
/// <param name="Right">What is asked for.</param>
/// <param name="Person">The masked name.</param>
/// <param name="Channel">By which way it came.</param>
/// <param name="Laws">Under which laws.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Handler">Who handles it; none: nobody.</param>
/// <param name="Left">How much time is left; none when no clock runs.</param>
/// <param name="Instead">What stands in its place.</param>
/// <param name="Exact">Clock, law and moments, line by line.</param>
/// <param name="Waits">True when the person has written or complained and nobody has acted on it.</param>
public sealed record InboxRow(
    RequestId Request, string Number, string Right, string Person, string Channel, string Laws, string Status,
    string? Handler, TimeLeft? Left, string? Instead, IReadOnlyList<string> Exact, bool Waits)
{
    /// <summary>Names the request alone.</summary>
    public override string ToString() => Request.ToString();
}
