using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Conformance.Sqlite;

/// <summary>The SQLite driver over a temporary folder.</summary>
public sealed class SqliteUnderTest : IStoreUnderTest
{
    private ServiceProvider? _services;

    public SqliteUnderTest(Func<SqliteOptions, SqliteOptions>? change = null, string? folder = null)
    {
        Folder = folder ?? Path.Combine(Path.GetTempPath(), $"privacycloud-{Guid.NewGuid():n}");
        Change = change ?? (static options => options);
        Open();
    }

    public string Folder { get; }

    public Func<SqliteOptions, SqliteOptions> Change { get; set; }

    public ILedger Ledger => Port<ILedger>();

    public IViewStore Views => Port<IViewStore>();

    public IVault Vault => Port<IVault>();

    public IClockwork Clockwork => Port<IClockwork>();

    public IRegionDirectory Directory => Port<IRegionDirectory>();

    public ILeases Leases => Port<ILeases>();

    public IDocumentStore Documents => Port<IDocumentStore>();

    public IEvidenceSigner Evidence => Port<IEvidenceSigner>();

    public ILastingKeys Lasting => Port<ILastingKeys>();

    public static Task<IStoreUnderTest> NewAsync() => Task.FromResult<IStoreUnderTest>(new SqliteUnderTest());

    public void Open()
    {
        var options = Change(new() { Folder = Folder, Regions = [Given.Vietnam] });
        _services = new ServiceCollection().AddSqliteStorage(options).BuildServiceProvider();
    }

    public void Close()
    {
        _services?.Dispose();
        _services = null;
    }

    public Task ReopenAsync()
    {
        Close();
        Open();
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        Close();
        System.IO.Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private T Port<T>()
        where T : notnull => _services!.GetRequiredService<T>();
}
