using System.Text.Json;
using System.Text.Json.Serialization;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Runtime.Events;

/// <summary>Writes a parcel under the name of its case: <c>{"mail":{…}}</c> or <c>{"webhook":{…}}</c>.</summary>
internal sealed class ParcelConverter : JsonConverter<Parcel>
{
    public override Parcel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<Written>(ref reader, options) switch
        {
            { Mail: { } mail, Webhook: null } => new Parcel.Mail(mail.Content, mail.About),
            { Mail: null, Webhook: { } news } => new Parcel.Webhook(news),
            _ => throw new JsonException("A parcel is either a mail or a call."),
        };

    public override void Write(Utf8JsonWriter writer, Parcel value, JsonSerializerOptions options)
    {
        var (name, written) = value switch
        {
            Parcel.Mail mail => ("mail", new WrittenMail(mail.Content, mail.Topic)),
            Parcel.Webhook call => ("webhook", (object)call.News),
            _ => throw new JsonException("No such parcel."),
        };
        writer.WriteStartObject();
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, written, options);
        writer.WriteEndObject();
    }

    private sealed record Written(WrittenMail? Mail = null, WebhookNews? Webhook = null);

    private sealed record WrittenMail(Sealed Content, Topic About);
}
