using System.Text.Json.Nodes;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Json;
using PrivacyCloud.Runtime.Notices;
using static PrivacyCloud.Specs.Notices.Known;

namespace PrivacyCloud.Specs.Notices;

public sealed class NoticeBoardSpecs : IDisposable
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private readonly NoticesUnderSpec _notices = new();

    [Fact]
    public async Task A_brand_shows_nothing_before_its_first_notice_and_the_newest_at_once()
    {
        await _notices.FoundAsync(Shop);
        Assert.Null(await _notices.Board.FindAsync(NoticesUnderSpec.Log, Shop, Cancel));
        await _notices.PublishAsync(Shop, "first");
        Assert.Equal(1, (await _notices.PageAsync(Shop)).Shown.Version);
        await _notices.PublishAsync(Shop, "second");
        Assert.Equal(2, (await _notices.PageAsync(Shop)).Shown.Version);
        await _notices.DoAsync(new TenantCommand.CloseBrand(Shop));
        Assert.Null(await _notices.Board.FindAsync(NoticesUnderSpec.Log, Shop, Cancel));
    }

    [Fact]
    public async Task A_language_that_the_company_does_not_speak_is_answered_in_its_first()
    {
        await _notices.FoundAsync(Shop);
        await _notices.PublishAsync(Shop, "first");
        Assert.Equal(Language.English, (await _notices.PageAsync(Shop, Language.English)).Language);
        Assert.Equal(Language.Vietnamese, (await _notices.PageAsync(Shop, Language.Japanese)).Language);
        Assert.Equal(Language.Vietnamese, (await _notices.PageAsync(Shop)).Language);
    }

    [Fact]
    public async Task Anybody_can_compute_the_hash_from_what_the_page_was_answered()
    {
        await _notices.FoundAsync(Shop);
        await _notices.PublishAsync(Shop, "first");
        var page = await _notices.PageAsync(Shop);
        var answer = JsonNode.Parse(page.Body.Span)!;
        var notice = answer["notice"]!;
        var hash = notice["hash"]!.GetValue<string>();
        notice.AsObject().Remove("hash");
        notice.AsObject().Remove("centreUrl");
        JsonObject document = new()
        {
            ["brand"] = answer["brand"]!["id"]!.DeepClone(),
            ["language"] = answer["language"]!.DeepClone(),
            ["layout"] = answer["layout"]!.DeepClone(),
            ["notice"] = notice.DeepClone(),
            ["purposes"] = answer["purposes"]!.DeepClone(),
            ["texts"] = answer["texts"]!.DeepClone(),
        };
        var bytes = CanonicalJson.Write(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()));
        Assert.Equal(hash, NoticeHash.Of(bytes).ToString());
        Assert.Equal(hash, page.Shown.Hash.ToString());
    }

    [Fact]
    public async Task What_is_shown_now_is_taken_as_shown()
    {
        await _notices.FoundAsync(Shop);
        await _notices.PublishAsync(Shop, "first");
        var page = await _notices.PageAsync(Shop, Language.English);
        var valid = Assert.IsType<SnapshotCheck.Valid>(await _notices.CheckAsync(Shop, page.Snapshot));
        Assert.Equal(page.Shown, valid.Shown);
        Assert.True(SnapshotText.TryParse(page.Snapshot, out var text));
        Assert.Equal(text!.Hash(), valid.Hash);
        Assert.IsType<SnapshotCheck.Valid>(await _notices.CheckAsync(null, page.Snapshot));
    }

    [Fact]
    public async Task A_snapshot_with_one_character_changed_is_not_ours()
    {
        await _notices.FoundAsync(Shop);
        await _notices.PublishAsync(Shop, "first");
        var snapshot = (await _notices.PageAsync(Shop)).Snapshot;
        for (var at = 0; at < snapshot.Length; at += 7)
        {
            var other = snapshot[at] == 'A' ? 'B' : 'A';
            var changed = string.Concat(snapshot.AsSpan(0, at), other.ToString(), snapshot.AsSpan(at + 1));
            await RefusedAsync("consent.snapshot-invalid", Shop, changed);
        }

        await RefusedAsync("consent.snapshot-missing", Shop, null);
        await RefusedAsync("consent.snapshot-missing", Shop, string.Empty);
        await RefusedAsync("consent.snapshot-invalid", Shop, new string('x', 10_000));
    }

    [Fact]
    public async Task A_statement_that_somebody_else_signed_is_not_ours()
    {
        await _notices.FoundAsync(Shop);
        await _notices.PublishAsync(Shop, "first");
        var page = await _notices.PageAsync(Shop);
        using Simulation.Model.ModelEvidence other = new();
        var forged = new SnapshotText(
            page.Shown.Payload(), other.Sign(NoticesUnderSpec.Log.Region, page.Shown.Payload()).Bytes);
        await RefusedAsync("consent.snapshot-invalid", Shop, forged.ToString());
    }

    [Fact]
    public async Task A_snapshot_of_another_brand_is_foreign()
    {
        await _notices.FoundAsync(Shop, OtherShop);
        await _notices.PublishAsync(Shop, "first");
        await _notices.PublishAsync(OtherShop, "other");
        var other = (await _notices.PageAsync(OtherShop)).Snapshot;
        await RefusedAsync("consent.snapshot-foreign", Shop, other);
        Assert.IsType<SnapshotCheck.Valid>(await _notices.CheckAsync(null, other));
    }

    [Fact]
    public async Task A_snapshot_of_another_company_is_foreign()
    {
        await _notices.FoundAsync(Shop);
        await _notices.PublishAsync(Shop, "first");
        var shown = (await _notices.PageAsync(Shop)).Shown with { Tenant = new(Guid.CreateVersion7()) };
        var foreign = new SnapshotText(
            shown.Payload(), _notices.Evidence.Sign(NoticesUnderSpec.Log.Region, shown.Payload()).Bytes);
        await RefusedAsync("consent.snapshot-foreign", Shop, foreign.ToString());
    }

    [Fact]
    public async Task What_was_superseded_counts_for_seven_days_and_not_a_moment_longer()
    {
        await _notices.FoundAsync(Shop);
        await _notices.PublishAsync(Shop, "first");
        var snapshot = (await _notices.PageAsync(Shop)).Snapshot;
        _notices.Clock.Advance(Duration.FromDays(400));
        Assert.IsType<SnapshotCheck.Valid>(await _notices.CheckAsync(Shop, snapshot));
        await _notices.PublishAsync(Shop, "second");
        _notices.Clock.Advance(Duration.FromDays(7));
        Assert.IsType<SnapshotCheck.Valid>(await _notices.CheckAsync(Shop, snapshot));
        _notices.Clock.Advance(Duration.FromTicks(1));
        await RefusedAsync("consent.snapshot-expired", Shop, snapshot);
    }

    [Fact]
    public async Task A_snapshot_outlives_the_key_that_signed_it()
    {
        await _notices.FoundAsync(Shop);
        await _notices.PublishAsync(Shop, "first");
        var snapshot = (await _notices.PageAsync(Shop)).Snapshot;
        _notices.Evidence.Rotate(NoticesUnderSpec.Log.Region);
        await _notices.PublishAsync(Shop, "second");
        Assert.IsType<SnapshotCheck.Valid>(await _notices.CheckAsync(Shop, snapshot));
        Assert.IsType<SnapshotCheck.Valid>(await _notices.CheckAsync(Shop, (await _notices.PageAsync(Shop)).Snapshot));
    }

    [Fact]
    public async Task A_consent_to_an_older_version_covers_a_purpose_until_it_means_something_else()
    {
        await _notices.FoundAsync(Shop);
        await _notices.PublishAsync(Shop, "first");
        await _notices.PublishAsync(Shop, "better words");
        var board = (await _notices.Board.FindAsync(NoticesUnderSpec.Log, Shop, Cancel))!;
        Assert.False(board.MustAskAgain(Analytics, 1));
        Assert.True(board.MustAskAgain(Service, 1));
        await _notices.DoAsync(Shop, Define(Measuring with { Data = [Tracking, Known.Contact] }));
        await _notices.DoAsync(Shop, Publish());
        board = (await _notices.Board.FindAsync(NoticesUnderSpec.Log, Shop, Cancel))!;
        Assert.True(board.MustAskAgain(Analytics, 2));
        Assert.False(board.MustAskAgain(Analytics, 3));
    }

    [Fact]
    public async Task An_old_notice_is_found_whole()
    {
        await _notices.FoundAsync(Shop);
        await _notices.PublishAsync(Shop, "first");
        var first = (await _notices.Board.FindAsync(NoticesUnderSpec.Log, Shop, Cancel))!.Notice;
        await _notices.PublishAsync(Shop, "second");
        Assert.Equal(first, await _notices.Archive.FindAsync(NoticesUnderSpec.Log, Shop, 1, Cancel));
        Assert.Null(await _notices.Archive.FindAsync(NoticesUnderSpec.Log, Shop, 3, Cancel));
    }

    public void Dispose() => _notices.Dispose();

    private async Task RefusedAsync(string code, Domain.Ids.BrandId? brand, string? snapshot) => Assert.Equal(
        code, Assert.IsType<SnapshotCheck.Refused>(await _notices.CheckAsync(brand, snapshot)).Reason.Code);
}
