using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Standalone.Demo;

/// <summary>
/// Three accounts for the staff of each company of the demo, one for each role. Their passwords are derived from the
/// data folder's own keys: no two folders have the same, and a load taken up again knows them still.
/// </summary>
internal sealed class DemoStaff(DemoDesk desk, StaffFiles files, PasswordHasher hasher, IVault vault)
{
    private const int PasswordBytes = 15;

    private static readonly (StaffRole Role, string Mailbox, string Name)[] Everybody =
    [
        (StaffRole.TenantAdmin, "admin", "Admin desk"),
        (StaffRole.CaseHandler, "handler", "Case desk"),
        (StaffRole.Viewer, "viewer", "Viewing desk"),
    ];

    private static readonly Instant Epoch = Instant.FromUtc(2026, 1, 5, 0, 0);

    /// <summary>The account of a company's staff with a role.</summary>
    public static StaffId IdOf(DemoTenant demo, StaffRole role) =>
        new(DemoClock.IdOf($"staff {StaffRoles.NameOf(role)} {demo.Slug}", Epoch));

    public async Task<IReadOnlyList<DemoKeysFile.StaffAccount>> EnrolAsync(
        DemoTenant demo, DemoClock clock, CancellationToken cancel)
    {
        var log = LogId.Of(Region.Parse(demo.Region), DemoDesk.IdOf(demo));
        List<DemoKeysFile.StaffAccount> accounts = [];
        foreach (var (role, mailbox, name) in Everybody)
        {
            var email = $"{mailbox}@{demo.Slug}.example";
            var id = IdOf(demo, role);
            var password = await SecretAsync(log, "password", id, cancel).ConfigureAwait(false);
            var digest = InvitationDigest.Of(
                (await HashAsync(log, "invitation", id, cancel).ConfigureAwait(false)).Span);
            await EnrolAsync(log, new(id, role, new(name, email), digest), clock, cancel).ConfigureAwait(false);
            await ChooseAsync(log, id, digest, password, clock, cancel).ConfigureAwait(false);
            accounts.Add(new(StaffRoles.NameOf(role), email, password));
        }

        return accounts;
    }

    private async Task EnrolAsync(LogId log, Newcomer newcomer, DemoClock clock, CancellationToken cancel)
    {
        var email = StaffEmail.Parse(newcomer.Profile.Email)!;
        var profile = await files.SealAsync(log, newcomer.Id, newcomer.Profile, cancel).ConfigureAwait(false);
        var invitation = new Invitation(newcomer.Digest, clock.Now + StaffDesk.InvitationLasts);
        await desk.SayAsync(
            StaffAggregate.StreamOf(log, newcomer.Id),
            new StaffCommand.Enrol(newcomer.Id, newcomer.Role, profile.Reference, invitation),
            clock,
            [profile],
            cancel,
            [await files.ClaimAsync(log, newcomer.Id, email, cancel).ConfigureAwait(false)]).ConfigureAwait(false);
    }

    private async Task ChooseAsync(
        LogId log, StaffId id, InvitationDigest digest, string password, DemoClock clock, CancellationToken cancel)
    {
        var row = await files.FindAsync(log, id, cancel).ConfigureAwait(false)
            ?? throw new InvalidDataException("The demo could not be loaded: an account is not there.");
        var hash = await hasher.HashAsync(PasswordText.Of(password), cancel).ConfigureAwait(false);
        var content = await files.SealAsync(log, row, hash, cancel).ConfigureAwait(false);
        await desk.SayAsync(
            StaffAggregate.StreamOf(log, id),
            new StaffCommand.AcceptInvitation(digest, content.Reference),
            clock,
            [content],
            cancel).ConfigureAwait(false);
    }

    private async Task<string> SecretAsync(LogId log, string what, StaffId id, CancellationToken cancel)
    {
        var hash = await HashAsync(log, what, id, cancel).ConfigureAwait(false);
        return Convert.ToBase64String(hash.Span[..PasswordBytes]).Replace('+', '-').Replace('/', '_');
    }

    private Task<ReadOnlyMemory<byte>> HashAsync(LogId log, string what, StaffId id, CancellationToken cancel) =>
        vault.KeyedHashAsync(log, $"demo.staff-{what}.v1", Encoding.ASCII.GetBytes(id.ToString()), cancel);

    private sealed record Newcomer(StaffId Id, StaffRole Role, StaffProfile Profile, InvitationDigest Digest);
}
