using PrivacyCloud.Conformance.Outbox;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;
using static PrivacyCloud.Conformance.Http.Answers;
using static PrivacyCloud.Conformance.Mail.Letters;

namespace PrivacyCloud.Conformance.Mail;

/// <summary>Mail without a server: one file each, in the same second.</summary>
public sealed class FolderSpecs
{
    [Fact]
    public async Task A_mail_lies_in_its_tenants_folder_for_its_owner_alone_to_read()
    {
        await using var outbox = await OutboxUnderTest.OpenAsync(new());

        var id = await outbox.MailAsync(Vietnamese);

        var file = Assert.Single(Directory.GetFiles(outbox.MailFolder, "*", SearchOption.AllDirectories));
        Assert.Equal(Path.Combine(outbox.MailFolder, "vn-1", outbox.Log.Owner, $"{id}.eml"), file);
        Assert.Equal(Vietnamese.Subject, Words(Header(await File.ReadAllTextAsync(file, Cancel), "Subject")));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task Queueing_the_same_mail_again_sends_nothing_more()
    {
        await using var outbox = await OutboxUnderTest.OpenAsync(new());
        var cause = outbox.NextCause();
        var id = await outbox.QueueAsync(Vietnamese, cause, at: null);
        await outbox.IdleAsync();
        var version = (await outbox.RowAsync(id)).Version;

        Assert.Equal(id, await outbox.QueueAsync(Japanese, cause, at: null));
        await outbox.IdleAsync();

        Assert.Equal(version, (await outbox.RowAsync(id)).Version);
        Assert.Single(Directory.GetFiles(outbox.MailFolder, "*.eml", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_mail_of_the_past_bears_its_moment_and_was_delivered_then()
    {
        await using var outbox = await OutboxUnderTest.OpenAsync(new());
        var at = Instant.FromUtc(2026, 2, 12, 3, 0);

        var id = await outbox.QueueAsync(Japanese, outbox.NextCause(), at);
        await outbox.IdleAsync();

        var row = await outbox.RowAsync(id);
        Assert.Equal((ParcelStanding.Delivered, at, at), (row.Standing, row.QueuedAt, row.Until));
        var file = Directory.GetFiles(outbox.MailFolder, "*.eml", SearchOption.AllDirectories).Single();
        Assert.Equal(
            "Thu, 12 Feb 2026 03:00:00 +0000", Header(await File.ReadAllTextAsync(file, Cancel), "Date"));
    }

    [Fact]
    public async Task A_mail_whose_content_was_erased_is_never_sent()
    {
        await using var outbox = await OutboxUnderTest.OpenAsync(new());
        Directory.CreateDirectory(Path.GetDirectoryName(outbox.MailFolder)!);
        await File.WriteAllTextAsync(outbox.MailFolder, "a file in the way", Cancel);
        var id = await outbox.MailAsync(Vietnamese);
        Assert.Equal(FailureCode.Unreachable, (await outbox.RowAsync(id)).LastFailure);

        File.Delete(outbox.MailFolder);
        var content = Assert.IsType<Parcel.Mail>((await outbox.RowAsync(id)).What).Content;
        await outbox.Get<IVault>().ShredAsync(outbox.Log, content.Holder, content.Compartment, Cancel);
        await outbox.SweepAsync(Duration.FromSeconds(6));

        var row = await outbox.RowAsync(id);
        Assert.Equal((ParcelStanding.Dead, FailureCode.ContentErased), (row.Standing, row.LastFailure));
        Assert.False(Directory.Exists(outbox.MailFolder));
    }

    [Fact]
    public async Task A_mail_that_would_break_a_header_is_never_sent()
    {
        await using var outbox = await OutboxUnderTest.OpenAsync(new());

        foreach (var bad in new MailContent[]
        {
            Vietnamese with { Subject = "a\r\nBcc: other@example.com" },
            Vietnamese with { ToName = "a\nb" },
            Vietnamese with { To = "a@example.com>\r\nRCPT TO:<b@example.com" },
        })
        {
            var row = await outbox.RowAsync(await outbox.MailAsync(bad));
            Assert.Equal((ParcelStanding.Dead, FailureCode.ContentUnfit), (row.Standing, row.LastFailure));
        }

        Assert.False(Directory.Exists(outbox.MailFolder));
    }
}
