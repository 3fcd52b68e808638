using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Receipts;

namespace PrivacyCloud.Runtime.Receipts;

/// <summary>How the things a receipt speaks of are called in it.</summary>
internal static class ReceiptIris
{
    /// <summary>The receipt.</summary>
    public static string Of(ReceiptMaterial from) => $"urn:privacycloud:{from.Id}";

    /// <summary>The record it is a copy of.</summary>
    public static string Record(ReceiptMaterial from) => $"urn:privacycloud:{from.Record}";

    /// <summary>The company.</summary>
    public static string Controller(ReceiptMaterial from) => $"urn:privacycloud:{from.Place.Log.Owner}";

    /// <summary>The version of the notice.</summary>
    public static string Notice(ReceiptMaterial from) => FormattableString.Invariant(
        $"urn:privacycloud:{from.Brand.Id}:notice:{from.Notice.Version}");

    /// <summary>The person, by this receipt alone.</summary>
    public static string DataSubject(ReceiptMaterial from) => $"{Of(from)}#data-subject";

    /// <summary>A purpose as this receipt tells of it.</summary>
    public static string Purpose(ReceiptMaterial from, PurposeCode purpose) => $"{Of(from)}#purpose-{purpose}";
}
