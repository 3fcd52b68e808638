using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Shared;

/// <summary>What every page knows: in which language it speaks, where it is and what time it is.</summary>
public sealed class PageContext
{
    private readonly bool _chosen;
    private readonly string _path;
    private readonly IReadOnlyList<KeyValuePair<string, string>> _query;

    private PageContext(HttpContext http, Language language, bool chosen, Instant now)
    {
        (Language, _chosen, Now) = (language, chosen, now);
        _path = http.Request.Path.Value ?? "/";
        _query =
        [
            .. from member in http.Request.Query
               where member.Key != Languages.Key
               from value in member.Value
               select KeyValuePair.Create(member.Key, value ?? string.Empty),
        ];
        Format = new(language);
    }

    /// <summary>The language of the page.</summary>
    public Language Language { get; }

    /// <summary>The language as the reader's browser names it.</summary>
    public string Tag => Language.Tag();

    /// <summary>How dates, numbers and spans are written in it.</summary>
    public LocaleFormat Format { get; }

    /// <summary>When the page was asked for.</summary>
    public Instant Now { get; }

    /// <summary>The language chosen in the address, which a form must carry on; none when the browser chose.</summary>
    public string? CarriedTag => _chosen ? Tag : null;

    /// <summary>Reads what there is to know from a call.</summary>
    public static PageContext Of(HttpContext http, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(time);
        var chosen = Languages.Chosen(http);
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        return new(http, chosen ?? Languages.Preferred(http), chosen is not null, now);
    }

    /// <summary>A text in the language of the page.</summary>
    public string Say(Text text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.In(Language);
    }

    /// <summary>A text with its gaps <c>{0}</c>, <c>{1}</c> filled.</summary>
    public string Say(Text text, params object[] gaps) => LocaleFormat.Fill(Say(text), gaps);

    /// <summary>An address within the program that keeps the language the reader chose.</summary>
    public string Link(string path, params (string Key, string Value)[] query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (address, anchor) = path?.Split('#') is [var before, var after] ? (before, "#" + after) : (path, "");
        var members = new QueryBuilder(query.Select(q => KeyValuePair.Create(q.Key, q.Value)));
        if (_chosen)
        {
            members.Add(Languages.Key, Tag);
        }

        return address + members.ToQueryString() + anchor;
    }

    /// <summary>This very page in another language: everything else in its address stays.</summary>
    public string InLanguage(Language language) =>
        _path + new QueryBuilder(_query) { { Languages.Key, language.Tag() } }.ToQueryString();
}
