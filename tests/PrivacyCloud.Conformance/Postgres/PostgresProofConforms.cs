using PrivacyCloud.Conformance.Contracts;

namespace PrivacyCloud.Conformance.Postgres;

[Collection(PostgresCollections.Ledger)]
public sealed class PostgresProofConforms : ProofContract
{
    protected override Task<IStoreUnderTest> OpenAsync() => PostgresUnderTest.NewAsync();
}
