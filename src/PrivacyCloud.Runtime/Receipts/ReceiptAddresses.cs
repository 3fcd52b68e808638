using System.Collections.Concurrent;
using System.Diagnostics;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Receipts;

/// <summary>
/// Turns the place of an entry into a receipt's id and back, with nothing stored: the id is one block of AES over a
/// digest of the log and the position. A guessed id opens nothing, since its digest is that of no log.
/// </summary>
public sealed class ReceiptAddresses(ILedger ledger, ILastingKeys keys) : IDisposable
{
    private const string Purpose = "receipt-address";

    private readonly ConcurrentDictionary<LogId, AddressedLog> _byLog = [];
    private readonly ConcurrentDictionary<(Region Region, ulong Digest), LogId> _byDigest = [];
    private readonly ConcurrentDictionary<Region, Lazy<AddressCipher>> _ciphers = [];
    private readonly Lock _loading = new();
    private volatile bool _isLoaded;

    /// <summary>The id of the receipt for the entry at a position.</summary>
    public ReceiptId Of(LogId log, long position)
    {
        Debug.Assert(position >= 0, "An entry has a position from 0 on.");
        var known = _byLog.TryGetValue(log, out var found) ? found : Add(log);
        return new(known.Cipher.Seal(known.Digest, position));
    }

    /// <summary>
    /// Finds the log and the position back. False for what no region here made; whether the log reaches to the
    /// position is for the caller to see.
    /// </summary>
    public bool TryOpen(ReceiptId id, out LogId log, out long position)
    {
        Load();
        (log, position) = (default, 0);
        var found = false;

        // All regions are tried, found or not, so that the time it takes does not tell.
        foreach (var (region, cipher) in _ciphers)
        {
            var (digest, at) = cipher.Value.Open(id.Value);
            if (at < 0 || !_byDigest.TryGetValue((region, digest), out var owner))
                continue;

            (log, position, found) = (owner, at, true);
        }

        return found;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var cipher in _ciphers.Values.Where(one => one.IsValueCreated))
            cipher.Value.Dispose();
    }

    private void Load()
    {
        if (_isLoaded)
            return;

        lock (_loading)
        {
            foreach (var log in ledger.Logs)
                Add(log);

            _isLoaded = true;
        }
    }

    // A log founded later comes in with its first receipt, before anybody can ask for that.
    private AddressedLog Add(LogId log)
    {
        var digest = AddressCipher.DigestOf(log);
        if (_byDigest.GetOrAdd((log.Region, digest), log) != log)
            throw new UnreachableException("Two logs have one digest.");

        var cipher = _ciphers.GetOrAdd(
            log.Region, static (region, from) => new(() => new(from.Derive(region, Purpose))), keys);
        return _byLog.GetOrAdd(log, new AddressedLog(digest, cipher.Value));
    }

    private sealed record AddressedLog(ulong Digest, AddressCipher Cipher);
}
