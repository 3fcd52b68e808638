using System.Text.Json;
using System.Text.Json.Serialization;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Runtime.Events;

/// <summary>Reads a decision set as strictly as every event, and fills in what went without saying.</summary>
internal sealed class DecidedConverter : JsonConverter<ConsentEvent.Decided>
{
    public override ConsentEvent.Decided Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var written = JsonSerializer.Deserialize<Written>(ref reader, options)
            ?? throw new JsonException("A decision is empty.");
        if (written.Signal is not (null or "gpc"))
            throw new JsonException("This is no signal we know.");

        return new(
            new(written.Brand, written.Notice, written.Snapshot, DecidedWords.LanguageOf(written.Language)),
            DecidedWords.ChannelOf(written.Channel),
            written.By is { } by
                ? new(DecidedWords.KindOf(by.Kind), DecidedWords.RelationOf(by.Relation)) : DecidedBy.Self,
            DecidedWords.AssuranceOf(written.Assurance),
            written.Given ?? [],
            written.Refused ?? [],
            written.Ends ?? [],
            written.Evidence,
            written.StatedAt,
            written.Signal is not null);
    }

    public override void Write(Utf8JsonWriter writer, ConsentEvent.Decided value, JsonSerializerOptions options) =>
        DecidedJson.Write(writer, value);

    private sealed record Written(
        string Assurance,
        BrandId Brand,
        string Channel,
        string Language,
        int Notice,
        SnapshotHash Snapshot,
        WrittenBy? By = null,
        ValueList<ConsentEnd>? Ends = null,
        Sealed? Evidence = null,
        ValueList<PurposeCode>? Given = null,
        ValueList<PurposeCode>? Refused = null,
        string? Signal = null,
        Instant? StatedAt = null);

    private sealed record WrittenBy(string Kind, string? Relation = null);
}
