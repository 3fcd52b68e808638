using System.Text;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>
/// What goes into the vault with a decision: the mark of somebody new, and where evidence lies. A device's mark is a
/// random number that nobody but the device ever needs back, so that its keyed hash is all that is kept.
/// </summary>
internal static class PersonContents
{
    /// <summary>What is to be sealed; often nothing.</summary>
    /// <param name="person">Whose it is.</param>
    /// <param name="mark">The mark of somebody new; none of who is known.</param>
    /// <param name="evidence">Where the evidence lies, or none.</param>
    /// <param name="at">Now, for the ids.</param>
    public static IReadOnlyList<UnsealedContent> Of(
        DataSubjectId person, Mark? mark, string? evidence, DateTimeOffset at)
    {
        if (evidence is null && mark is not { Kind: not MarkKind.Device })
            return [];

        List<UnsealedContent> all = [];
        if (mark is { Kind: not MarkKind.Device })
            all.Add(One(person, Compartment.Identifiers, StoredMark.Write(mark), at));

        if (evidence is not null)
            all.Add(One(person, Compartment.ConsentEvidence, Encoding.UTF8.GetBytes(evidence), at));

        return all;
    }

    /// <summary>The reference to the evidence among them, or none.</summary>
    public static Sealed? EvidenceOf(IReadOnlyList<SealedContent> all) =>
        all is [.., var last] && last.Reference.Compartment == Compartment.ConsentEvidence ? last.Reference : null;

    private static UnsealedContent One(
        DataSubjectId person, Compartment compartment, byte[] content, DateTimeOffset at) =>
        new(new(Guid.CreateVersion7(at)), person.Holder, compartment, content);
}
