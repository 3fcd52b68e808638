using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>Something that could be done with a request, and whether it can be now.</summary>
/// <param name="Name">Which act.</param>
/// <param name="Refusal">Why not now; none when it can be.</param>
/// <param name="IsDone">True when it would change nothing: it is so already.</param>
public sealed record Step(string Name, Refusal? Refusal, bool IsDone)
{
    /// <summary>True when it can be done now and changes something.</summary>
    public bool IsOpen => Refusal is null && !IsDone;
}
