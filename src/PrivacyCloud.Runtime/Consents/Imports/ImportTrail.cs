using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>
/// An import's progress while it runs. What a batch comes to is written with the next one, so that it costs no commit
/// of its own; a crash in between loses the count of one batch, which is made good when the import is sent again.
/// </summary>
internal sealed class ImportTrail(ILedger ledger, ImportOrder order, ImportRow row, int errors, TimeProvider time)
{
    private const string StreamKind = "consent-import";

    private readonly List<ImportErrorRow> _fresh = [];
    private bool _changed;

    /// <summary>How far it has come.</summary>
    public ImportRow Row { get; private set; } = row;

    /// <summary>Takes in what a batch came to.</summary>
    public void Add(BatchPlan batch, BatchResult result)
    {
        foreach (var error in result.Errors)
        {
            if (errors < ImportLimits.ErrorsMax)
            {
                errors++;
                _fresh.Add(error);
            }
        }

        Row = Row with
        {
            Bytes = batch.Bytes,
            Line = batch.Line,
            Hash = batch.Hash,
            Recorded = Row.Recorded + result.Recorded,
            Repeated = Row.Repeated + result.Repeated,
            Failed = Row.Failed + result.Errors.Count,
            From = Math.Max(Row.From, result.Position),
        };
        _changed = true;
    }

    /// <summary>Makes durable what was not yet; nothing when all of it is.</summary>
    public Task KeepAsync() => _changed ? WriteAsync() : Task.CompletedTask;

    /// <summary>Writes that it begins.</summary>
    public Task BeginAsync() => WriteAsync();

    /// <summary>Writes that all of it is through.</summary>
    public Task FinishAsync()
    {
        Row = Row with { Done = true };
        return WriteAsync();
    }

    private async Task WriteAsync()
    {
        Row = Row with { ChangedAt = Instant.FromDateTimeOffset(time.GetUtcNow()) };
        List<ViewWrite> views =
        [
            new(ViewNames.ConsentImports, order.Import.ToString(), WireJson.WritePlain(Row)),
            .. _fresh.Select(one => new ViewWrite(
                ViewNames.ConsentImportErrors, one.Key(order.Import), WireJson.WritePlain(one))),
        ];
        _fresh.Clear();
        _changed = false;

        // Whoever sent it may be gone by now; what was recorded is to be counted all the same.
        await ledger.AppendAsync(
            new()
            {
                Stream = new(order.Log, StreamKind, order.Import.ToString()),
                ExpectedVersion = 0,
                At = Row.ChangedAt,
                Actor = order.Actor,
                Events = [],
                Views = views,
            },
            CancellationToken.None);
    }
}
