using System.Text.Json;
using NodaTime.Text;
using PrivacyCloud.Domain.Outbox;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>What an endpoint reads: which step was taken, when, ids and codes. Who wants more asks the API.</summary>
internal static class WebhookBody
{
    /// <summary>The bytes, the same at each attempt.</summary>
    public static byte[] Write(WebhookNews news, ConsentNews? consent)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("type", news.Type.ToString());
            json.WriteString("timestamp", InstantPattern.ExtendedIso.Format(news.OccurredAt));
            json.WriteStartObject("data");
            json.WriteString(consent is null ? news.About.Kind : "dataSubject", news.About.Id);
            if (news.Case is { } joined)
                json.WriteString("case", joined.Id);

            if (consent is not null)
                ConsentNewsText.Write(json, consent);

            json.WriteNumber("position", news.Position);
            json.WriteNumber("version", news.Version);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
