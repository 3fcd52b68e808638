using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>
/// The code of an invitation: 100 random bits as twenty characters in groups of five, without letters that look alike.
/// Shown once; only its keyed hash is kept. It has no text form of its own, lest it be logged.
/// </summary>
public sealed class InvitationCode
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const string Purpose = "staff.invitation.v1";
    private const int Length = 20;
    private const int Group = 5;
    private const int TypedLengthMax = 100;

    private readonly string _text;

    private InvitationCode(string text) => _text = text;

    /// <summary>A code that nobody had before.</summary>
    public static InvitationCode Random() => new(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>
    /// Reads what was typed, forgiving case, hyphens, spaces and letters that look like digits; null for no code.
    /// </summary>
    public static InvitationCode? Parse(string? typed)
    {
        if (typed is not { Length: <= TypedLengthMax })
            return null;

        var text = string.Concat(StaffEmail.Lower(typed).Where(c => c != '-' && !char.IsWhiteSpace(c)).Select(
            c => c switch
            {
                'o' => '0',
                'i' or 'l' => '1',
                _ => c,
            }));
        return text.Length == Length && text.All(Alphabet.Contains) ? new(text) : null;
    }

    /// <summary>The text as it is handed over.</summary>
    public string Reveal() => string.Join('-', _text.Chunk(Group).Select(part => new string(part)));

    /// <summary>What is kept of it.</summary>
    internal async Task<InvitationDigest> DigestAsync(IVault vault, LogId log, CancellationToken cancel) =>
        InvitationDigest.Of((await vault.KeyedHashAsync(log, Purpose, Encoding.ASCII.GetBytes(_text), cancel)).Span);
}
