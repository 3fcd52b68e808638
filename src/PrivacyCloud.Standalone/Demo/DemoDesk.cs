using System.Text;
using System.Text.Json;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Standalone.Demo;

/// <summary>Founds and configures one company of the demo, command by command.</summary>
internal sealed class DemoDesk(ICommandGateway gateway, ILedger ledger, IVault vault, KeyMint mint)
{
    private static readonly Instant Epoch = Instant.FromUtc(2026, 1, 5, 0, 0);

    public static TenantId IdOf(DemoTenant tenant) => new(DemoClock.IdOf("tenant " + tenant.Slug, Epoch));

    public static BrandId BrandOf(DemoTenant tenant) => new(DemoClock.IdOf("brand " + tenant.Slug, Epoch));

    public static LogId LogOf(DemoTenant tenant) => LogId.Of(Region.Parse(tenant.Region), IdOf(tenant));

    public async Task<DemoKeysFile.Tenant> FoundAsync(
        DemoTenant demo, GroupId group, DemoClock clock, CancellationToken cancel)
    {
        var (tenant, region) = (IdOf(demo), Region.Parse(demo.Region));
        var stream = TenantAggregate.StreamOf(region, tenant);
        await ledger.FoundAsync(stream.Log, cancel).ConfigureAwait(false);
        var brand = BrandOf(demo);
        foreach (var command in CommandsOf(demo, tenant, group, region, brand))
        {
            await SayAsync(stream, command, clock, [], cancel).ConfigureAwait(false);
        }

        foreach (var (role, mailbox) in demo.Contacts)
        {
            await NameContactAsync(stream, demo, role, mailbox, clock, cancel).ConfigureAwait(false);
        }

        var secret = await IssueAsync(stream, demo, CredentialKind.Secret, tenant, brand, clock, cancel)
            .ConfigureAwait(false);
        var publishable = await IssueAsync(stream, demo, CredentialKind.Publishable, tenant, brand, clock, cancel)
            .ConfigureAwait(false);
        return new(
            tenant.ToString(), demo.Slug, demo.Region, [demo.Jurisdiction], secret, [new(demo.BrandSlug, publishable)]);
    }

    /// <summary>Says one command with a key of its own, so that saying it again changes nothing.</summary>
    public async Task SayAsync(
        StreamId stream, object command, DemoClock clock, IReadOnlyList<SealedContent> contents,
        CancellationToken cancel, IReadOnlyList<IdentifierClaim>? claims = null)
    {
        var at = clock.Advance();
        var body = Encoding.UTF8.GetBytes(command.GetType().Name);
        var outcome = await gateway.ExecuteAsync(
            new(stream, command, Actor.DemoLoader)
            {
                At = at,
                Sealed = contents,
                Claims = claims ?? [],
                Idempotency = new("demo", $"{command.GetType().Name} {at}", body),
            },
            cancel).ConfigureAwait(false);
        if (outcome is not CommandOutcome.Done)
        {
            var why = outcome is CommandOutcome.Refused { Reason: var reason } ? reason.Code : outcome.GetType().Name;
            throw new InvalidDataException(
                $"The demo could not be loaded: {command.GetType().Name} was answered {why}.");
        }
    }

    private static IEnumerable<TenantCommand> CommandsOf(
        DemoTenant demo, TenantId tenant, GroupId group, Region region, BrandId brand)
    {
        var jurisdiction = JurisdictionCode.Parse(demo.Jurisdiction);
        yield return new TenantCommand.Found(
            tenant, group, region, Slug.Parse(demo.Slug), demo.LegalName, Country.Parse(demo.Residency), [jurisdiction],
            [.. demo.Languages]);
        yield return new TenantCommand.SetBranding(new(demo.DisplayName, Colour.Parse(demo.Accent)));
        yield return new TenantCommand.FoundBrand(
            brand, Slug.Parse(demo.BrandSlug), demo.BrandName, [.. demo.Origins.Select(Origin.Parse)]);
        foreach (var (right, amount, currency) in demo.Fees)
        {
            yield return new TenantCommand.SetFee(
                jurisdiction, RightCode.Parse(right), new(amount, Currency.Parse(currency)), null);
        }

        foreach (var (right, means) in demo.Identity)
        {
            yield return new TenantCommand.SetIdentityMeans(jurisdiction, RightCode.Parse(right), [.. means]);
        }
    }

    private async Task NameContactAsync(
        StreamId stream, DemoTenant demo, ContactRole role, string mailbox, DemoClock clock, CancellationToken cancel)
    {
        var name = $"{demo.Slug} {role}";
        var content = JsonSerializer.SerializeToUtf8Bytes(new { email = mailbox });
        var sealedContact = await vault.SealAsync(
            stream.Log,
            new VaultItemId(DemoClock.IdOf("item " + name, Epoch)),
            new HolderId(DemoClock.IdOf("holder " + name, Epoch)),
            Compartment.Contact,
            content,
            cancel).ConfigureAwait(false);
        await SayAsync(
            stream, new TenantCommand.NameContact(role, sealedContact.Reference), clock, [sealedContact], cancel)
            .ConfigureAwait(false);
    }

    private async Task<string> IssueAsync(
        StreamId stream, DemoTenant demo, CredentialKind kind, TenantId tenant, BrandId brand, DemoClock clock,
        CancellationToken cancel)
    {
        var key = new ApiKeyId(DemoClock.IdOf($"key {kind} {demo.Slug}", Epoch));
        var text = await mint.MakeAsync(stream.Log, kind, tenant, key, "demo", cancel).ConfigureAwait(false);
        var digest = await mint.DigestAsync(stream.Log, text, cancel).ConfigureAwait(false);
        TenantCommand command = kind == CredentialKind.Secret
            ? new TenantCommand.IssueSecretKey(key, Permissions.All, text.Mark, digest)
            : new TenantCommand.IssuePublishableKey(key, brand, text.Mark, digest);
        await SayAsync(stream, command, clock, [], cancel).ConfigureAwait(false);
        return text.Reveal();
    }
}
