using PrivacyCloud.Conformance.Contracts;

namespace PrivacyCloud.Conformance.Sqlite;

public sealed class SqliteProofConforms : ProofContract
{
    protected override Task<IStoreUnderTest> OpenAsync() => SqliteUnderTest.NewAsync();
}
