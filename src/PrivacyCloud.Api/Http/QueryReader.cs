using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Api.Http;

/// <summary>
/// Reads a query strictly: an unknown parameter, or one that is there twice and may not be, is refused by name of the
/// known ones and never by what was sent.
/// </summary>
public sealed class QueryReader
{
    private const int ValueLengthMax = 200;
    private const int ValuesMax = 32;

    private readonly IQueryCollection _query;

    private QueryReader(IQueryCollection query) => _query = query;

    /// <summary>The first thing that is wrong; reading goes on with defaults.</summary>
    public Problem? Problem { get; private set; }

    /// <summary>Reads a query that may hold these parameters; those that end in <c>*</c> may repeat.</summary>
    public static QueryReader Of(HttpContext http, params IReadOnlyList<string> known)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(known);
        var reader = new QueryReader(http.Request.Query);
        var names = known.Select(k => k.TrimEnd('*')).ToList();
        foreach (var (name, values) in http.Request.Query)
        {
            if (!names.Contains(name))
            {
                reader.Fail(Problems.Problem.Of(400, QueryRefusals.Unknown(names)));
            }
            else if (values.Count > (known.Contains(name + "*") ? ValuesMax : 1))
            {
                reader.FailField(name, QueryRefusals.Repeated);
            }
            else if (values.Any(v => v is { Length: > ValueLengthMax }))
            {
                reader.FailField(name, QueryRefusals.TooLong);
            }
        }

        return reader;
    }

    /// <summary>A parameter that must be there.</summary>
    public string Required(string name)
    {
        var value = Optional(name);
        if (value is null)
        {
            FailField(name, QueryRefusals.Missing);
        }

        return value ?? string.Empty;
    }

    /// <summary>A parameter that may be there; empty counts as not there.</summary>
    public string? Optional(string name) =>
        _query.TryGetValue(name, out var values) && values.Count > 0 && !string.IsNullOrEmpty(values[0])
            ? values[0] : null;

    /// <summary>All values of a parameter that may repeat.</summary>
    public IReadOnlyList<string> All(string name) =>
        _query.TryGetValue(name, out var values)
            ? [.. values.Where(v => !string.IsNullOrEmpty(v)).Select(v => v!).Distinct()] : [];

    /// <summary>A flag: <c>true</c>, <c>false</c>, or not there.</summary>
    public bool Flag(string name) => Parsed(name, QueryRefusals.NotAFlag, text => text switch
    {
        "true" => (true, true),
        "false" => (true, false),
        _ => (false, false),
    });

    /// <summary>A whole number within bounds, or a default.</summary>
    public long Whole(string name, long fallback, long least, long most) =>
        Optional(name) is null ? fallback : Parsed(name, QueryRefusals.NotInRange(least, most), text =>
            long.TryParse(text, System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture, out var value)
                && value >= least && value <= most ? (true, value) : (false, fallback));

    /// <summary>A value that a parser reads; what it refuses is a problem of that field.</summary>
    public T Parsed<T>(string name, Refusal refusal, Func<string, (bool Good, T Value)> parse)
    {
        ArgumentNullException.ThrowIfNull(parse);
        var (good, value) = Optional(name) is { } text ? parse(text) : (true, default!);
        if (!good)
        {
            FailField(name, refusal);
        }

        return value;
    }

    private void FailField(string name, Refusal refusal) => Fail(Problems.Problem.OfField(400, name, refusal));

    private void Fail(Problem problem) => Problem ??= problem;
}
