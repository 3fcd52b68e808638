using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Conformance.Requests;

/// <summary>Documents whose command was never accepted go; those that a request refers to stay.</summary>
public sealed class OrphanSpecs(DeskUnderTest desk) : IClassFixture<DeskUnderTest>
{
    [Fact]
    public async Task Only_what_nothing_refers_to_is_swept()
    {
        var received = await desk.ReceiveAsync(desk.Vietnam, "access", Channel.Counter);
        var intake = received.Requests[0].File.Intake;
        var (kept, orphan) = (await KeepAsync(intake), await KeepAsync(intake));
        await desk.DoneAsync(desk.Vietnam, intake.Request, new RequestAct.AddDocument(kept, DocumentPurpose.Evidence));

        // Files bear the machine's own time, and the hand clock may be behind it.
        desk.Clock.Advance(Duration.FromDays(400));
        var sweep = desk.Get<OrphanSweep>();
        for (var log = 0; log < desk.Get<ILedger>().Logs.Count; log++)
        {
            await sweep.SweepOnceAsync(desk.Cancel);
            desk.Clock.Advance(Duration.FromMinutes(10));
        }

        var store = desk.Get<IDocumentStore>();
        Assert.NotNull(await store.OpenAsync(desk.Vietnam.Log, kept.Document.Id, desk.Cancel));
        Assert.Null(await store.OpenAsync(desk.Vietnam.Log, orphan.Document.Id, desk.Cancel));
    }

    private async Task<FreshDocument> KeepAsync(Intake intake) =>
        Assert.IsType<KeepOutcome.Kept>(await desk.Get<DocumentDesk>().KeepAsync(
            desk.Vietnam.Log, intake.Person.Holder, RequestCompartments.FileOf(intake), DocumentType.Text, "a.txt",
            new MemoryStream("text"u8.ToArray()), 1_000, desk.Cancel)).Fresh;
}
