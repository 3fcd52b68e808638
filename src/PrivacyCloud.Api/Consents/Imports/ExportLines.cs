using System.Runtime.CompilerServices;
using System.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Consents.Exports;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Consents.Imports;

/// <summary>What of a ledger is wanted.</summary>
/// <param name="After">What stands after this position.</param>
/// <param name="Since">What was recorded at this moment or later.</param>
/// <param name="Brand">One brand's alone; all when not said.</param>
/// <param name="Identifiers">True for the people's identifiers in clear.</param>
internal sealed record ExportQuery(long After, Instant? Since, BrandId? Brand, bool Identifiers)
{
    /// <summary>The same, as it goes on record.</summary>
    public ExportScope Scope() => new(Brand, Since, After < 0 ? null : After, Identifiers);
}

/// <summary>Tells what a ledger holds of decisions, oldest first, a page in memory at a time.</summary>
internal sealed class ExportLines(ILedger ledger, IVault vault, ConsentFiles files)
{
    private const int PageMax = 500;

    public async IAsyncEnumerable<IReadOnlyList<ExportedBody>> ReadAsync(
        LogId log, ExportQuery query, [EnumeratorCancellation] CancellationToken cancel)
    {
        var next = query.After + 1;
        while (await ledger.ReadAsync(log, next, PageMax, cancel) is { Count: > 0 } entries)
        {
            next = entries[^1].Position + 1;
            List<ExportedBody> lines = [];
            foreach (var entry in entries)
            {
                if (entry.Stream.Kind == ConsentAggregate.Kind && !(entry.At < query.Since)
                    && await LineAsync(log, entry, query, cancel) is { } line)
                    lines.Add(line);
            }

            yield return lines;
        }
    }

    private async Task<ExportedBody?> LineAsync(
        LogId log, LedgerEntry entry, ExportQuery query, CancellationToken cancel)
    {
        var happened = ConsentAggregate.Events.Read(entry.Type, entry.Data);
        if (!DataSubjectId.TryParse(entry.Stream.Id, out var person) || BrandOf(happened) is not { } brand
            || (query.Brand is { } wanted && wanted != brand))
            return null;

        var decided = happened as ConsentEvent.Decided;
        var withdrawn = happened as ConsentEvent.Withdrawn;
        var invalid = happened as ConsentEvent.Invalidated;
        var by = decided?.By ?? withdrawn?.By;
        var showing = decided?.Showing ?? await ShownBeforeAsync(log, person, brand, entry.Position, cancel);
        return new(
            entry.Position, entry.At, person, query.Identifiers ? await MarkAsync(log, person, cancel) : null,
            [
                .. Each(decided?.Given ?? [], granted: true),
                .. Each(decided?.Refused ?? withdrawn?.Purposes ?? invalid?.Purposes ?? [], granted: false),
            ],
            decided?.StatedAt ?? entry.At,
            showing is null ? null : new(showing.Brand, showing.Notice, showing.Language),
            (decided?.Channel ?? withdrawn?.Channel) is { } channel
                ? new(channel, await EvidenceAsync(log, decided?.Evidence ?? withdrawn?.Evidence, query, cancel))
                : null,
            by is null ? null : new(by.Kind, by.Relation),
            decided?.Signal == true ? true : null, decided?.Assurance ?? withdrawn?.Assurance, invalid?.Reason);
    }

    private static BrandId? BrandOf(ConsentEvent happened) => happened switch
    {
        ConsentEvent.Decided e => e.Showing.Brand,
        ConsentEvent.Withdrawn e => e.Brand,
        ConsentEvent.Invalidated e => e.Brand,
        _ => null,
    };

    private static IEnumerable<DecisionBody> Each(ValueList<PurposeCode> purposes, bool granted) =>
        purposes.Select(one => new DecisionBody(one, granted));

    /// <summary>A withdrawal has no notice before it; it takes back what was decided on the last one.</summary>
    private async Task<Showing?> ShownBeforeAsync(
        LogId log, DataSubjectId person, BrandId brand, long position, CancellationToken cancel)
    {
        var file = await files.ReadAsync(log, person, cancel);
        return file.Turns.Where(one => one.Position < position).Select(one => one.Happened)
            .OfType<ConsentEvent.Decided>().LastOrDefault(one => one.Showing.Brand == brand)?.Showing;
    }

    /// <summary>By what she is found; nothing of a device, whose mark nobody keeps, or of who is forgotten.</summary>
    private async Task<MarkBody?> MarkAsync(LogId log, DataSubjectId person, CancellationToken cancel)
    {
        var marks = await vault.OpenAllAsync(log, person.Holder, Compartment.Identifiers, cancel);
        return marks.Count == 0 ? null : Of(StoredMark.Read(marks[0]));
    }

    private static MarkBody Of(StoredMark mark) => new(mark.Kind, mark.Value);

    private async Task<string?> EvidenceAsync(
        LogId log, Sealed? evidence, ExportQuery query, CancellationToken cancel) =>
        query.Identifiers && evidence is not null && await vault.OpenAsync(log, evidence, cancel) is { } content
            ? Encoding.UTF8.GetString(content.Span) : null;
}
