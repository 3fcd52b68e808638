using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Api.Problems;

/// <summary>
/// Answers "no" as RFC 9457 problem details: a stable code, the reason in the caller's language, the law where one
/// speaks.
/// </summary>
public sealed class Problem : IResult
{
    private const string TypeBase = "urn:privacycloud:problem:";

    private readonly int _status;
    private readonly Refusal _refusal;

    private Problem(int status, Refusal refusal) => (_status, _refusal) = (status, refusal);

    /// <summary>Field names and what is wrong with each; empty when no field is to blame.</summary>
    public IReadOnlyDictionary<string, Text> Fields { get; init; } = new Dictionary<string, Text>();

    /// <summary>After how many seconds to try again, for 429 and 503.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>A problem with a status and a reason.</summary>
    public static Problem Of(int status, Refusal refusal, int? retryAfterSeconds = null) =>
        new(status, refusal) { RetryAfterSeconds = retryAfterSeconds };

    /// <summary>A problem that one field causes.</summary>
    public static Problem OfField(int status, string field, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new(status, refusal) { Fields = new Dictionary<string, Text> { [field] = refusal.Why } };
    }

    /// <summary>The status it answers with.</summary>
    public int Status => _status;

    /// <summary>The stable code it carries.</summary>
    public string Code => _refusal.Code;

    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var language = CallerLanguage.Of(httpContext);
        var response = httpContext.Response;
        response.StatusCode = _status;
        response.Headers.ContentLanguage = CallerLanguage.TagOf(language);
        response.Headers.CacheControl = "no-store";
        if (RetryAfterSeconds is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return response.WriteAsJsonAsync(
            Body(language, httpContext), ApiJson.Options, "application/problem+json", httpContext.RequestAborted);
    }

    private ProblemBody Body(Language language, HttpContext http) => new()
    {
        Type = TypeBase + _refusal.Code,
        Title = ProblemTitles.Of(_status).In(language),
        Status = _status,
        Detail = _refusal.Why.In(language),
        Code = _refusal.Code,
        Citation = _refusal.Citation,
        Errors = Fields.Count == 0
            ? null : Fields.ToDictionary(f => f.Key, f => (IReadOnlyList<string>)[f.Value.In(language)]),
        Known = _refusal.Known.Count == 0 ? null : _refusal.Known,
        TraceId = Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier,
    };
}
