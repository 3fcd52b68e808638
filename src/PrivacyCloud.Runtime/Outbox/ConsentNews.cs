using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>
/// What a call about a consent tells of. It is read from the ledger at each attempt: the events are there for ever, so
/// that a parcel need not keep them a second time.
/// </summary>
/// <param name="Happened">The event.</param>
/// <param name="TakenBack">What it took back, where a no on a notice is told as a withdrawal.</param>
internal sealed record ConsentNews(ConsentEvent Happened, ConsentEvent.StopOrdered? TakenBack)
{
    /// <summary>The written name of a decision set.</summary>
    public const string Decided = "consent.decided.v1";

    /// <summary>The written name of what follows where a yes is taken back.</summary>
    public const string StopOrdered = "consent.stop-ordered.v1";

    /// <summary>What a parcel is for: an endpoint, and which of the two ways of telling the same decision.</summary>
    public static string PurposeOf(WebhookNews news, string written) =>
        written == Decided && news.Type == NewsType.ConsentWithdrawn ? $"{news.Endpoint}/withdrawn"
        : news.Endpoint.ToString();

    /// <summary>What a call tells of; none when it is not about consents.</summary>
    public static async Task<ConsentNews?> FindAsync(
        ILedger ledger, LogId log, WebhookNews news, CancellationToken cancel)
    {
        if (news.About.Kind != ConsentAggregate.Kind)
            return null;

        ConsentEvent? happened = null;
        var stream = new StreamId(log, news.About.Kind, news.About.Id);
        await foreach (var entry in ledger.ReadStreamAsync(stream, news.Version, cancel))
        {
            var read = ConsentAggregate.Events.Read(entry.Type, entry.Data);
            if (happened is not null)
                return new(happened, read as ConsentEvent.StopOrdered);

            happened = read;
            if (happened is not ConsentEvent.Decided || news.Type != NewsType.ConsentWithdrawn)
                break;
        }

        return happened is null ? null : new(happened, null);
    }
}
