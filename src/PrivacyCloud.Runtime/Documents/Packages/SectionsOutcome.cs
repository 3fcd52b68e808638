using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Documents.Packages;

/// <summary>What became of the data that staff sent for a package.</summary>
public abstract record SectionsOutcome
{
    private SectionsOutcome()
    {
    }

    /// <summary>It is good.</summary>
    public sealed record Good(IReadOnlyList<PackageSection> Sections) : SectionsOutcome
    {
        /// <summary>Says nothing of what is in it.</summary>
        public override string ToString() => nameof(Good);
    }

    /// <summary>It is not.</summary>
    public sealed record Refused(Refusal Reason) : SectionsOutcome;
}
