using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Contracts;

/// <summary>Opens a fresh driver with one log for each spec.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    protected IStoreUnderTest Store { get; private set; } = null!;

    protected ILedger Ledger => Store.Ledger;

    public async ValueTask InitializeAsync()
    {
        Store = await OpenAsync();
        await Ledger.FoundAsync(Given.Log, Given.Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens the driver over no data.</summary>
    protected abstract Task<IStoreUnderTest> OpenAsync();

    protected async Task<AppendOutcome.Appended> AppendAsync(AppendItem item) =>
        Assert.IsType<AppendOutcome.Appended>(await Ledger.AppendAsync(item, Given.Cancel));

    protected async Task FillAsync(int events, LogId? log = null)
    {
        for (var at = 0; at < events; at++)
            await AppendAsync(Given.Item(Given.Duty(1, log), at, Given.Event($$"""{"n":{{at}}}""")));
    }

    protected async Task<List<LedgerEntry>> StreamAsync(StreamId stream, long from = 1)
    {
        var entries = new List<LedgerEntry>();
        await foreach (var entry in Ledger.ReadStreamAsync(stream, from, Given.Cancel))
            entries.Add(entry);

        return entries;
    }
}
