using System.Security.Cryptography;
using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Specs.Documents;

public sealed class DocumentDeskSpecs
{
    private const int Chunk = 64 * 1024;

    private readonly DocumentsUnderSpec _here = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Chunk - 1)]
    [InlineData(Chunk)]
    [InlineData(Chunk + 1)]
    [InlineData(3 * Chunk)]
    [InlineData(200_000)]
    public async Task What_was_kept_is_read_again(int size)
    {
        var plain = DocumentsUnderSpec.Bytes(size);
        var document = await _here.KeepAsync(plain);
        Assert.Equal(size, document.SizeBytes);
        Assert.Equal(plain, await _here.ReadAsync(document));
    }

    [Fact]
    public async Task Nothing_of_the_content_or_its_name_lies_in_the_store_or_the_event()
    {
        var plain = DocumentsUnderSpec.Bytes(200_000);
        var document = await _here.KeepAsync(plain, "Passport of somebody.pdf");
        Assert.Equal(-1, Cipher(document).AsSpan().IndexOf(plain.AsSpan(0, 16)));
        Assert.DoesNotContain("Passport", document.ToString(), StringComparison.Ordinal);
        Assert.Equal(DocumentsUnderSpec.Holder, document.Key.Holder);
        Assert.Equal(DocumentsUnderSpec.File, document.Key.Compartment);
    }

    [Fact]
    public async Task The_vault_gives_name_and_hash_back()
    {
        var plain = DocumentsUnderSpec.Bytes(100);
        await using var opened = await _here.OpenAsync(await _here.KeepAsync(plain, "giấy ủy quyền.pdf"));
        Assert.Equal("giấy ủy quyền.pdf", opened!.FileName);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(plain)), opened.Sha256);
    }

    [Fact]
    public async Task The_same_content_twice_is_two_different_ciphers()
    {
        var plain = DocumentsUnderSpec.Bytes(1000);
        var (one, two) = (await _here.KeepAsync(plain), await _here.KeepAsync(plain));
        Assert.NotEqual(Cipher(one), Cipher(two));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(8 + Chunk - 1)]
    [InlineData(8 + Chunk)]
    [InlineData(8 + Chunk + 15)]
    [InlineData(8 + Chunk + 16)]
    [InlineData(-17)]
    [InlineData(-16)]
    [InlineData(-1)]
    public async Task A_changed_byte_of_header_content_or_tag_is_refused(int at)
    {
        var document = await _here.KeepAsync(DocumentsUnderSpec.Bytes(2 * Chunk + 100));
        var cipher = (byte[])Cipher(document).Clone();
        cipher[at < 0 ? cipher.Length + at : at] ^= 1;
        await RefusedAsync(document, cipher);
    }

    [Fact]
    public async Task A_file_cut_short_is_refused_at_each_length()
    {
        var document = await _here.KeepAsync(DocumentsUnderSpec.Bytes(2 * Chunk + 100));
        var cipher = Cipher(document);
        foreach (var length in new[] { 0, 8, 8 + Chunk + 16, 8 + (2 * (Chunk + 16)), cipher.Length - 1 })
            await RefusedAsync(document, cipher[..length]);

        await RefusedAsync(document, [.. cipher, 0]);
    }

    [Fact]
    public async Task A_file_cut_short_at_a_chunk_is_refused_even_if_its_size_is_believed()
    {
        var document = await _here.KeepAsync(DocumentsUnderSpec.Bytes(2 * Chunk + 100));
        var shorter = Cipher(document)[..(8 + (2 * (Chunk + 16)))];
        await RefusedAsync(document with { SizeBytes = 2 * Chunk }, shorter);
    }

    [Fact]
    public async Task Chunks_in_another_order_are_refused()
    {
        var document = await _here.KeepAsync(DocumentsUnderSpec.Bytes(3 * Chunk));
        var cipher = Cipher(document);
        const int Sealed = Chunk + 16;
        await RefusedAsync(
            document, [.. cipher[..8], .. cipher[(8 + Sealed)..(8 + (2 * Sealed))], .. cipher[8..(8 + Sealed)],
            .. cipher[(8 + (2 * Sealed))..]]);
    }

    [Fact]
    public async Task A_cipher_of_another_document_is_refused()
    {
        var (one, two) = (await _here.KeepAsync([1, 2, 3]), await _here.KeepAsync([4, 5, 6]));
        await RefusedAsync(one, Cipher(two));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => _here.ReadAsync(two with { Key = one.Key }));
    }

    [Fact]
    public async Task Any_range_is_what_lies_there_in_the_plain_content()
    {
        var plain = DocumentsUnderSpec.Bytes(5 * Chunk + 7);
        await using var opened = await _here.OpenAsync(await _here.KeepAsync(plain));
        foreach (var (from, length) in new[]
            {
                (0, 10), (Chunk - 1, 2), (Chunk, 1), (4 * Chunk, Chunk + 7), (plain.Length - 1, 1), (17, 200_000),
                (3, 3),
            })
        {
            var read = new byte[length];
            opened!.Content.Seek(from, SeekOrigin.Begin);
            await opened.Content.ReadExactlyAsync(read, DocumentsUnderSpec.Cancel);
            Assert.True(plain.AsSpan(from, length).SequenceEqual(read));
            opened.Content.Position = from;
            opened.Content.ReadExactly(read);
            Assert.True(plain.AsSpan(from, length).SequenceEqual(read));
        }
    }

    [Fact]
    public async Task Past_the_end_there_is_nothing()
    {
        await using var opened = await _here.OpenAsync(await _here.KeepAsync([1, 2, 3]));
        opened!.Content.Position = 3;
        Assert.Equal(0, await opened.Content.ReadAsync(new byte[4], DocumentsUnderSpec.Cancel));
        opened.Content.Position = 1_000_000;
        Assert.Equal(-1, opened.Content.ReadByte());
    }

    [Fact]
    public async Task A_refused_read_does_not_hand_out_the_chunk_before()
    {
        var document = await _here.KeepAsync(DocumentsUnderSpec.Bytes(2 * Chunk));
        var cipher = (byte[])Cipher(document).Clone();
        cipher[^1] ^= 1;
        _here.Kept[DocumentsUnderSpec.Log, document.Id] = cipher;
        await using var opened = await _here.OpenAsync(document);
        await opened!.Content.ReadExactlyAsync(new byte[Chunk], DocumentsUnderSpec.Cancel);
        for (var n = 0; n < 2; n++)
        {
            await Assert.ThrowsAnyAsync<CryptographicException>(
                async () => await opened.Content.ReadExactlyAsync(new byte[1], DocumentsUnderSpec.Cancel));
        }
    }

    [Fact]
    public async Task Once_the_compartment_is_shredded_nobody_opens_it_though_the_file_is_there()
    {
        var document = await _here.KeepAsync([1, 2, 3]);
        await _here.Vault.ShredAsync(
            DocumentsUnderSpec.Log, DocumentsUnderSpec.Holder, DocumentsUnderSpec.File, DocumentsUnderSpec.Cancel);
        Assert.Null(await _here.OpenAsync(document));
        Assert.Null(await _here.Desk.NameAsync(DocumentsUnderSpec.Log, document, DocumentsUnderSpec.Cancel));
        Assert.Equal(1, _here.Kept.Count);
    }

    [Fact]
    public async Task Nothing_is_left_where_the_compartment_was_shredded_before()
    {
        await _here.Vault.ShredAsync(
            DocumentsUnderSpec.Log, DocumentsUnderSpec.Holder, DocumentsUnderSpec.File, DocumentsUnderSpec.Cancel);
        await Assert.ThrowsAsync<CompartmentShreddedException>(() => _here.KeepAsync([1, 2, 3]));
        Assert.Equal(0, _here.Kept.Count);
    }

    [Fact]
    public async Task Once_destroyed_it_is_gone_and_destroying_it_again_changes_nothing()
    {
        var document = await _here.KeepAsync([1, 2, 3]);
        await _here.Desk.DestroyAsync(DocumentsUnderSpec.Log, document, DocumentsUnderSpec.Cancel);
        await _here.Desk.DestroyAsync(DocumentsUnderSpec.Log, document, DocumentsUnderSpec.Cancel);
        Assert.Null(await _here.OpenAsync(document));
    }

    [Fact]
    public async Task A_document_whose_command_was_not_accepted_cannot_be_opened_and_is_discarded()
    {
        var fresh = Assert.IsType<KeepOutcome.Kept>(await KeepAsync(new MemoryStream([1]), 10)).Fresh;
        Assert.Null(await _here.OpenAsync(fresh.Document));
        await _here.Desk.DiscardAsync(DocumentsUnderSpec.Log, fresh, DocumentsUnderSpec.Cancel);
        Assert.Equal(0, _here.Kept.Count);
    }

    [Fact]
    public async Task Exactly_the_limit_is_kept_and_a_byte_more_is_refused_and_leaves_nothing()
    {
        Assert.IsType<KeepOutcome.Refused>(await KeepAsync(new MemoryStream(new byte[1001]), 1000));
        Assert.Equal(0, _here.Kept.Count);
        Assert.IsType<KeepOutcome.Kept>(await KeepAsync(new MemoryStream(new byte[1000]), 1000));
    }

    [Fact]
    public async Task A_file_of_thirty_mebibytes_is_refused_as_soon_as_the_limit_is_passed_and_never_held_whole()
    {
        await using EndlessStream endless = new(30 * 1024 * 1024);
        Nowhere nowhere = new();
        DocumentDesk desk = new(nowhere, _here.Vault, _here.Clock, new());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refused = Assert.IsType<KeepOutcome.Refused>(await desk.KeepAsync(
            DocumentsUnderSpec.Log, DocumentsUnderSpec.Holder, DocumentsUnderSpec.File, DocumentType.Pdf, "a.pdf",
            endless, 20 * 1024 * 1024, DocumentsUnderSpec.Cancel));
        Assert.Equal("upload.too-large", refused.Reason.Code);
        Assert.InRange(endless.Position, 20 * 1024 * 1024, 21 * 1024 * 1024);
        Assert.InRange(nowhere.LargestWrite, 1, Chunk + 16);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 * 1024 * 1024);
    }

    [Fact]
    public async Task A_sweep_takes_what_is_old_and_nothing_refers_to()
    {
        var (kept, orphan) = (await _here.KeepAsync([1]), await _here.KeepAsync([2]));
        Assert.Equal(0, await SweepAsync(kept));
        _here.Clock.Advance(Duration.FromHours(25));
        var young = await _here.KeepAsync([3]);
        Assert.Equal(1, await SweepAsync(kept));
        Assert.Null(await _here.OpenAsync(orphan));
        Assert.Equal([1], await _here.ReadAsync(kept));
        Assert.Equal([3], await _here.ReadAsync(young));
    }

    private Task<int> SweepAsync(KeptDocument kept) => _here.Desk.SweepAsync(
        DocumentsUnderSpec.Log, (id, _) => Task.FromResult(id == kept.Id), DocumentsUnderSpec.Cancel);

    private Task<KeepOutcome> KeepAsync(Stream plain, long sizeMax) => _here.Desk.KeepAsync(
        DocumentsUnderSpec.Log, DocumentsUnderSpec.Holder, DocumentsUnderSpec.File, DocumentType.Pdf, "a.pdf", plain,
        sizeMax, DocumentsUnderSpec.Cancel);

    private byte[] Cipher(KeptDocument document) => _here.Kept[DocumentsUnderSpec.Log, document.Id];

    private async Task RefusedAsync(KeptDocument document, byte[] cipher)
    {
        _here.Kept[DocumentsUnderSpec.Log, document.Id] = cipher;
        await Assert.ThrowsAnyAsync<CryptographicException>(() => _here.ReadAsync(document));
    }
}
