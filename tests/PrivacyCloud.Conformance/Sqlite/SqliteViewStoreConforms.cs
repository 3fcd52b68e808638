using PrivacyCloud.Conformance.Contracts;

namespace PrivacyCloud.Conformance.Sqlite;

public sealed class SqliteViewStoreConforms : ViewStoreContract
{
    protected override Task<IStoreUnderTest> OpenAsync() => SqliteUnderTest.NewAsync();
}
