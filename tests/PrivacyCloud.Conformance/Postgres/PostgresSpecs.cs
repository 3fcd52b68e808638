using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>Opens a database with one log for each spec.</summary>
public abstract class PostgresSpecs : IAsyncLifetime
{
    protected PostgresUnderTest Store { get; private set; } = null!;

    protected ILedger Ledger => Store.Ledger;

    protected PostgresDatabase Database => Store.Database;

    public async ValueTask InitializeAsync()
    {
        Store = await PostgresUnderTest.NewAsync(Change);
        await Ledger.FoundAsync(Given.Log, Given.Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected virtual PgOptions Change(PgOptions options) => options;

    protected Task<AppendOutcome> TryAsync(AppendItem item) => Ledger.AppendAsync(item, Given.Cancel);

    protected async Task<AppendOutcome.Appended> AppendAsync(AppendItem item) =>
        Assert.IsType<AppendOutcome.Appended>(await TryAsync(item));

    protected Task<AppendOutcome.Appended> AppendAsync(int duty, long version = 0) =>
        AppendAsync(Given.Item(Given.Duty(duty), version, Given.Event()));

    protected async Task<long> SizeAsync() => (await Ledger.HeadAsync(Given.Log, Given.Cancel)).Size;

    protected async Task AssertHoldsAsync(LogId? log = null) =>
        Assert.Empty((await Ledger.VerifyAsync(log ?? Given.Log, Given.Cancel)).Faults);
}
