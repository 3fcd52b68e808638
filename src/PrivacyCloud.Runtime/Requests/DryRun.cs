using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>
/// Stands for what is not written yet while it is asked whether a command would be lawful: letters cost keys and
/// encryption, and what would be refused shall leave nothing behind.
/// </summary>
internal static class DryRun
{
    private static readonly Guid Nothing = new("00000000-0000-7000-8000-000000000001");

    public static Sealed Words { get; } =
        new(new(Nothing), new(Nothing), new("dry-run"), new string('0', 64));

    public static LetterDraft Letter(LetterKind kind) => new(kind, LetterWay.Portal, Words);
}
