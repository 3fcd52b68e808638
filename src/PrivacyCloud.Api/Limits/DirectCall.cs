namespace PrivacyCloud.Api.Limits;

/// <summary>
/// Marks an endpoint that is called very often and only with a key: once the key and the size of the body are looked
/// at, nothing else of the edge concerns it (no sign-in, no counting by address, no pages), and it is called at once.
/// </summary>
internal sealed class DirectCall
{
    private DirectCall()
    {
    }

    /// <summary>The mark.</summary>
    public static DirectCall Mark { get; } = new();
}
