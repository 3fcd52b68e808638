using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Outbox;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>What proves an answer: the letters as they were sent, and what signs the record they stand in.</summary>
/// <param name="Letters">Letters to the person, the first coming first.</param>
/// <param name="Checkpoint">The signed checkpoint of the company's log.</param>
/// <param name="Size">How many entries it signs.</param>
public sealed record Proof(IReadOnlyList<SentLetter> Letters, string Checkpoint, long Size)
{
    /// <summary>Says nothing: letters are personal data.</summary>
    public override string ToString() => nameof(Proof);

    /// <summary>Reads it.</summary>
    internal static async Task<Proof> ReadAsync(
        WorkDesks desks, LogId log, Dossier dossier, CancellationToken cancel)
    {
        List<SentLetter> letters = [];
        foreach (var letter in dossier.Row.File.Letters.Where(one => one.Way != LetterWay.Staff))
        {
            var mail = await desks.Vault.OpenAsync(log, letter.Content, cancel) is { } content
                ? MailContent.Read(content) : null;
            letters.Add(new(letter, mail));
        }

        var head = await desks.Ledger.HeadAsync(log, cancel);
        return new(letters, await desks.Ledger.CheckpointAsync(log, cancel), head.Size);
    }
}

/// <summary>A letter and what it said; none once it was erased.</summary>
public sealed record SentLetter(FiledLetter Letter, MailContent? Mail)
{
    /// <summary>Says nothing: letters are personal data.</summary>
    public override string ToString() => nameof(SentLetter);
}
