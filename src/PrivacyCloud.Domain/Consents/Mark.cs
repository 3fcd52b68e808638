using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Domain.Consents;

/// <summary>By what kind of mark a person or a device is found when consent is asked.</summary>
public enum MarkKind
{
    /// <summary>A random mark that a browser or app made for itself and gives to nobody else.</summary>
    Device,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>What the tenant's own systems call the person.</summary>
    External,
}

/// <summary>
/// A mark in its one form. Personal data: it goes into the vault or a keyed hash, never into an event.
/// </summary>
public sealed record Mark
{
    /// <summary>The fewest characters of a device's mark: what is shorter could be guessed.</summary>
    public const int DeviceLengthMin = 16;

    /// <summary>The most characters of a device's mark.</summary>
    public const int DeviceLengthMax = 128;

    private Mark(MarkKind kind, string value) => (Kind, Value) = (kind, value);

    /// <summary>Of what kind.</summary>
    public MarkKind Kind { get; }

    /// <summary>The mark in its normal form.</summary>
    public string Value { get; }

    /// <summary>
    /// Reads a mark, or null for what has no normal form. E-mail, telephone number and account are written as requests
    /// write them, so that both find the same person; a device's mark is 16 to 128 letters, digits, hyphens,
    /// underscores and dots.
    /// </summary>
    public static Mark? Read(MarkKind kind, string? text)
    {
        var normal = kind switch
        {
            MarkKind.Device => Device(text),
            MarkKind.Email => Identifier.Normalise(IdentifierKind.Email, text),
            MarkKind.Phone => Identifier.Normalise(IdentifierKind.Phone, text),
            _ => Identifier.Normalise(IdentifierKind.External, text),
        };
        return normal is { Length: > 0 } ? new(kind, normal) : null;
    }

    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(Mark);

    private static string? Device(string? text) =>
        text is { Length: >= DeviceLengthMin and <= DeviceLengthMax }
        && text.AsSpan().IndexOfAnyExcept(DeviceLetters) < 0 ? text : null;

    private static readonly System.Buffers.SearchValues<char> DeviceLetters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");
}
