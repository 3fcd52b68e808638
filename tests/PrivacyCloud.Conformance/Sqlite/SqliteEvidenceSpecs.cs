using System.Security.Cryptography;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Sqlite;

/// <summary>What is signed for people stays good, and what is derived stays the same, whatever is rotated.</summary>
public sealed class SqliteEvidenceSpecs : IAsyncDisposable
{
    private static readonly byte[] Said = "what was shown"u8.ToArray();

    private readonly SqliteUnderTest _store = new();

    [Fact]
    public async Task A_signature_is_good_for_these_bytes_alone_and_anybody_can_check_it()
    {
        await _store.Ledger.FoundAsync(Given.Log, Given.Cancel);
        var signed = _store.Evidence.Sign(Given.Vietnam, Said);
        Assert.True(Verify(signed, Said));
        Assert.False(Verify(signed, "what was not"u8.ToArray()));
        Assert.False(Verify(signed with { KeyId = "00000000" }, Said));
        Assert.False(Verify(signed with { Bytes = new byte[EvidenceSignature.Size] }, Said));
        Assert.False(Verify(signed with { Bytes = signed.Bytes[1..] }, Said));
        Assert.False(_store.Evidence.Verify(Region.Parse("jp-1"), signed.KeyId, Said, signed.Bytes.Span));

        using var published = ECDsa.Create();
        published.ImportSubjectPublicKeyInfo(
            _store.Ledger.Keys.Single(key => key.KeyId == signed.KeyId).SubjectPublicKeyInfo.Span, out _);
        Assert.True(published.VerifyData(Said, signed.Bytes.Span, HashAlgorithmName.SHA256));
    }

    [Fact]
    public async Task An_old_signature_stays_good_after_the_key_is_changed_and_the_store_reopened()
    {
        await _store.Ledger.FoundAsync(Given.Log, Given.Cancel);
        var before = _store.Evidence.Sign(Given.Vietnam, Said);
        await _store.Ledger.RotateCheckpointKeyAsync(Given.Vietnam, Given.Cancel);
        var after = _store.Evidence.Sign(Given.Vietnam, Said);
        Assert.NotEqual(before.KeyId, after.KeyId);
        await _store.ReopenAsync();
        Assert.True(Verify(before, Said));
        Assert.True(Verify(after, Said));
    }

    [Fact]
    public async Task A_lasting_key_survives_every_rotation_and_is_one_for_each_purpose()
    {
        await _store.Ledger.FoundAsync(Given.Log, Given.Cancel);
        var first = _store.Lasting.Derive(Given.Vietnam, "receipts");
        Assert.NotEqual(first, _store.Lasting.Derive(Given.Vietnam, "tokens"));
        Assert.Throws<ArgumentException>(() => _store.Lasting.Derive(Region.Parse("jp-1"), "receipts"));
        await _store.Vault.RotateAsync(Given.Vietnam, Given.Cancel);
        await _store.Ledger.RotateCheckpointKeyAsync(Given.Vietnam, Given.Cancel);
        await _store.ReopenAsync();
        Assert.Equal(first, _store.Lasting.Derive(Given.Vietnam, "receipts"));
    }

    [Fact]
    public async Task Two_stores_share_no_lasting_key()
    {
        await using SqliteUnderTest other = new();
        Assert.NotEqual(
            _store.Lasting.Derive(Given.Vietnam, "receipts"), other.Lasting.Derive(Given.Vietnam, "receipts"));
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private bool Verify(EvidenceSignature signed, byte[] bytes) =>
        _store.Evidence.Verify(Given.Vietnam, signed.KeyId, bytes, signed.Bytes.Span);
}
