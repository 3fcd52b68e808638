using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Documents;

namespace PrivacyCloud.Runtime.Documents.Uploads;

/// <summary>What a file was judged to be.</summary>
public abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>It is of a type we take, and nothing speaks against it.</summary>
    public sealed record Taken(DocumentType Type) : Verdict;

    /// <summary>It is not taken.</summary>
    public sealed record Refused(Refusal Reason) : Verdict;
}
