using PrivacyCloud.Conformance.Contracts;

namespace PrivacyCloud.Conformance.Sqlite;

public sealed class SqliteClockworkConforms : ClockworkContract
{
    protected override Task<IStoreUnderTest> OpenAsync() => SqliteUnderTest.NewAsync();
}
