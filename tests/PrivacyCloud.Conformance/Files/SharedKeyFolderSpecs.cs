using System.Security.Cryptography;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Storage.Files;

namespace PrivacyCloud.Conformance.Files;

/// <summary>Key files that several processes have open at once.</summary>
public sealed class SharedKeyFolderSpecs : IDisposable
{
    private static readonly byte[] Key = Given.Hash(7);

    private readonly List<RegionSecrets> _open = [];

    private string Folder { get; } = Path.Combine(Path.GetTempPath(), $"privacycloud-{Guid.NewGuid():n}");

    public void Dispose()
    {
        foreach (var one in _open)
            one.Dispose();

        Directory.Delete(Folder, recursive: true);
    }

    [Fact]
    public async Task All_that_begin_at_once_on_an_empty_folder_have_the_same_keys()
    {
        using var gate = new Barrier(8);
        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                gate.SignalAndWait();
                return RegionSecrets.Open(Folder, Given.Vietnam, isNew: true, Given.Noon);
            },
            Given.Cancel, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        _open.AddRange(opened);
        Assert.Single(opened.Select(one => Convert.ToHexString(one.Keys.MarkOf(1))).Distinct());
        Assert.Single(opened.Select(one => one.Signer.Keys.Single().KeyId).Distinct());
        Assert.Single(opened.Select(one => Convert.ToHexString(one.Lasting.Derive("receipts"))).Distinct());
        Assert.Equal(3, Directory.GetFiles(Folder, "*.key").Length);
        Assert.Empty(Directory.GetFiles(Folder, "*.new"));
    }

    [Fact]
    public void A_folder_that_lost_its_keys_gets_no_new_ones()
    {
        Directory.CreateDirectory(Folder);
        Assert.Throws<InvalidDataException>(
            () => RegionSecrets.Open(Folder, Given.Vietnam, isNew: false, Given.Noon));
        Assert.Empty(Directory.GetFiles(Folder, "*.key"));
    }

    [Fact]
    public void An_epoch_that_another_process_made_is_found_when_it_is_met()
    {
        var (one, other) = (Open(), Open());
        var epoch = one.Keys.StartEpoch();
        var wrapped = one.Keys.Wrap(epoch, Key, "purpose"u8);
        Assert.Equal(Key, other.Keys.Unwrap(epoch, wrapped, "purpose"u8));
    }

    [Fact]
    public void An_epoch_that_another_process_destroyed_is_forgotten_when_the_folder_is_read_again()
    {
        var (one, other) = (Open(), Open());
        var wrapped = other.Keys.Wrap(1, Key, "purpose"u8);
        one.Keys.DestroyOlderThan(one.Keys.StartEpoch());
        Assert.Equal(Key, other.Keys.Unwrap(1, wrapped, "purpose"u8));
        other.Keys.Reread();
        Assert.ThrowsAny<CryptographicException>(() => other.Keys.Unwrap(1, wrapped, "purpose"u8));
        Assert.Equal(2, other.Keys.Current);
        Assert.False(other.Keys.HasOlder());
    }

    [Fact]
    public void Epochs_that_two_processes_start_have_different_numbers()
    {
        var (one, other) = (Open(), Open());
        Assert.Equal(2, one.Keys.StartEpoch());
        Assert.Equal(3, other.Keys.StartEpoch());
    }

    [Fact]
    public void A_checkpoint_key_that_one_process_changes_signs_in_the_others_from_then_on()
    {
        var (one, other) = (Open(), Open());
        var old = other.Signer.SignEvidence("bytes"u8);
        one.Signer.Rotate(Given.Noon + Duration.FromHours(1));
        var signature = other.Signer.SignEvidence("bytes"u8);
        Assert.Equal(one.Signer.Keys[^1].KeyId, signature.KeyId);
        Assert.NotEqual(old.KeyId, signature.KeyId);
        Assert.Equal(one.Signer.Keys.Select(key => key.KeyId), other.Signer.Keys.Select(key => key.KeyId));
        Assert.True(one.Signer.IsOurEvidence(old.KeyId, "bytes"u8, old.Bytes.Span));
        Assert.True(one.Signer.IsOurEvidence(signature.KeyId, "bytes"u8, signature.Bytes.Span));
        Assert.False(other.Signer.IsCurrent(Note(old)));
        Assert.Single(Directory.GetFiles(Folder, "checkpoint-*.key"));
    }

    [Fact]
    public async Task Processes_that_change_the_checkpoint_key_while_others_sign_lose_no_public_key()
    {
        var stores = Enumerable.Range(0, 4).Select(_ => Open()).ToArray();
        var signed = await Task.WhenAll(stores.Select((store, at) => Task.Run(
            () => Enumerable.Range(0, 10).Select(n =>
            {
                if (at < 2)
                    store.Signer.Rotate(Given.Noon + Duration.FromMinutes(n));

                return store.Signer.SignEvidence("bytes"u8);
            }).ToArray(),
            Given.Cancel)));
        var keys = Open().Signer.Keys;
        Assert.Equal(21, keys.Length);
        Assert.Single(keys, key => key.ValidUntil is null);
        Assert.All(
            signed.SelectMany(one => one),
            one => Assert.True(stores[3].Signer.IsOurEvidence(one.KeyId, "bytes"u8, one.Bytes.Span)));
        Assert.Single(Directory.GetFiles(Folder, "checkpoint-*.key"));
    }

    [Fact]
    public void What_a_crash_left_unfinished_goes_with_the_next_change()
    {
        var one = Open();
        var left = Path.Combine(Folder, "epoch-00000002.key.0a0b0c0d.new");
        File.WriteAllBytes(left, Key);
        one.Keys.StartEpoch();
        Assert.False(File.Exists(left));
    }

    private static SignedNote Note(Runtime.Ports.EvidenceSignature signature) => new(
        new(Given.Log.ToString(), 0, new byte[32]), Given.Vietnam.ToString(),
        Convert.FromHexString(signature.KeyId), signature.Bytes.ToArray());

    private RegionSecrets Open()
    {
        var opened = RegionSecrets.Open(Folder, Given.Vietnam, _open.Count == 0, Given.Noon);
        _open.Add(opened);
        return opened;
    }
}
