using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Sharing;

namespace PrivacyCloud.Api.Notices;

/// <summary>
/// The short way to a banner's configuration. A call of a page that was answered the long way, with the same key and
/// language, is answered again from here for as long as nothing changed on which the answer rests: no key, origin,
/// brand, company or notice anywhere. Everything else goes the long way.
/// </summary>
internal sealed class ConfigLane(NoticeBoard board, KeyUses uses, StoreWatch watch)
{
    /// <summary>The address it is about.</summary>
    public const string Path = "/v1/consent/config";

    private const int TicketsMax = 10_000;

    private static readonly StringValues VaryByKey = "Authorization";
    private static readonly StringValues VaryByBoth = new(["Authorization", "Origin"]);

    private readonly ConcurrentDictionary<LaneKey, LaneTicket> _tickets = new();

    /// <summary>Answers a call that is known, or sends it the long way.</summary>
    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        var request = http.Request;
        if (!HttpMethods.IsGet(request.Method) || request.Path.Value != Path || KeyOf(request) is not { } key)
        {
            await next(http);
            return;
        }

        if (_tickets.TryGetValue(key, out var ticket))
            await watch.CatchUpAsync(ticket.Log, http.RequestAborted);

        var changes = board.Changes;
        if (ticket is not null && ticket.Changes == changes && Admits(ticket, http))
        {
            ticket.Note(uses);
            await ConfigAnswer.SendAsync(http, ticket.Page);
            return;
        }

        http.Features.Set(new LaneVisit(key, changes));
        await next(http);
    }

    /// <summary>Remembers how a page's call was answered, under the changes counted before anything was read.</summary>
    public void Remember(HttpContext http, Caller caller, NoticePage page, Language? language)
    {
        if (caller is not { Kind: CredentialKind.Publishable, Brand: { } brand }
            || http.Features.Get<LaneVisit>() is not { } visit)
            return;

        if (_tickets.Count >= TicketsMax)
            _tickets.Clear();

        _tickets[visit.Key] = new(visit.Changes, caller, page, board.Asked(caller.Log, brand), language);
    }

    private static LaneKey? KeyOf(HttpRequest request) =>
        request.Headers.Authorization is { Count: 1 } sent && sent[0] is { } credential
            ? new(credential, request.QueryString.Value ?? string.Empty)
            : null;

    /// <summary>Says who may read the answer; false for an origin that is not written as on the list.</summary>
    private static bool Admits(LaneTicket ticket, HttpContext http)
    {
        var (sent, headers) = (http.Request.Headers.Origin, http.Response.Headers);
        if (sent.Count == 0)
        {
            headers.Vary = VaryByKey;
        }
        else if (sent.Count == 1 && ticket.Origins.Contains(sent[0]!))
        {
            headers.Vary = VaryByBoth;
            headers.AccessControlAllowOrigin = sent;
            headers.AccessControlExposeHeaders = BrowserOrigin.HeadersShown;
        }
        else
        {
            return false;
        }

        headers.XContentTypeOptions = "nosniff";
        return true;
    }

    private readonly record struct LaneKey(string Credential, string Query);

    private sealed record LaneVisit(LaneKey Key, long Changes);

    private sealed class LaneTicket(
        long changes, Caller caller, NoticePage page, AskCount asked, Language? language)
    {
        private long _notedAt;

        public long Changes => changes;

        public LogId Log => caller.Log;

        public NoticePage Page => page;

        public HashSet<string> Origins { get; } =
            caller.Origins.Select((Origin origin) => origin.ToString()).ToHashSet(StringComparer.Ordinal);

        /// <summary>Counts the call. That the key was used is exact to the second only, and need be no more.</summary>
        public void Note(KeyUses uses)
        {
            asked.Add(language);
            var second = Environment.TickCount64 / 1000;
            if (Interlocked.Exchange(ref _notedAt, second) != second)
                uses.Note(caller.Log, caller.Key);
        }
    }
}
