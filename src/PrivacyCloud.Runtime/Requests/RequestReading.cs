using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>Reads requests: rows, people, cases, histories.</summary>
public sealed class RequestReading(IViewStore views, IVault vault, ILedger ledger)
{
    private const int CaseMax = 50;

    /// <summary>A request with all that is known of it; null when there is none.</summary>
    public async Task<RequestRow?> FindAsync(LogId log, RequestId request, CancellationToken cancel) =>
        await views.RowAsync<RequestRow>(log, ViewNames.Requests, request.ToString(), cancel);

    /// <summary>A request as it stands in lists.</summary>
    public async Task<RequestLine?> LineAsync(LogId log, RequestId request, CancellationToken cancel) =>
        await views.RowAsync<RequestLine>(log, ViewNames.RequestLines, request.ToString(), cancel);

    /// <summary>The company of a log.</summary>
    public async Task<TenantRow?> TenantAsync(LogId log, CancellationToken cancel) =>
        await views.RowAsync<TenantRow>(log, ViewNames.Tenants, log.Owner, cancel);

    /// <summary>A brand of a company.</summary>
    public async Task<BrandRow?> BrandAsync(LogId log, BrandId brand, CancellationToken cancel) =>
        await views.RowAsync<BrandRow>(log, ViewNames.Brands, brand.ToString(), cancel);

    /// <summary>The requests of a case by its number, the lead first.</summary>
    public async Task<IReadOnlyList<RequestRow>> CaseAsync(
        LogId log, RequestNumber number, CancellationToken cancel)
    {
        var rows = await RowsAsync(log, ViewNames.RequestNumbers, $"{number}|", cancel);
        return [.. rows.OrderBy(one => one.File.Intake.Request != one.File.Intake.Lead)
            .ThenBy(one => one.File.Intake.Request.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>The requests that are shown to be a person's.</summary>
    public Task<IReadOnlyList<RequestRow>> OfPersonAsync(LogId log, HolderId person, CancellationToken cancel) =>
        RowsAsync(log, ViewNames.RequestPeople, $"{person}|", cancel);

    /// <summary>
    /// The person found by an identifier in its normal form; null when nobody was shown to be that person.
    /// </summary>
    public async Task<HolderId?> PersonAsync(
        LogId log, IdentifierKind kind, string value, CancellationToken cancel) =>
        await vault.FindHolderAsync(log, KindOf(kind), await HashAsync(log, kind, value, cancel), cancel);

    /// <summary>Who asks, in clear; null once the file was forgotten.</summary>
    public async Task<RequestPerson?> OpenAsync(LogId log, Sealed person, CancellationToken cancel) =>
        await vault.OpenAsync(log, person, cancel) is { } json ? RequestPerson.Read(json) : null;

    /// <summary>Words that were sealed as text; null once they were forgotten.</summary>
    public async Task<string?> WordsAsync(LogId log, Sealed words, CancellationToken cancel) =>
        await vault.OpenAsync(log, words, cancel) is { } bytes
            ? System.Text.Encoding.UTF8.GetString(bytes.Span) : null;

    /// <summary>All that happened to a request, from its first day on.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> HistoryAsync(
        LogId log, RequestId request, CancellationToken cancel)
    {
        List<HistoryEntry> entries = [];
        await foreach (var entry in ledger.ReadStreamAsync(RequestAggregate.StreamOf(log, request), 1, cancel))
        {
            entries.Add(new(
                entry.Version, entry.Position, entry.At, entry.Actor, entry.Type,
                RequestAggregate.Events.Read(entry.Type, entry.Data)));
        }

        return entries;
    }

    /// <summary>How an identifier of a person is filed.</summary>
    internal static string KindOf(IdentifierKind kind) => kind switch
    {
        IdentifierKind.Email => "email",
        IdentifierKind.Phone => "phone",
        IdentifierKind.Account => "account",
        IdentifierKind.Customer => "customer",
        _ => "external",
    };

    /// <summary>The keyed hash under which an identifier is found.</summary>
    internal Task<ReadOnlyMemory<byte>> HashAsync(
        LogId log, IdentifierKind kind, string value, CancellationToken cancel) =>
        vault.KeyedHashAsync(
            log, $"identifier.{KindOf(kind)}.v1", System.Text.Encoding.UTF8.GetBytes(value), cancel);

    private async Task<IReadOnlyList<RequestRow>> RowsAsync(
        LogId log, string view, string prefix, CancellationToken cancel)
    {
        var page = await views.ListAsync(log, view, prefix, CaseMax, descending: false, cancel);
        List<RequestRow> rows = [];
        foreach (var row in page.Rows.TakeWhile(one => one.Key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            if (WireJson.Read<RequestPointer>(row.Body) is { } pointer
                && await FindAsync(log, pointer.Id, cancel) is { } found)
                rows.Add(found);
        }

        return rows;
    }
}

/// <summary>Something that happened to a request, where and by whom.</summary>
public sealed record HistoryEntry(
    long Version, long Position, Instant At, Actor Actor, string Type, RequestEvent Happened);
