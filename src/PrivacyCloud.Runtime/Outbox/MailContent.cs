using System.Text.Json;
using System.Text.Json.Serialization;
using PrivacyCloud.Domain;
using PrivacyCloud.Runtime.Events;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>
/// To whom a mail goes and what it says. Personal data: it lies in the vault, sealed by whoever queues the mail.
/// </summary>
/// <param name="To">The address.</param>
/// <param name="ToName">The name to it, where one is known.</param>
/// <param name="Subject">What it is about, in one line.</param>
/// <param name="Text">What it says.</param>
/// <param name="Html">The same as a page, where there is one.</param>
/// <param name="Language">In which language.</param>
public sealed record MailContent(
    string To, string? ToName, string Subject, string Text, string? Html, Language Language)
{
    /// <summary>The most characters a subject or a name may have.</summary>
    public const int LineLengthMax = 300;

    /// <summary>The most characters a body may have.</summary>
    public const int TextLengthMax = 500_000;

    /// <summary>
    /// True when it can be sent: an address that is one, and lines that cannot break out of a header.
    /// </summary>
    [JsonIgnore]
    public bool IsFit => MailAddress.TryParse(To, out _)
        && (ToName is null || PlainText.IsLine(ToName, LineLengthMax)) && PlainText.IsLine(Subject, LineLengthMax)
        && IsBody(Text) && (Html is null || IsBody(Html));

    /// <summary>As it goes into the vault.</summary>
    public byte[] Write() => WireJson.Write(this);

    /// <summary>As it came out of the vault; null when it is not written as it should be.</summary>
    public static MailContent? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            return WireJson.Read<MailContent>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(MailContent);

    private static bool IsBody(string text) => text.Length is > 0 and <= TextLengthMax
        && !text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));
}
