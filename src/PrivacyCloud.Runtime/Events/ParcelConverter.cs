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

    public override void Write(Utf8JsonWriter writer, Parcel value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(
            writer,
            value switch
            {
                Parcel.Mail mail => new Written(new(mail.Content, mail.Topic), null),
                Parcel.Webhook call => new Written(null, call.News),
                _ => throw new JsonException("No such parcel."),
            },
            options);

    private sealed record Written(WrittenMail? Mail, WebhookNews? Webhook);

    private sealed record WrittenMail(Sealed Content, Topic About);
}
