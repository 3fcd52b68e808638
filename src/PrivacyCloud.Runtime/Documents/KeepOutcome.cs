using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Documents;

/// <summary>What became of a document that was to be kept.</summary>
public abstract record KeepOutcome
{
    private KeepOutcome()
    {
    }

    /// <summary>It is encrypted and written.</summary>
    public sealed record Kept(FreshDocument Fresh) : KeepOutcome;

    /// <summary>It is not taken, and nothing of it is left.</summary>
    public sealed record Refused(Refusal Reason) : KeepOutcome;
}
