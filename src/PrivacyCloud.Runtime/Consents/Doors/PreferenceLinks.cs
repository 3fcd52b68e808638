using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Consents.Links;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Consents.Doors;

/// <summary>
/// Personal links, by which a company lets somebody it knows in without a code. The secret is in the link alone; what
/// is kept follows from it under a key and does not lead back.
/// </summary>
public sealed class PreferenceLinks(
    ICommandGateway gateway, ILedger ledger, IVault vault, ConsentPeople people, TimeProvider time)
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int SecretLength = 20;
    private const int GroupLength = 5;
    private const int TypedMax = 60;

    /// <summary>
    /// Makes a link for a person who is known. A repeated call is answered the same: the secret then follows from the
    /// key of the call, and is not stored for it.
    /// </summary>
    public async Task<LinkOutcome> IssueAsync(
        LogId log, Mark mark, Actor actor, Idempotency? idempotency, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(mark);
        if (mark.Kind == MarkKind.Device)
            return new LinkOutcome.Refused(ConsentRefusals.LinkUnfit);

        if (await people.FindAsync(log, mark, cancel) is not { } person)
            return new LinkOutcome.Refused(ConsentRefusals.NobodyKnown);

        var secret = await SecretAsync(log, actor, idempotency, cancel);
        var content = await vault.SealAsync(
            log, new(Guid.CreateVersion7(time.GetUtcNow())), person.Holder, Compartment.Identifiers,
            StoredMark.Write(mark), cancel);
        var stream = PreferenceLinkAggregate.StreamOf(log, await IdOfAsync(log, secret, cancel));
        var outcome = await gateway.ExecuteAsync(
            new(stream, new PreferenceLinkCommand.Issue(person, content.Reference), actor)
            {
                Idempotency = idempotency,
                Sealed = [content],
            },
            cancel);
        return outcome switch
        {
            CommandOutcome.Done done when await IssuedAsync(stream, cancel) is { } issued => new LinkOutcome.Issued(
                string.Join('-', secret.Chunk(GroupLength).Select(part => new string(part))), issued.Until,
                done.Replayed),
            CommandOutcome.Refused refused => new LinkOutcome.Refused(refused.Reason),
            _ => new LinkOutcome.NotDone(outcome),
        };
    }

    /// <summary>Opens a link, once. Null for one that opens nothing, whatever the reason.</summary>
    public async Task<Mark?> OpenAsync(LogId log, string? typed, CancellationToken cancel)
    {
        var secret = FlatOf(typed);

        // The work is the same whether or not there is such a link: timing tells nothing.
        var stream = PreferenceLinkAggregate.StreamOf(log, await IdOfAsync(log, secret, cancel));
        if (secret.Length != SecretLength || await IssuedAsync(stream, cancel) is not { } issued
            || await vault.OpenAsync(log, issued.Mark, cancel) is not { } json)
            return null;

        var stored = StoredMark.Read(json);
        return await gateway.ExecuteAsync(
            new(stream, new PreferenceLinkCommand.Open(), Actor.Person), cancel) is CommandOutcome.Done
                ? Mark.Read(stored.Kind, stored.Value) : null;
    }

    private async Task<string> SecretAsync(
        LogId log, Actor actor, Idempotency? idempotency, CancellationToken cancel)
    {
        if (idempotency is null)
            return RandomNumberGenerator.GetString(Alphabet, SecretLength);

        var hash = await vault.KeyedHashAsync(
            log, "preference-link-secret.v1", Encoding.UTF8.GetBytes($"{actor}|{idempotency.Key}"), cancel);
        return string.Create(SecretLength, hash, static (text, bytes) =>
        {
            var number = new System.Numerics.BigInteger(bytes.Span, isUnsigned: true);
            for (var at = 0; at < text.Length; at++)
            {
                number = System.Numerics.BigInteger.DivRem(number, Alphabet.Length, out var digit);
                text[at] = Alphabet[(int)digit];
            }
        });
    }

    private async Task<PreferenceLinkEvent.Issued?> IssuedAsync(StreamId stream, CancellationToken cancel)
    {
        await foreach (var entry in ledger.ReadStreamAsync(stream, 1, cancel))
            return PreferenceLinkAggregate.Events.Read(entry.Type, entry.Data) as PreferenceLinkEvent.Issued;

        return null;
    }

    private async Task<PreferenceLinkId> IdOfAsync(LogId log, string secret, CancellationToken cancel)
    {
        var hash = await vault.KeyedHashAsync(
            log, "preference-link.v1", Encoding.UTF8.GetBytes(secret), cancel);
        return new(new Guid(hash.Span[..16], bigEndian: true));
    }

    /// <summary>Hyphens, spaces and small letters are forgiven.</summary>
    private static string FlatOf(string? typed) => typed is { Length: <= TypedMax }
        ? string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant()
        : string.Empty;
}

/// <summary>What came of asking for a link.</summary>
public abstract record LinkOutcome
{
    private LinkOutcome()
    {
    }

    /// <summary>Here it is; it is shown this once.</summary>
    /// <param name="Secret">What opens it.</param>
    /// <param name="Until">From this moment on it opens nothing.</param>
    /// <param name="Replayed">True when the same call was answered before.</param>
    public sealed record Issued(string Secret, Instant Until, bool Replayed) : LinkOutcome
    {
        /// <summary>Says nothing: it opens a door.</summary>
        public override string ToString() => nameof(Issued);
    }

    /// <summary>The rules say no.</summary>
    public sealed record Refused(Domain.Refusal Reason) : LinkOutcome;

    /// <summary>The engine did not carry it out.</summary>
    public sealed record NotDone(CommandOutcome Outcome) : LinkOutcome;
}
