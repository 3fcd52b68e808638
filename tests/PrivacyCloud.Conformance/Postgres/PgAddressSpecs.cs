using Npgsql;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>What is made of an address that somebody wrote.</summary>
public sealed class PgAddressSpecs
{
    [Theory]
    [InlineData("postgres://app@one.example:5432,two.example:5432/cell", "primary")]
    [InlineData("postgres://app@one.example/cell", null)]
    public void Of_several_servers_only_the_one_that_is_written_to_is_asked(string address, string? asked)
    {
        Assert.True(PgAddress.TryRead(address, Given.Vietnam, out var connection, out _));
        Assert.Equal(asked, new NpgsqlConnectionStringBuilder(connection).TargetSessionAttributes);
    }
}
