using PrivacyCloud.Conformance.Contracts;

namespace PrivacyCloud.Conformance.Sqlite;

public sealed class SqliteLedgerConforms : LedgerContract
{
    protected override Task<IStoreUnderTest> OpenAsync() => SqliteUnderTest.NewAsync();
}
