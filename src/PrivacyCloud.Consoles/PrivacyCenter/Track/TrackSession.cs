using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.Work;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>
/// Keeps a tracking session in a cookie that no script reads and no other site can send along. It ends with the
/// browser, and earlier when its time is over.
/// </summary>
internal sealed class TrackSession(TrackingSessions sessions, RequestReading reading, WorkOptions options)
{
    private const string Cookie = "privacycloud-track";

    private string Name => options.CookieName(Cookie);

    /// <summary>Begins a session, to look or to act.</summary>
    public async Task BeginAsync(HttpContext http, LogId log, RequestNumber number, bool isDoor)
    {
        var text = isDoor
            ? await sessions.ForDoorAsync(log, number, http.RequestAborted)
            : await sessions.ForStatusAsync(log, number, http.RequestAborted);
        http.Response.Cookies.Append(Name, text, Kind(http));
    }

    /// <summary>The case that is tracked; null when none is, or the time is over.</summary>
    public async Task<TrackedCase?> ResumeAsync(HttpContext http, LogId log)
    {
        if (await sessions.ReadAsync(log, http.Request.Cookies[Name], http.RequestAborted) is not { } session)
        {
            return null;
        }

        var rows = await reading.CaseAsync(log, session.Number, http.RequestAborted);
        return rows.Count == 0 ? null : new(rows, session.IsDoor);
    }

    /// <summary>Ends the session of this browser.</summary>
    public void End(HttpContext http) => http.Response.Cookies.Delete(Name, Kind(http));

    private CookieOptions Kind(HttpContext http) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Strict,
        Secure = options.IsHttps || http.Request.IsHttps,
    };
}

/// <summary>A case that somebody tracks.</summary>
/// <param name="Requests">Its requests, the lead first.</param>
/// <param name="IsDoor">True when a fresh code was given: she may act.</param>
public sealed record TrackedCase(IReadOnlyList<RequestRow> Requests, bool IsDoor)
{
    /// <summary>The request whose codes and messages speak for all.</summary>
    public RequestRow Lead => Requests[0];

    /// <summary>A request of the case by the text of its id; null when it is not of this case.</summary>
    public RequestRow? Find(string? id) =>
        Requests.FirstOrDefault(row => row.File.Intake.Request.ToString() == id);
}
