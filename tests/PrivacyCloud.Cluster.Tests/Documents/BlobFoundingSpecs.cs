using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Conformance.Postgres;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Silo.OnAzure;
using PrivacyCloud.Storage;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Cluster.Tests.Documents;

/// <summary>Two silos over one database and one account.</summary>
public sealed class BlobFoundingSpecs
{
    private const string Password = "for tests on loopback alone";

    private static readonly PgRoles Roles = new();
    private static readonly DocumentId One = new(Given.Id(1));

    [Fact]
    public async Task A_log_that_one_silo_founds_takes_documents_of_the_other_at_once()
    {
        var account = (await SharedAzurite.GetAsync()).NextAccount();
        await using var database = await (await PostgresServer.GetAsync()).NewDatabaseAsync("documents", MigrateAsync);
        var folder = Directory.CreateTempSubdirectory("privacycloud-documents-");
        await using (ServiceProvider one = Open(database, folder.FullName), other = Open(database, folder.FullName))
        {
            var (here, there) = (one.GetRequiredService<ILedger>(), other.GetRequiredService<ILedger>());
            Assert.Empty(there.Logs);
            await here.FoundAsync(Given.Log, Given.Cancel);
            Assert.True(await BlobAccount.Open(account, there, BlobsUnderTest.Small).PutAsync(
                Given.Log, One,
                async (target, cancel) =>
                {
                    await target.WriteAsync(Given.Bytes("by the other"), cancel);
                    return true;
                },
                Given.Cancel));
            await using var read = await BlobAccount.Open(account, here, BlobsUnderTest.Small)
                .OpenAsync(Given.Log, One, Given.Cancel);
            Assert.Equal("by the other".Length, read!.Length);
        }

        folder.Delete(recursive: true);
    }

    private static ServiceProvider Open(PostgresDatabase database, string folder) => new ServiceCollection()
        .AddPostgresStorage(new PgOptions
        {
            Folder = folder,
            Connections = new Dictionary<Region, string> { [Given.Vietnam] = database.As(Roles.App, Password) },
        })
        .BuildServiceProvider();

    private static async Task MigrateAsync(PostgresDatabase database)
    {
        await PgMigrator.RunAsync(database.Superuser, Given.Vietnam, Roles, CancellationToken.None);
        await database.ExecuteAsync($"ALTER ROLE {Roles.App} PASSWORD '{Password}'");
    }
}
