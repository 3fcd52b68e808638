using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Webhooks;

/// <summary>An address to tell.</summary>
/// <param name="Url">An <c>https</c> address out in the world.</param>
/// <param name="Types">Of which kinds of step, such as <c>request.acknowledged</c>; none means all.</param>
public sealed record RegisterWebhookBody(WebhookUrl Url, IReadOnlyList<NewsType>? Types = null);

/// <summary>An address that is told, without what signs for it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Url">The address.</param>
/// <param name="Types">Of which kinds of step; empty means all.</param>
/// <param name="IsDisabled">True when it answered 410 and is told nothing any more.</param>
/// <param name="FormerSecretUntil">Until when the secret before the last rotation signs too.</param>
public sealed record WebhookBody(
    WebhookId Id, WebhookUrl Url, IReadOnlyList<NewsType> Types, bool IsDisabled, Instant? FormerSecretUntil)
{
    /// <summary>An endpoint as it is shown.</summary>
    public static WebhookBody Of(WebhookRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var one = row.Endpoint;
        return new(one.Id, one.Url, one.Types, one.IsDisabled, one.FormerUntil);
    }
}

/// <summary>The secret of an endpoint. It is shown in this answer and by no other call.</summary>
/// <param name="Id">The endpoint.</param>
/// <param name="Secret">What signs the calls, as Standard Webhooks writes it: <c>whsec_…</c>.</param>
/// <param name="Version">The version of the company's endpoints after it.</param>
/// <param name="Position">Where in the ledger it stands.</param>
public sealed record WebhookSecretBody(string Id, string Secret, long Version, long? Position);

/// <summary>A mail or a call of the outbox: ids and codes, never what it says or to whom.</summary>
/// <param name="Id">Its id; a mail's <c>Message-ID</c> and a call's <c>webhook-id</c> are made of it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="About">What it is about, as kind and id.</param>
/// <param name="State">How it stands.</param>
/// <param name="QueuedAt">Since when it is there.</param>
/// <param name="NextAt">When it is tried next, while it waits.</param>
/// <param name="EndedAt">When it was taken or given up.</param>
/// <param name="Failures">How often it failed since it was queued or replayed.</param>
/// <param name="LastFailure">Why it failed last, as a code.</param>
/// <param name="Endpoint">For a call: the endpoint.</param>
/// <param name="Type">For a call: the kind of step it tells of.</param>
/// <param name="Version">Its version, for <c>If-Match</c>.</param>
public sealed record ParcelBody(
    ParcelId Id,
    ParcelKind Kind,
    Topic About,
    ParcelStanding State,
    Instant QueuedAt,
    Instant? NextAt,
    Instant? EndedAt,
    int Failures,
    FailureCode? LastFailure,
    WebhookId? Endpoint,
    NewsType? Type,
    long Version)
{
    /// <summary>A parcel as it is shown.</summary>
    public static ParcelBody Of(ParcelRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var waits = row.Standing == ParcelStanding.Waiting;
        var news = (row.What as Parcel.Webhook)?.News;
        return new(
            row.Id, news is null ? ParcelKind.Mail : ParcelKind.Webhook, row.What.About, row.Standing, row.QueuedAt,
            waits ? row.Until : null, waits ? null : row.Until, row.Failures, row.LastFailure, news?.Endpoint,
            news?.Type, row.Version);
    }
}

/// <summary>What a parcel is.</summary>
public enum ParcelKind
{
    /// <summary>A mail to a person.</summary>
    Mail,

    /// <summary>A call to one of the company's endpoints.</summary>
    Webhook,
}
