using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Domain.Ids;

/// <summary>One thing to be delivered, a mail or a call to a webhook. Text form <c>out_…</c>.</summary>
public readonly record struct ParcelId(Guid Value)
{
    /// <summary>What the text form begins with.</summary>
    public const string Prefix = "out";

    /// <summary>True for the empty id, which parsers and the gateway refuse.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>
    /// The id that follows from what a parcel is for: the same stream, number and purpose always give the same id
    /// (UUIDv8 from SHA-256), so that whoever queues it may do so again after a crash and nothing goes out twice.
    /// </summary>
    /// <param name="cause">The stream of what it is about.</param>
    /// <param name="number">Which of its events calls for the parcel.</param>
    /// <param name="purpose">What for, where one event calls for several, such as an endpoint's id.</param>
    public static ParcelId Of(StreamId cause, long number, string purpose)
    {
        var seed = string.Create(CultureInfo.InvariantCulture, $"parcel.v1|{cause}|{number}|{purpose}");
        return new(DerivedId.Of(SHA256.HashData(Encoding.UTF8.GetBytes(seed))));
    }

    /// <summary>Reads the text form; false for anything else.</summary>
    public static bool TryParse(string? text, out ParcelId id)
    {
        var read = PrefixedId.TryParse(Prefix, text, out var value);
        id = new(value);
        return read;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => PrefixedId.Format(Prefix, Value);
}
