using PrivacyCloud.Conformance.Contracts;

namespace PrivacyCloud.Conformance.Sqlite;

public sealed class SqliteVaultConforms : VaultContract
{
    protected override Task<IStoreUnderTest> OpenAsync() => SqliteUnderTest.NewAsync();
}
