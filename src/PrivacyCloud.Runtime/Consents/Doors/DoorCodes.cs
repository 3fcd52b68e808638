using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Runtime.Consents.Doors;

/// <summary>
/// One-time codes to somebody's preferences. A code goes to every address that is typed, known or not, so that neither
/// the answer nor its time tells anything; what is kept is in memory, digests alone, until it is used or old.
/// </summary>
public sealed class DoorCodes(CodeBrake brake, DoorPost post, TimeProvider time)
{
    private const int WaitingMax = 50_000;
    private const int TicketBytes = 16;

    // A key of this process alone: codes do not outlive it.
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly ConcurrentDictionary<string, Waiting> _waiting = new(StringComparer.Ordinal);

    /// <summary>
    /// Sends a code and answers the ticket it is entered with. Where too many went to the address already none goes,
    /// and the ticket opens nothing; that is not told either.
    /// </summary>
    public string Send(LogId log, Mark mark, Language language)
    {
        ArgumentNullException.ThrowIfNull(mark);
        if (_waiting.Count >= WaitingMax)
            LetGo();

        var (ticket, code) = (NewTicket(), RequestSecrets.NewCode());
        var goes = brake.TryTake(log, mark.Value) && post.TryQueue(new(log, mark.Value, code, language));
        _waiting[ticket] = new(log, mark, goes ? DigestOf(ticket, code) : [], Now() + RequestLimits.CodeValidity);
        return ticket;
    }

    /// <summary>Tries a code. A right one is used up; after the last wrong one the ticket opens nothing.</summary>
    public CodeAttempt Try(LogId log, string? ticket, string? code)
    {
        if (ticket is not { Length: TicketBytes * 2 } || !_waiting.TryGetValue(ticket, out var waiting)
            || waiting.Log != log || waiting.Until <= Now())
            return new CodeAttempt.Over();

        lock (waiting)
        {
            if (waiting.Tries >= RequestLimits.CodeTriesMax)
                return new CodeAttempt.Over();

            waiting.Tries++;
            if (CryptographicOperations.FixedTimeEquals(waiting.Digest, DigestOf(ticket, DigitsOf(code))))
            {
                waiting.Tries = RequestLimits.CodeTriesMax;
                _waiting.TryRemove(ticket, out _);
                return new CodeAttempt.Right(waiting.Mark);
            }

            return new CodeAttempt.Wrong(RequestLimits.CodeTriesMax - waiting.Tries);
        }
    }

    /// <summary>Spaces and full-width digits are forgiven.</summary>
    private static string DigitsOf(string? code) => code is { Length: <= 60 }
        ? string.Concat(code.Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit))
        : string.Empty;

    private byte[] DigestOf(string ticket, string code) =>
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{ticket}|{code}"));

    private static string NewTicket() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TicketBytes));

    /// <summary>Old ones go; if that is not enough all of them do: the bound on memory comes first.</summary>
    private void LetGo()
    {
        var now = Now();
        foreach (var (ticket, _) in _waiting.Where(one => one.Value.Until <= now))
            _waiting.TryRemove(ticket, out _);

        if (_waiting.Count >= WaitingMax)
            _waiting.Clear();
    }

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());

    private sealed class Waiting(LogId log, Mark mark, byte[] digest, Instant until)
    {
        public LogId Log => log;

        public Mark Mark => mark;

        public byte[] Digest => digest;

        public Instant Until => until;

        public int Tries { get; set; }
    }
}

/// <summary>What came of a code.</summary>
public abstract record CodeAttempt
{
    private CodeAttempt()
    {
    }

    /// <summary>It was right.</summary>
    /// <param name="Mark">Whose it is.</param>
    public sealed record Right(Mark Mark) : CodeAttempt
    {
        /// <summary>Says nothing: this is personal data.</summary>
        public override string ToString() => nameof(Right);
    }

    /// <summary>It was wrong.</summary>
    /// <param name="Left">Tries that are left.</param>
    public sealed record Wrong(int Left) : CodeAttempt;

    /// <summary>There is no such code, or not any more.</summary>
    public sealed record Over : CodeAttempt;
}
