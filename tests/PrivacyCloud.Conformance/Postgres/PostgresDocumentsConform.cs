using PrivacyCloud.Conformance.Contracts;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>Documents in the folder that the processes of a database share.</summary>
[Collection(PostgresCollections.Vault)]
public sealed class PostgresDocumentsConform : DocumentStoreContract
{
    protected override Task<IStoreUnderTest> OpenAsync() => PostgresUnderTest.NewAsync();
}
