using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using PrivacyCloud.Runtime.Outbox;

namespace PrivacyCloud.Standalone.Hosting;

/// <summary>
/// Where mail goes, as it is said on the command line: <c>folder</c>, or
/// <c>smtp://host:587?from=desk@example.com[&amp;sha256=…]</c>. Who signs in stands in the environment, never there.
/// </summary>
internal static class MailSetting
{
    public const string Folder = "folder";

    public const string Fault =
        "--mail must be folder, or a server such as smtp://mail.example.com:587?from=desk@example.com";

    private const string UserVariable = "PRIVACYCLOUD_SMTP_USER";
    private const string PasswordVariable = "PRIVACYCLOUD_SMTP_PASSWORD";
    private const int SubmissionPort = 587;
    private const int Sha256Digits = 64;

    /// <summary>Reads a setting; null when it is none.</summary>
    public static OutboxOptions? Read(string text, string data)
    {
        var options = new OutboxOptions { Folder = Path.Combine(data, "mail") };
        if (text == Folder)
        {
            return options;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme != "smtp" || uri.Host.Length == 0
            || uri.UserInfo.Length > 0 || uri.AbsolutePath.Trim('/').Length > 0)
        {
            return null;
        }

        var query = QueryHelpers.ParseQuery(uri.Query);
        var pinned = query.TryGetValue("sha256", out var digest) ? digest.ToString() : null;
        var known = query.Keys.All(name => name is "from" or "sha256");
        return known && query.TryGetValue("from", out var from) && MailAddress.TryParse(from, out var sender)
            && (pinned is null || (pinned.Length == Sha256Digits && pinned.All(char.IsAsciiHexDigit)))
                ? options with
                {
                    From = sender,
                    Smtp = new(uri.Host, uri.Port < 1 ? SubmissionPort : uri.Port, Credential(), pinned),
                }
                : null;
    }

    private static NetworkCredential? Credential() =>
        Environment.GetEnvironmentVariable(UserVariable) is { Length: > 0 } user
            ? new(user, Environment.GetEnvironmentVariable(PasswordVariable) ?? string.Empty, string.Empty) : null;
}
