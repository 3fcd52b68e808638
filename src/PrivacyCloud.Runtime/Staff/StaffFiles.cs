using System.Globalization;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>Reads the accounts of a tenant's staff, and what of them lies in the vault.</summary>
public sealed class StaffFiles(IViewStore views, IVault vault, TimeProvider time)
{
    private const string EmailKind = "staff-email";
    private const string EmailPurpose = "identifier.staff-email.v1";
    private const string AccountKind = "staff-account";
    private const string AccountPurpose = "identifier.staff-account.v1";

    /// <summary>One account, or null.</summary>
    public async Task<StaffRow?> FindAsync(LogId log, StaffId staff, CancellationToken cancel) =>
        await views.FindAsync(log, ViewNames.Staff, staff.ToString(), cancel) is { } json
            ? WireJson.Read<StaffRow>(json)
            : null;

    /// <summary>The account with an e-mail address, or null.</summary>
    public async Task<StaffRow?> FindAsync(LogId log, StaffEmail email, CancellationToken cancel)
    {
        var hash = await vault.KeyedHashAsync(log, EmailPurpose, email.Bytes(), cancel);
        return await FindAsync(log, EmailKind, hash, cancel);
    }

    /// <summary>The account that an account of an organisation's directory opens, or null.</summary>
    public async Task<StaffRow?> FindAsync(LogId log, DirectoryAccount account, CancellationToken cancel)
    {
        var hash = await vault.KeyedHashAsync(log, AccountPurpose, account.Bytes(), cancel);
        return await FindAsync(log, AccountKind, hash, cancel);
    }

    /// <summary>Accounts in the order in which they were made, after one, at most a number of them.</summary>
    public async Task<StaffPage> ListAsync(LogId log, StaffId? after, int limit, CancellationToken cancel)
    {
        var page = await views.ListAsync(log, ViewNames.Staff, after?.ToString(), limit, descending: false, cancel);
        return new(
            [.. page.Rows.Select(row => WireJson.Read<StaffRow>(row.Body)!)],
            StaffId.TryParse(page.Next, out var next) ? next : null);
    }

    /// <summary>Who somebody is; null when it was erased.</summary>
    public async Task<StaffProfile?> OpenAsync(LogId log, StaffRow row, CancellationToken cancel) =>
        await vault.OpenAsync(log, row.Profile, cancel) is { } json ? WireJson.Read<StaffProfile>(json) : null;

    /// <summary>The hash of somebody's password; null when there is none.</summary>
    public async Task<ReadOnlyMemory<byte>?> PasswordAsync(LogId log, StaffRow? row, CancellationToken cancel) =>
        row?.Password is { } password ? await vault.OpenAsync(log, password, cancel) : null;

    /// <summary>Seals who somebody is.</summary>
    public Task<SealedContent> SealAsync(
        LogId log, StaffId staff, StaffProfile profile, CancellationToken cancel) =>
        vault.SealAsync(log, NewItem(), staff.Holder, Compartment.Contact, WireJson.Write(profile), cancel);

    /// <summary>Seals a password's hash in a compartment of its own, so that it can be destroyed alone.</summary>
    public Task<SealedContent> SealAsync(
        LogId log, StaffRow row, ReadOnlyMemory<byte> hash, CancellationToken cancel) =>
        vault.SealAsync(log, NewItem(), row.Id.Holder, PasswordCompartment(row.Passwords + 1), hash, cancel);

    /// <summary>That an e-mail address is somebody's.</summary>
    public async Task<IdentifierClaim> ClaimAsync(
        LogId log, StaffId staff, StaffEmail email, CancellationToken cancel) =>
        new(EmailKind, await vault.KeyedHashAsync(log, EmailPurpose, email.Bytes(), cancel), staff.Holder);

    /// <summary>That an account of an organisation's directory is somebody's.</summary>
    public async Task<IdentifierClaim> ClaimAsync(
        LogId log, StaffId staff, DirectoryAccount account, CancellationToken cancel) => new(
            AccountKind, await vault.KeyedHashAsync(log, AccountPurpose, account.Bytes(), cancel), staff.Holder);

    private async Task<StaffRow?> FindAsync(
        LogId log, string kind, ReadOnlyMemory<byte> hash, CancellationToken cancel) =>
        await vault.FindHolderAsync(log, kind, hash, cancel) is { } holder
            ? await FindAsync(log, new StaffId(holder.Value), cancel)
            : null;

    private static Compartment PasswordCompartment(int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"password/{number}"));

    private VaultItemId NewItem() => new(Guid.CreateVersion7(time.GetUtcNow()));
}

/// <summary>One page of accounts.</summary>
public sealed record StaffPage(IReadOnlyList<StaffRow> Rows, StaffId? Next);
