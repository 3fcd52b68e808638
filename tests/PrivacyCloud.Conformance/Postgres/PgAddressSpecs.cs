using System.Net;
using System.Net.Sockets;
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

    [Fact]
    public async Task While_none_of_several_servers_can_be_written_to_a_call_is_tried_again()
    {
        var address = $"postgres://app@127.0.0.1:{ClosedPort()},127.0.0.1:{ClosedPort()}/cell";
        Assert.True(PgAddress.TryRead(address, Given.Vietnam, out var connection, out _));
        await using var servers = NpgsqlDataSource.Create(connection);

        // The first time they are asked; the second time it is known that they did not answer.
        for (var time = 1; time <= 2; time++)
        {
            var fault = await Assert.ThrowsAnyAsync<NpgsqlException>(
                async () => await servers.OpenConnectionAsync(Given.Cancel));
            Assert.True(PgFault.IsPassing(fault), $"{time}: {fault}");
        }
    }

    private static int ClosedPort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
