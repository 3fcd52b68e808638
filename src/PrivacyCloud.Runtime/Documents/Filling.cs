using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Documents;

namespace PrivacyCloud.Runtime.Documents;

/// <summary>What whoever filled a document says of it.</summary>
public abstract record Filling
{
    private Filling()
    {
    }

    /// <summary>It is whole.</summary>
    public sealed record Whole(DocumentType Type, string FileName) : Filling
    {
        /// <summary>Says nothing of the name: it is personal data.</summary>
        public override string ToString() => Type.ToString();
    }

    /// <summary>It is not to be kept.</summary>
    public sealed record Refused(Refusal Reason) : Filling;
}
