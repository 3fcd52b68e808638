using PrivacyCloud.Conformance.Contracts;

namespace PrivacyCloud.Conformance.Postgres;

[Collection(PostgresCollections.Ledger)]
public sealed class PostgresLedgerConforms : LedgerContract
{
    protected override Task<IStoreUnderTest> OpenAsync() => PostgresUnderTest.NewAsync();
}
