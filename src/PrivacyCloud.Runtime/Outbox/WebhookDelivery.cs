using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>
/// Calls the endpoints of tenants as Standard Webhooks describes it: signed, in order for each thing they are told
/// about, with ids only.
/// </summary>
public sealed class WebhookDelivery(
    ICommandGateway gateway, ILedger ledger, IViewStore views, IVault vault, WebhookClient client,
    OutboxOptions options, TimeProvider time)
{
    /// <summary>Makes one call, once, if it is its turn.</summary>
    public async Task<Handover> HandOverAsync(LogId log, ParcelRow row, WebhookNews news, CancellationToken cancel)
    {
        if (await FirstAsync(log, news, cancel) is { } first && first.Parcel != row.Id)
            return new Handover.NotYet();

        if (await EndpointAsync(log, news, cancel) is not { IsDisabled: false } endpoint)
            return new Handover.Never(FailureCode.EndpointGone);

        var now = time.GetUtcNow();
        var body = WebhookBody.Write(news, await ConsentNews.FindAsync(ledger, log, news, cancel));
        var signature = await SignAsync(log, endpoint, row.Id.ToString(), now, body, cancel);
        if (signature.Length == 0)
            return new Handover.Never(FailureCode.ContentErased);

        using var call = Call(endpoint, row.Id.ToString(), now, signature, body);
        var handover = await SendAsync(call, cancel);
        if (handover is Handover.Never { Why: var why } && why == Gone)
            await DisableAsync(log, news, cancel);

        return handover;
    }

    /// <summary>Whose turn it is after a call is over.</summary>
    public async Task<StreamId?> NextAsync(LogId log, WebhookNews news, CancellationToken cancel) =>
        await FirstAsync(log, news, cancel) is { } next ? ParcelAggregate.StreamOf(log, next.Parcel) : null;

    private static FailureCode Gone { get; } = FailureCode.Parse("http-410");

    private async Task<WaitingCallRow?> FirstAsync(LogId log, WebhookNews news, CancellationToken cancel)
    {
        var lane = WaitingCallRow.LaneOf(news);
        var found = await views.ListAsync(log, ViewNames.WaitingCalls, lane, 1, descending: false, cancel);
        return found.Rows is [var first] && first.Key.StartsWith(lane, StringComparison.Ordinal)
            ? WireJson.Read<WaitingCallRow>(first.Body) : null;
    }

    private async Task<WebhookEndpoint?> EndpointAsync(LogId log, WebhookNews news, CancellationToken cancel) =>
        await views.FindAsync(log, ViewNames.Webhooks, news.Endpoint.ToString(), cancel) is { } json
            ? WireJson.Read<WebhookRow>(json)?.Endpoint : null;

    /// <summary>One signature, and for a while after a rotation the former secret's beside it.</summary>
    private async Task<string> SignAsync(
        LogId log, WebhookEndpoint endpoint, string id, DateTimeOffset now, byte[] body, CancellationToken cancel)
    {
        var overlaps = endpoint.FormerUntil is { } until && until > Instant.FromDateTimeOffset(now);
        List<string> signatures = [];
        foreach (var one in new[] { endpoint.Secret, overlaps ? endpoint.Former : null })
        {
            if (one is not null && await OpenAsync(log, one, cancel) is { } secret)
                signatures.Add(secret.Sign(id, now.ToUnixTimeSeconds(), body));
        }

        return string.Join(' ', signatures);
    }

    private async Task<WebhookSecret?> OpenAsync(LogId log, Sealed secret, CancellationToken cancel) =>
        await vault.OpenAsync(log, secret, cancel) is { } text
            ? WebhookSecret.Read(Encoding.ASCII.GetString(text.Span)) : null;

    private static HttpRequestMessage Call(
        WebhookEndpoint endpoint, string id, DateTimeOffset now, string signature, byte[] body)
    {
        var call = new HttpRequestMessage(HttpMethod.Post, endpoint.Url.ToString())
        {
            Content = new ByteArrayContent(body),
        };
        call.Content.Headers.ContentType = new("application/json");
        call.Headers.Add("webhook-id", id);
        call.Headers.Add("webhook-timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        call.Headers.Add("webhook-signature", signature);
        call.Headers.Add("User-Agent", "PrivacyCloud-Webhooks");
        return call;
    }

    private async Task<Handover> SendAsync(HttpRequestMessage call, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(options.CallTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            using var answer = await client.SendAsync(call, either.Token);
            return Judge(answer);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new Handover.Later(FailureCode.Timeout);
        }
        catch (Exception fault) when (Find<ForbiddenAddressException>(fault))
        {
            return new Handover.Later(FailureCode.ForbiddenAddress);
        }
        catch (Exception fault) when (Find<AuthenticationException>(fault))
        {
            return new Handover.Later(FailureCode.NotSecure);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or SocketException)
        {
            return new Handover.Later(FailureCode.Unreachable);
        }
    }

    private Handover Judge(HttpResponseMessage answer)
    {
        if (answer.IsSuccessStatusCode)
            return new Handover.Taken();

        var code = FailureCode.Parse(string.Create(CultureInfo.InvariantCulture, $"http-{(int)answer.StatusCode}"));
        return answer.StatusCode == HttpStatusCode.Gone
            ? new Handover.Never(code)
            : new Handover.Later(code, WaitAsked(answer));
    }

    private Duration? WaitAsked(HttpResponseMessage answer) => answer.Headers.RetryAfter switch
    {
        { Delta: { } delta } => Duration.FromTimeSpan(delta),
        { Date: { } date } when date > time.GetUtcNow() => Duration.FromTimeSpan(date - time.GetUtcNow()),
        _ => null,
    };

    private Task<CommandOutcome> DisableAsync(LogId log, WebhookNews news, CancellationToken cancel) =>
        gateway.ExecuteAsync(
            new(WebhooksAggregate.StreamOf(log), new WebhooksCommand.Disable(news.Endpoint), Actor.Platform), cancel);

    private static bool Find<T>(Exception? fault)
        where T : Exception
    {
        for (var one = fault; one is not null; one = one.InnerException)
        {
            if (one is T)
                return true;
        }

        return false;
    }
}
