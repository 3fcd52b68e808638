using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Groups;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Http;

/// <summary>Founds groups and tenants through the same commands as everybody.</summary>
public sealed class Founder(IServiceProvider services)
{
    public const string BrandOrigin = "https://shop.example.com";
    public const string GroupOrigin = "https://group.example.com";

    private readonly ILedger _ledger = services.GetRequiredService<ILedger>();
    private readonly ICommandGateway _gateway = services.GetRequiredService<ICommandGateway>();
    private readonly KeyMint _mint = services.GetRequiredService<KeyMint>();

    public static Text Named(string name) => new(name, name, name);

    public async Task<GroupId> GroupAsync(Region region, CancellationToken cancel)
    {
        var group = new GroupId(Guid.CreateVersion7());
        var stream = GroupAggregate.StreamOf(region, group);
        await _ledger.FoundAsync(stream.Log, cancel);
        await DoAsync(stream, new GroupCommand.Found(group, region, Named("Spec Group")), cancel);
        await DoAsync(stream, new GroupCommand.AllowOrigins([Origin.Parse(GroupOrigin)]), cancel);
        return group;
    }

    public async Task<FoundedTenant> TenantAsync(GroupId group, Region region, string law, CancellationToken cancel)
    {
        var (tenant, brand) = (new TenantId(Guid.CreateVersion7()), new BrandId(Guid.CreateVersion7()));
        var stream = TenantAggregate.StreamOf(region, tenant);
        await _ledger.FoundAsync(stream.Log, cancel);
        await DoAsync(stream, new TenantCommand.Found(
            tenant, group, region, Slug.Parse("acme"), Named("Acme"), Residency: null,
            [JurisdictionCode.Parse(law)], [Language.English, Language.Vietnamese, Language.Japanese]), cancel);
        await DoAsync(stream, new TenantCommand.FoundBrand(
            brand, Slug.Parse("shop"), Named("Shop"), [Origin.Parse(BrandOrigin)]), cancel);
        var (secretId, secret) = await SecretAsync(stream, tenant, Permissions.All, cancel);
        var publishable = await PublishableAsync(stream, tenant, brand, cancel);
        return new(stream.Log, tenant, brand, secretId, secret, publishable);
    }

    /// <summary>A secret key with some permissions.</summary>
    public async Task<(ApiKeyId Id, string Secret)> SecretAsync(
        StreamId stream, TenantId tenant, ValueList<Permission> permissions, CancellationToken cancel)
    {
        var id = new ApiKeyId(Guid.CreateVersion7());
        var text = await _mint.MakeAsync(stream.Log, CredentialKind.Secret, tenant, id, idempotencyKey: null, cancel);
        var digest = await _mint.DigestAsync(stream.Log, text, cancel);
        await DoAsync(stream, new TenantCommand.IssueSecretKey(id, permissions, text.Mark, digest), cancel);
        return (id, text.Reveal());
    }

    private async Task<string> PublishableAsync(
        StreamId stream, TenantId tenant, BrandId brand, CancellationToken cancel)
    {
        var id = new ApiKeyId(Guid.CreateVersion7());
        var text = await _mint.MakeAsync(
            stream.Log, CredentialKind.Publishable, tenant, id, idempotencyKey: null, cancel);
        var digest = await _mint.DigestAsync(stream.Log, text, cancel);
        await DoAsync(stream, new TenantCommand.IssuePublishableKey(id, brand, text.Mark, digest), cancel);
        return text.Reveal();
    }

    private async Task DoAsync(StreamId stream, object command, CancellationToken cancel) =>
        Assert.IsType<CommandOutcome.Done>(
            await _gateway.ExecuteAsync(new(stream, command, Actor.Platform), cancel));
}
