using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>
/// Hands mails to a server by SMTP, protected by STARTTLS or not at all: a server that does not offer it, or whose
/// certificate proves nothing, gets neither password nor mail.
/// </summary>
public sealed class SmtpPostman(OutboxOptions options, SmtpServer server, TimeProvider time) : IPostman
{
    /// <inheritdoc/>
    public async Task<Handover> SendAsync(OutgoingMail mail, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(mail);
        using var limit = new CancellationTokenSource(options.MailTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            return await DeliverAsync(mail, either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new Handover.Later(FailureCode.Timeout);
        }
        catch (AuthenticationException)
        {
            return new Handover.Later(FailureCode.NotSecure);
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            return new Handover.Later(FailureCode.Unreachable);
        }
    }

    private async Task<Handover> DeliverAsync(OutgoingMail mail, CancellationToken cancel)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(server.Host, server.Port, cancel);
        var open = client.GetStream();
        var talk = new SmtpTalk(open);
        var greeting = await talk.ReadAsync(cancel);
        if (greeting.Code != 220)
            return Busy(greeting);

        if (!(await talk.SayAsync(Hello, cancel)).Offers("STARTTLS")
            || (await talk.SayAsync("STARTTLS", cancel)).Code != 220 || talk.HasUnread)
        {
            return new Handover.Later(FailureCode.NotSecure);
        }

        await using var secure = new SslStream(open, leaveInnerStreamOpen: false);
        await secure.AuthenticateAsClientAsync(Protection(), cancel);
        talk = new(secure);
        var hello = await talk.SayAsync(Hello, cancel);
        return await SignInAsync(talk, hello, cancel) ?? await HandOverAsync(talk, mail, cancel);
    }

    private string Hello => $"EHLO {options.From.Domain}";

    private async Task<Handover?> SignInAsync(SmtpTalk talk, SmtpReply hello, CancellationToken cancel)
    {
        if (hello.Code != 250)
            return Busy(hello);

        if (server.Credential is not { } who)
            return null;

        var token = Convert.ToBase64String(Encoding.UTF8.GetBytes($"\0{who.UserName}\0{who.Password}"));
        var reply = await talk.SayAsync($"AUTH PLAIN {token}", cancel);

        // A password that is refused is no fault of this mail: it waits until somebody has put it right.
        return reply.Code == 235 ? null : Busy(reply);
    }

    private async Task<Handover> HandOverAsync(SmtpTalk talk, OutgoingMail mail, CancellationToken cancel)
    {
        var to = MailAddress.Parse(mail.Content.To);
        foreach (var (line, good) in new[]
        {
            ($"MAIL FROM:<{options.From}>", 250), ($"RCPT TO:<{to}>", 250), ("DATA", 354),
        })
        {
            var reply = await talk.SayAsync(line, cancel);
            if (reply.Code != good && !(good == 250 && reply.Code == 251))
                return Refused(reply);
        }

        var last = await talk.SendAsync(MimeWriter.Write(mail, options.From), cancel);
        if (last.Code != 250)
            return Refused(last);

        await LeaveAsync(talk, cancel);
        return new Handover.Taken();
    }

    /// <summary>The mail is taken: how the leave-taking goes does not matter any more.</summary>
    private static async Task LeaveAsync(SmtpTalk talk, CancellationToken cancel)
    {
        try
        {
            await talk.SayAsync("QUIT", cancel);
        }
        catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException)
        {
            // Nothing is lost.
        }
    }

    private static Handover Refused(SmtpReply reply) =>
        reply.Code is >= 500 and <= 599 ? new Handover.Never(CodeOf(reply)) : new Handover.Later(CodeOf(reply));

    private static Handover.Later Busy(SmtpReply reply) => new(CodeOf(reply));

    private static FailureCode CodeOf(SmtpReply reply) =>
        FailureCode.Parse(string.Create(CultureInfo.InvariantCulture, $"smtp-{reply.Code}"));

    private SslClientAuthenticationOptions Protection() => new()
    {
        TargetHost = server.Host,
        EnabledSslProtocols = SslProtocols.None,
        RemoteCertificateValidationCallback = (_, certificate, _, faults) => server.PinnedSha256 is { } pinned
            ? certificate is X509Certificate2 shown && shown.GetCertHashString(HashAlgorithmName.SHA256)
                .Equals(pinned, StringComparison.OrdinalIgnoreCase)
            : faults == SslPolicyErrors.None,
    };
}
