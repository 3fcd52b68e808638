using System.Globalization;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Consents;

namespace PrivacyCloud.Runtime.Views;

/// <summary>
/// A call that waits. Its key sorts by endpoint, by what it is about, then by step, so that one look at the first row
/// tells whose turn it is.
/// </summary>
public sealed record WaitingCallRow(ParcelId Parcel)
{
    /// <summary>The key of a call. One decision may be told as decided and then as withdrawn.</summary>
    public static string KeyOf(WebhookNews news)
    {
        var step = string.Create(CultureInfo.InvariantCulture, $"{LaneOf(news)}{news.Version:D12}");
        return news.About.Kind == ConsentAggregate.Kind ? $"{step}/{news.Type}" : step;
    }

    /// <summary>What the keys of all calls to the same endpoint about the same thing begin with.</summary>
    public static string LaneOf(WebhookNews news)
    {
        ArgumentNullException.ThrowIfNull(news);
        return $"{news.Endpoint}/{news.About}/";
    }
}
