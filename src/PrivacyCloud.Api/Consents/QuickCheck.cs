using System.Text.Json;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Api.Consents;

/// <summary>
/// Reads by hand what is asked most, written as it mostly is. It takes nothing that the strict reader would not take,
/// and says nothing about what is wrong: whatever it does not know, once only and as plain text, is left to that one.
/// </summary>
internal static class QuickCheck
{
    /// <summary>What is asked; null when the strict reader is to look.</summary>
    public static CheckBody? Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            return Body(ref reader);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // An unpaired surrogate cannot become a string.
            return null;
        }
    }

    private static CheckBody? Body(ref Utf8JsonReader reader)
    {
        (MarkBody? mark, PurposeCode purpose, BrandId? brand) = (null, default, null);
        if (!Opens(ref reader))
            return null;

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var known = mark is null && reader.ValueTextEquals("dataSubject"u8)
                ? Opens(ref reader) && (mark = Mark(ref reader)) is not null
                : purpose.IsDefault && reader.ValueTextEquals("purpose"u8)
                ? PurposeCode.TryParse(Text(ref reader), out purpose)
                : brand is null && reader.ValueTextEquals("brand"u8) && (brand = Brand(ref reader)) is not null;
            if (!known)
                return null;
        }

        return mark is null || purpose.IsDefault || reader.Read() ? null : new(mark, purpose, brand);
    }

    private static MarkBody? Mark(ref Utf8JsonReader reader)
    {
        (MarkKind? kind, string? value) = (null, null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var known = kind is null && reader.ValueTextEquals("kind"u8)
                ? (kind = Kind(ref reader)) is not null
                : value is null && reader.ValueTextEquals("value"u8) && (value = Text(ref reader)) is not null;
            if (!known)
                return null;
        }

        return kind is { } found && value is not null ? new(found, value) : null;
    }

    private static MarkKind? Kind(ref Utf8JsonReader reader) =>
        !reader.Read() || reader.TokenType != JsonTokenType.String ? null
        : reader.ValueTextEquals("device"u8) ? MarkKind.Device
        : reader.ValueTextEquals("email"u8) ? MarkKind.Email
        : reader.ValueTextEquals("phone"u8) ? MarkKind.Phone
        : reader.ValueTextEquals("external"u8) ? MarkKind.External
        : null;

    private static BrandId? Brand(ref Utf8JsonReader reader) =>
        BrandId.TryParse(Text(ref reader), out var brand) ? brand : null;

    private static string? Text(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;

    private static bool Opens(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.StartObject;
}
