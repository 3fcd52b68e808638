using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Simulation.Model;

/// <summary>The vault as its port promises it, in memory. It hides nothing; it forgets for good.</summary>
public sealed class ModelVault(ModelStore store, IFaults faults) : IVault
{
    public async Task<SealedContent> SealAsync(
        LogId log, VaultItemId item, HolderId holder, Compartment compartment, ReadOnlyMemory<byte> content,
        CancellationToken cancel)
    {
        if (await IsShreddedAsync(log, holder, compartment, cancel))
            throw new CompartmentShreddedException("It was shredded.");

        var commitment = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        return new(new(item, holder, compartment, commitment), content.ToArray());
    }

    public async Task<ReadOnlyMemory<byte>?> OpenAsync(LogId log, Sealed reference, CancellationToken cancel)
    {
        await faults.PauseAsync();
        return store.In(log, found => found.Shredded.Contains((reference.Holder, reference.Compartment))
            || !found.Sealed.TryGetValue(reference.Item, out var content)
                ? (ReadOnlyMemory<byte>?)null : content.Cipher);
    }

    public async Task<IReadOnlyList<ReadOnlyMemory<byte>>> OpenAllAsync(
        LogId log, HolderId holder, Compartment compartment, CancellationToken cancel)
    {
        await faults.PauseAsync();
        return store.In(log, found => (IReadOnlyList<ReadOnlyMemory<byte>>)(
            found.Shredded.Contains((holder, compartment))
                ? []
                : [.. found.Sealed.Values
                    .Where(one => one.Reference.Holder == holder && one.Reference.Compartment == compartment)
                    .Select(one => one.Cipher)]));
    }

    public async Task ShredAsync(LogId log, HolderId holder, Compartment compartment, CancellationToken cancel)
    {
        await faults.PauseAsync();
        store.In(log, found => found.Shredded.Add((holder, compartment)));
        await faults.PauseAsync();
    }

    public async Task<bool> IsShreddedAsync(
        LogId log, HolderId holder, Compartment compartment, CancellationToken cancel)
    {
        await faults.PauseAsync();
        return store.In(log, found => found.Shredded.Contains((holder, compartment)));
    }

    public Task<HolderId?> FindHolderAsync(
        LogId log, string kind, ReadOnlyMemory<byte> hash, CancellationToken cancel) =>
        Task.FromResult(store.In(log, found =>
            found.Holders.TryGetValue((kind, Convert.ToHexString(hash.Span)), out var holder)
                ? (HolderId?)holder : null));

    public Task<ReadOnlyMemory<byte>> KeyedHashAsync(
        LogId log, string purpose, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var key = SHA256.HashData(Encoding.UTF8.GetBytes($"{log}|{purpose}"));
        return Task.FromResult<ReadOnlyMemory<byte>>(HMACSHA256.HashData(key, content.Span));
    }

    /// <inheritdoc/>
    public Task PaceAsync(LogId log, CancellationToken cancel) => Task.CompletedTask;

    public Task RotateAsync(Region region, CancellationToken cancel) => Task.CompletedTask;
}
