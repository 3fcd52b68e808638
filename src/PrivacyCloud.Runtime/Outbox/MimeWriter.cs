using System.Globalization;
using System.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>
/// Writes a mail as RFC 5322 and MIME have it. Nothing in it depends on the moment of writing: the same mail is the
/// same bytes each time it is handed over.
/// </summary>
internal static class MimeWriter
{
    private const int LineBytes = 57;

    /// <summary>The whole message, headers and bodies, with the line ends of the wire.</summary>
    public static byte[] Write(OutgoingMail mail, MailAddress from)
    {
        var (content, boundary) = (mail.Content, $"=_{mail.Id}");
        var text = new StringBuilder();
        Header(text, "From", $"{HeaderText.Phrase(mail.FromName)}\r\n <{from}>");
        Header(text, "To", To(content));
        Header(text, "Subject", HeaderText.Unstructured(content.Subject));
        Header(text, "Date", mail.At.ToDateTimeUtc().ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'",
            CultureInfo.InvariantCulture));
        Header(text, "Message-ID", MessageId(mail, from));
        Header(text, "Auto-Submitted", "auto-generated");
        Header(text, "Content-Language", Tag(content.Language));
        Header(text, "MIME-Version", "1.0");
        if (content.Html is not { } html)
        {
            Part(text, "text/plain", content.Text);
            return Encoding.ASCII.GetBytes(text.ToString());
        }

        Header(text, "Content-Type", $"multipart/alternative;\r\n boundary=\"{boundary}\"");
        text.Append("\r\n--").Append(boundary).Append("\r\n");
        Part(text, "text/plain", content.Text);
        text.Append("--").Append(boundary).Append("\r\n");
        Part(text, "text/html", html);
        text.Append("--").Append(boundary).Append("--\r\n");
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    /// <summary>One for each parcel, for ever: a mail that comes twice is recognised by it.</summary>
    public static string MessageId(OutgoingMail mail, MailAddress from) => $"<{mail.Id}@{from.Domain}>";

    private static string To(MailContent content)
    {
        var address = MailAddress.Parse(content.To);
        return content.ToName is { } name ? $"{HeaderText.Phrase(name)}\r\n <{address}>" : address.ToString();
    }

    private static void Header(StringBuilder text, string name, string value) =>
        text.Append(name).Append(": ").Append(value).Append("\r\n");

    private static void Part(StringBuilder text, string type, string body)
    {
        Header(text, "Content-Type", $"{type}; charset=utf-8");
        Header(text, "Content-Transfer-Encoding", "base64");
        text.Append("\r\n");
        var lines = body.ReplaceLineEndings("\r\n");
        foreach (var line in Encoding.UTF8.GetBytes(lines).Chunk(LineBytes))
            text.Append(Convert.ToBase64String(line)).Append("\r\n");
    }

    private static string Tag(Language language) => language switch
    {
        Language.Vietnamese => "vi",
        Language.Japanese => "ja",
        _ => "en",
    };
}
