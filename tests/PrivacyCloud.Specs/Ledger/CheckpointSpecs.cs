using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Specs.Ledger;

public sealed class CheckpointSpecs
{
    private const string Root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    private static readonly Checkpoint Empty = new("vn-1/ten_01", 0, MerkleHash.Empty);

    [Fact]
    public void The_signed_text_is_origin_size_and_root_each_on_its_line() =>
        Assert.Equal($"vn-1/ten_01\n0\n{Root}\n", Empty.Text);

    [Fact]
    public void A_note_is_read_back_and_its_signature_holds()
    {
        var (note, key) = Sign(Empty);
        Assert.StartsWith($"vn-1/ten_01\n0\n{Root}\n\n— vn-1 ", note.Text, StringComparison.Ordinal);
        Assert.True(SignedNote.TryParse(note.Text, out var read));
        Assert.Equal(note.Text, read.Text);
        Assert.True(read.IsSignedBy(key));
    }

    [Fact]
    public void The_key_id_is_the_beginning_of_the_hash_of_the_public_key()
    {
        var (note, key) = Sign(Empty);
        Assert.Equal(SHA256.HashData(key)[..4], note.KeyId.ToArray());
        var line = Convert.FromBase64String(note.Text.Split(' ')[^1].Trim());
        Assert.Equal(note.KeyId.ToArray(), line[..4]);
        Assert.Equal(0x30, line[4]);
    }

    [Fact]
    public void A_changed_note_is_not_signed_any_more()
    {
        var (note, key) = Sign(Empty);
        Assert.False((note with { Checkpoint = Empty with { Size = 1 } }).IsSignedBy(key));
        Assert.False((note with { Checkpoint = Empty with { Origin = "jp-1/ten_01" } }).IsSignedBy(key));
        var flipped = note.Signature.ToArray();
        flipped[^1] ^= 1;
        Assert.False((note with { Signature = flipped }).IsSignedBy(key));
        Assert.False(note.IsSignedBy(Sign(Empty).Key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("vn-1/ten_01\n0\n")]
    [InlineData("vn-1/ten_01\n00\n" + Root + "\n")]
    [InlineData("vn-1/ten_01\n-1\n" + Root + "\n")]
    [InlineData("vn-1/ten_01\n0\nAAAA\n")]
    [InlineData("\n0\n" + Root + "\n")]
    [InlineData("vn-1/ten_01\n0\n" + Root + "\nmore\n")]
    public void Anything_else_is_no_checkpoint(string text)
    {
        Assert.False(Checkpoint.TryParse(text, out _));
        Assert.False(SignedNote.TryParse(text + "\n— vn-1 AAAAAAAA\n", out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("— vn-1\n")]
    [InlineData("- vn-1 AAAAAAAA\n")]
    [InlineData("— vn-1 AAAAAAAA")]
    [InlineData("— vn-1 AAAA\n")]
    [InlineData("— vn-1 AAAAAAAA\n— vn-1 AAAAAAAA\n")]
    public void A_note_has_one_well_formed_signature_line(string line) =>
        Assert.False(SignedNote.TryParse(Empty.Text + "\n" + line, out _));

    [Fact]
    public void The_bytes_of_an_entry_are_canonical_and_readable()
    {
        Assert.True(LogId.TryParse("vn-1/ten_00000000000000000000000001", out var log));
        var leaf = LeafBytes.Write(
            3, new(log, "duty", "x"), 2, "duty.opened.v1", Instant.FromUtc(2026, 11, 22, 1, 2, 3), Actor.Platform,
            """{"n":1}"""u8);
        Assert.Equal(
            """{"actor":"platform","at":"2026-11-22T01:02:03Z","data":{"n":1},"position":3,"""
            + """
              "stream":"vn-1/ten_00000000000000000000000001/duty/x","type":"duty.opened.v1","version":2}
              """,
            Encoding.UTF8.GetString(leaf));
        Assert.True(Runtime.Json.CanonicalJson.IsCanonical(leaf));
    }

    [Fact]
    public void The_chain_of_another_log_begins_elsewhere()
    {
        LogId.TryParse("vn-1/ten_00000000000000000000000001", out var one);
        LogId.TryParse("jp-1/ten_00000000000000000000000001", out var other);
        Assert.NotEqual(HashChain.Genesis(one), HashChain.Genesis(other));
    }

    private static (SignedNote Note, byte[] Key) Sign(Checkpoint checkpoint)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var signature = key.SignData(
            checkpoint.Bytes, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        var info = key.ExportSubjectPublicKeyInfo();
        return (new(checkpoint, "vn-1", SignedNote.IdOf(info), signature), info);
    }
}
