using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Bench;

/// <summary>
/// First decisions of people who do not exist, in the shape the ledger is given: one event on a new stream and one
/// claim; for an address also the sealed address.
/// </summary>
internal sealed class MadeUpConsents(ILedger ledger, IVault vault, LogId log)
{
    private static readonly Actor Banner = Actor.Of(new ApiKeyId(new Guid(9, 9, 9, 0x80, 1, 2, 3, 4, 5, 6, 7)));
    private static readonly BrandId Brand = new(new Guid(8, 8, 8, 0x80, 1, 2, 3, 4, 5, 6, 7));
    private static readonly string Snapshot = Convert.ToHexStringLower(SHA256.HashData("snapshot"u8));

    /// <summary>Records the decision of somebody known by a device.</summary>
    public async Task RecordDeviceAsync(long number)
    {
        var hash = await HashAsync("device", string.Create(CultureInfo.InvariantCulture, $"device-{number:d24}"));
        var holder = new HolderId(Guid.CreateVersion7());
        await AppendAsync(Item(holder, "device", hash, Event(string.Empty)));
    }

    /// <summary>Records the decision of somebody known by an address.</summary>
    public async Task RecordEmailAsync(long number)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"somebody{number:d9}@people.example");
        var hash = await HashAsync("email", address);
        var holder = new HolderId(Guid.CreateVersion7());
        var content = await vault.SealAsync(
            log, new(Guid.CreateVersion7()), holder, Compartment.Identifiers,
            Encoding.UTF8.GetBytes($$"""{"kind":"email","value":"{{address}}"}"""), CancellationToken.None);
        var reference = content.Reference;
        var written = $$"""
            "identifier":{"commitment":"{{reference.Commitment}}","compartment":"identifiers",
            """.Trim() + $$"""
            "holder":"{{holder}}","item":"{{reference.Item}}"},
            """.Trim();
        await AppendAsync(Item(holder, "email", hash, Event(written)) with { Sealed = [content] });
    }

    private static ReadOnlyMemory<byte> Event(string identifier) => Encoding.UTF8.GetBytes(
        $$"""
        {"assurance":"claimed","brand":"{{Brand}}","by":{"kind":"self"},"channel":"web","given":["analytics"],
        """.Trim() + identifier + $$"""
        "language":"vi","notice":3,"refused":["marketing-email","marketing-sms"],"snapshot":"sha256:{{Snapshot}}"}
        """.Trim());

    private static NewEvent Fact(ReadOnlyMemory<byte> data) => new("consent.decided.v1", data);

    private AppendItem Item(HolderId holder, string kind, ReadOnlyMemory<byte> hash, ReadOnlyMemory<byte> data) => new()
    {
        Stream = new(log, "data-subject", PrefixedId.Format("sub", holder.Value)),
        ExpectedVersion = 0,
        At = SystemClock.Instance.GetCurrentInstant(),
        Actor = Banner,
        Events = [Fact(data)],
        Claims = [new(kind, hash, holder)],
    };

    private async Task<ReadOnlyMemory<byte>> HashAsync(string kind, string value)
    {
        var hash = await vault.KeyedHashAsync(
            log, $"identifier.{kind}.v1", Encoding.UTF8.GetBytes(value), CancellationToken.None);
        if (await vault.FindHolderAsync(log, kind, hash, CancellationToken.None) is not null)
            throw new InvalidOperationException("Somebody who does not exist is there already.");

        return hash;
    }

    private async Task AppendAsync(AppendItem item)
    {
        if (await ledger.AppendAsync(item, CancellationToken.None) is not AppendOutcome.Appended)
            throw new InvalidOperationException("An append of the benchmark was refused.");
    }
}
