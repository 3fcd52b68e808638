using PrivacyCloud.Conformance.Contracts;

namespace PrivacyCloud.Conformance.Postgres;

[Collection(PostgresCollections.Vault)]
public sealed class PostgresVaultConforms : VaultContract
{
    protected override Task<IStoreUnderTest> OpenAsync() => PostgresUnderTest.NewAsync();
}
