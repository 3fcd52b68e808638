namespace PrivacyCloud.Consoles.Public;

/// <summary>Marks the endpoints that answer with a page.</summary>
internal sealed class ConsolePage
{
    /// <summary>The only one.</summary>
    public static readonly ConsolePage Mark = new();
}
