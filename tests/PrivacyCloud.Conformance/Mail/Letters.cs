using System.Text;
using System.Text.RegularExpressions;
using PrivacyCloud.Domain;
using PrivacyCloud.Runtime.Outbox;

namespace PrivacyCloud.Conformance.Mail;

/// <summary>Mails of the specs, and a reader of what arrives that shares nothing with our writer.</summary>
internal static partial class Letters
{
    public static readonly MailContent Vietnamese = new(
        "ban@hop-thu.example", "Người yêu cầu thử nghiệm",
        "Chúng tôi đã nhận được yêu cầu xóa dữ liệu cá nhân của bạn và sẽ trả lời đúng hạn",
        "Xin chào,\n\n.Dòng này bắt đầu bằng dấu chấm.\nChúng tôi đã nhận được yêu cầu của bạn.\n", null,
        Language.Vietnamese);

    public static readonly MailContent Japanese = new(
        "madoguchi@yuubin.example", null, "開示等のご請求を受け付けました",
        "お客様の請求を受け付けました。\n期限までに回答します。\n", "<!doctype html><p>お客様の請求を受け付けました。</p>",
        Language.Japanese);

    /// <summary>One header, unfolded, as it stands.</summary>
    public static string Header(string raw, string name)
    {
        var head = raw[..raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        var unfolded = head.Replace("\r\n ", " ", StringComparison.Ordinal);
        return Assert.Single(unfolded.Split("\r\n"), line =>
            line.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))[(name.Length + 2)..];
    }

    /// <summary>A header's encoded words, read.</summary>
    public static string Words(string header) => EncodedWord().Replace(
        Between().Replace(header, "?==?"),
        word => Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups["text"].Value)));

    /// <summary>The first body of a type, read.</summary>
    public static string Body(string raw, string type)
    {
        var at = raw.IndexOf($"Content-Type: {type}; charset=utf-8", StringComparison.Ordinal);
        Assert.True(at >= 0, $"There is no {type}.");
        var from = raw.IndexOf("\r\n\r\n", at, StringComparison.Ordinal) + 4;
        var to = raw.IndexOf("\r\n--", from, StringComparison.Ordinal);
        var text = (to < 0 ? raw[from..] : raw[from..to]).Replace("\r\n", string.Empty, StringComparison.Ordinal);
        return Encoding.UTF8.GetString(Convert.FromBase64String(text));
    }

    [GeneratedRegex(@"=\?utf-8\?B\?(?<text>[A-Za-z0-9+/=]*)\?=")]
    private static partial Regex EncodedWord();

    // White space between two encoded words is not part of what they say.
    [GeneratedRegex(@"\?=\s+=\?")]
    private static partial Regex Between();
}
