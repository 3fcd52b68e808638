using System.Text;
using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Documents.Packages;
using PrivacyCloud.Runtime.Documents.Uploads;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Simulation.Model;
using PrivacyCloud.Specs.Engine;

namespace PrivacyCloud.Specs.Documents;

/// <summary>The desks of documents over the model of store and vault.</summary>
internal sealed class DocumentsUnderSpec
{
    public static readonly LogId Log = EngineUnderSpec.Log;

    public static readonly HolderId Holder = new(Guid.Parse("0198a1b2-0000-7000-8000-0000000000aa"));

    public static readonly Compartment File = new("request-file");

    private readonly ModelStore _store = new();
    private long _version;

    public DocumentsUnderSpec(DocumentOptions? options = null)
    {
        _store.Found(Log);
        Vault = new(_store, new Gate());
        Kept = new(_store, Clock);
        var limits = options ?? new();
        Desk = new(Kept, Vault, Clock, limits);
        Uploads = new(Desk, limits);
        Packages = new(Desk, limits);
    }

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ModelClock Clock { get; } = new(Instant.FromUtc(2026, 11, 22, 9, 0));

    public ModelVault Vault { get; }

    public ModelDocuments Kept { get; }

    public DocumentDesk Desk { get; }

    public UploadDesk Uploads { get; }

    public PackageDesk Packages { get; }

    public static byte[] Bytes(int size) => [.. Enumerable.Range(0, size).Select(n => (byte)(n * 31 % 253))];

    /// <summary>Keeps bytes and accepts the command that names them.</summary>
    public async Task<KeptDocument> KeepAsync(byte[] plain, string name = "paper.pdf")
    {
        var outcome = await Desk.KeepAsync(
            Log, Holder, File, DocumentType.Pdf, name, new MemoryStream(plain), 1_000_000_000, Cancel);
        return Accept(Assert.IsType<KeepOutcome.Kept>(outcome).Fresh);
    }

    public Task<KeepOutcome> TakeAsync(byte[] plain, string? name = "paper", int earlier = 0) =>
        Uploads.TakeAsync(Log, Holder, File, earlier, name, new MemoryStream(plain), Cancel);

    public async Task<string> RefusedAsync(byte[] plain, string? name = "paper", int earlier = 0)
    {
        var refused = Assert.IsType<KeepOutcome.Refused>(await TakeAsync(plain, name, earlier));
        Assert.Equal(0, Kept.Count);
        return refused.Reason.Code;
    }

    /// <summary>What the command that names a document does: its key is in the vault from now on.</summary>
    public KeptDocument Accept(FreshDocument fresh)
    {
        var appended = _store.Append(new()
        {
            Stream = EngineUnderSpec.One,
            ExpectedVersion = _version++,
            At = Instant.FromUtc(2026, 11, 22, 9, 0),
            Actor = Actor.Operator,
            Events = [new("document.named.v1", Encoding.UTF8.GetBytes("{}"))],
            Sealed = [fresh.Key],
        });
        Assert.IsType<AppendOutcome.Appended>(appended);
        return fresh.Document;
    }

    public Task<OpenedDocument?> OpenAsync(KeptDocument document) => Desk.OpenAsync(Log, document, Cancel);

    public async Task<byte[]> ReadAsync(KeptDocument document)
    {
        await using var opened = await OpenAsync(document);
        Assert.NotNull(opened);
        using MemoryStream all = new();
        await opened.Content.CopyToAsync(all, Cancel);
        return all.ToArray();
    }
}
