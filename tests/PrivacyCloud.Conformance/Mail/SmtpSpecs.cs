using System.Text;
using System.Text.Json.Nodes;
using PrivacyCloud.Conformance.Outbox;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Views;
using static PrivacyCloud.Conformance.Mail.Letters;

namespace PrivacyCloud.Conformance.Mail;

/// <summary>Mail against a real server: once, protected, and with the same id however often it must be tried.</summary>
public sealed class SmtpSpecs
{
    private static readonly Duration Soon = Duration.FromSeconds(6);

    [Fact]
    public async Task A_Vietnamese_mail_arrives_once_with_everything_it_must_bear()
    {
        await using var server = await MailServer.StartAsync("good");
        await using var outbox = await OpenAsync(server);
        var queued = outbox.Clock.Now;

        var id = await outbox.MailAsync(Vietnamese);

        var mail = await server.NextAsync("mail");
        var raw = Raw(mail);
        Assert.True(mail["secure"]!.GetValue<bool>());
        Assert.Equal("ban@hop-thu.example", Assert.Single(mail["to"]!.AsArray())!.GetValue<string>());
        Assert.Equal($"<{id}@example.com>", Header(raw, "Message-ID"));
        Assert.Equal("\"Acme\" <desk@example.com>", Header(raw, "From"));
        Assert.Equal("Người yêu cầu thử nghiệm <ban@hop-thu.example>", Words(Header(raw, "To")));
        Assert.Equal(Vietnamese.Subject, Words(Header(raw, "Subject")));
        Assert.Equal("auto-generated", Header(raw, "Auto-Submitted"));
        Assert.Equal("vi", Header(raw, "Content-Language"));
        Assert.Equal(Vietnamese.Text.ReplaceLineEndings("\r\n"), Body(raw, "text/plain"));
        var date = DateTimeOffset.Parse(Header(raw, "Date"), System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange((date - queued.ToDateTimeOffset()).TotalSeconds, -2, 30);
        Assert.All(raw.Split("\r\n"), line => Assert.True(line.Length <= 78 && line.All(c => c < 128), line));

        await outbox.SweepAsync(Duration.FromDays(4));
        Assert.Single(server.Said("mail"));
        Assert.Equal(ParcelStanding.Delivered, (await outbox.RowAsync(id)).Standing);
    }

    [Fact]
    public async Task A_Japanese_mail_arrives_as_text_and_as_a_page()
    {
        await using var server = await MailServer.StartAsync("good");
        await using var outbox = await OpenAsync(server);

        await outbox.MailAsync(Japanese);

        var raw = Raw(await server.NextAsync("mail"));
        Assert.StartsWith("multipart/alternative; boundary=", Header(raw, "Content-Type"), StringComparison.Ordinal);
        Assert.Equal("madoguchi@yuubin.example", Header(raw, "To"));
        Assert.Equal(Japanese.Subject, Words(Header(raw, "Subject")));
        Assert.Equal(Japanese.Text.ReplaceLineEndings("\r\n"), Body(raw, "text/plain"));
        Assert.Equal(Japanese.Html, Body(raw, "text/html"));
    }

    [Fact]
    public async Task Whoever_must_sign_in_does_so_on_the_protected_connection_alone()
    {
        await using var server = await MailServer.StartAsync("good", signIn: true);
        var known = server.Address with { Credential = new(MailServer.User, MailServer.Password) };
        await using var outbox = await OpenAsync(server, known);

        await outbox.MailAsync(Vietnamese);

        await server.NextAsync("mail");
        var auth = Assert.Single(server.Said("auth"));
        Assert.True(auth["secure"]!.GetValue<bool>() && auth["good"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_wrong_password_is_no_fault_of_the_mail_which_waits()
    {
        await using var server = await MailServer.StartAsync("good", signIn: true);
        await using var outbox = await OpenAsync(
            server, server.Address with { Credential = new(MailServer.User, "wrong") });

        var id = await outbox.MailAsync(Vietnamese);

        var row = await outbox.RowAsync(id);
        Assert.Equal((ParcelStanding.Waiting, "smtp-535"), (row.Standing, row.LastFailure.ToString()));
        Assert.Empty(server.Said("mail"));
    }

    [Fact]
    public async Task A_server_without_protection_gets_nothing()
    {
        await using var server = await MailServer.StartAsync("plain");
        await using var outbox = await OpenAsync(server);

        var id = await outbox.MailAsync(Vietnamese);

        var row = await outbox.RowAsync(id);
        Assert.Equal((ParcelStanding.Waiting, FailureCode.NotSecure), (row.Standing, row.LastFailure));
        Assert.Empty(server.Said("from"));
    }

    [Fact]
    public async Task A_server_whose_certificate_proves_nothing_gets_nothing()
    {
        await using var server = await MailServer.StartAsync("good");
        foreach (var pinned in new[] { null, new string('a', 64) })
        {
            await using var outbox = await OpenAsync(server, server.Address with { PinnedSha256 = pinned });

            var id = await outbox.MailAsync(Vietnamese);

            Assert.Equal(FailureCode.NotSecure, (await outbox.RowAsync(id)).LastFailure);
        }

        Assert.Empty(server.Said("from"));
    }

    [Fact]
    public async Task A_server_that_takes_a_mail_and_dies_gets_the_very_same_mail_again()
    {
        await using var server = await MailServer.StartAsync("dies");
        await using var outbox = await OpenAsync(server);

        var id = await outbox.MailAsync(Vietnamese);
        Assert.Equal(FailureCode.Unreachable, (await outbox.RowAsync(id)).LastFailure);
        await outbox.SweepAsync(Soon);

        var (first, second) = (Raw(await server.NextAsync("mail")), Raw(await server.NextAsync("mail")));
        Assert.Equal(first, second);
        Assert.Equal($"<{id}@example.com>", Header(second, "Message-ID"));
        Assert.Equal(ParcelStanding.Delivered, (await outbox.RowAsync(id)).Standing);
    }

    [Fact]
    public async Task A_process_that_ends_before_it_wrote_down_the_delivery_sends_the_same_mail_once_more()
    {
        await using var server = await MailServer.StartAsync("good");
        await using var outbox = await OpenAsync(server);
        outbox.Gateway.Dies = true;
        var id = await outbox.MailAsync(Vietnamese);

        await outbox.RestartAsync();
        await outbox.SweepAsync(Duration.Zero);
        await outbox.SweepAsync(Duration.FromDays(1));

        Assert.Equal(Raw(await server.NextAsync("mail")), Raw(await server.NextAsync("mail")));
        Assert.Equal(2, server.Said("mail").Count);
        Assert.Equal(ParcelStanding.Delivered, (await outbox.RowAsync(id)).Standing);
    }

    [Fact]
    public async Task A_server_that_is_busy_is_asked_again()
    {
        await using var server = await MailServer.StartAsync("busy");
        await using var outbox = await OpenAsync(server);

        var id = await outbox.MailAsync(Vietnamese);
        Assert.Equal("smtp-451", (await outbox.RowAsync(id)).LastFailure.ToString());
        Assert.Empty(server.Said("mail"));
        await outbox.SweepAsync(Soon);

        await server.NextAsync("mail");
        Assert.Equal(ParcelStanding.Delivered, (await outbox.RowAsync(id)).Standing);
    }

    [Fact]
    public async Task A_mail_that_is_refused_for_good_is_given_up_at_once()
    {
        await using var server = await MailServer.StartAsync("refuses");
        await using var outbox = await OpenAsync(server);

        var id = await outbox.MailAsync(Vietnamese);

        var row = await outbox.RowAsync(id);
        Assert.Equal((ParcelStanding.Dead, "smtp-550"), (row.Standing, row.LastFailure.ToString()));
        Assert.DoesNotContain(outbox.Lines.All, line => line.Contains("ban@hop-thu", StringComparison.Ordinal));
    }

    private static Task<OutboxUnderTest> OpenAsync(MailServer server, SmtpServer? address = null) =>
        OutboxUnderTest.OpenAsync(new OutboxOptions
        {
            From = MailAddress.Parse("desk@example.com"),
            Smtp = address ?? server.Address,
        });

    private static string Raw(JsonNode mail) =>
        Encoding.ASCII.GetString(Convert.FromBase64String(mail["raw"]!.GetValue<string>()));
}
