using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>
/// What was typed into the form of an act. It may be personal data and is written back to its sender alone.
/// </summary>
public sealed class ActForm
{
    internal const string WordsField = "words";
    internal const string MeansField = "means";
    internal const string FactsField = "facts";
    internal const string PapersField = "papers";
    internal const string WhyField = "why";
    internal const string GroundField = "ground";
    internal const string GroundsField = "grounds";
    internal const string PartField = "part";
    internal const string CircumstancesField = "circumstances";
    internal const string ForField = "for";
    internal const string DueField = "due";
    internal const string FormField = "form";
    internal const string NoDataField = "nodata";
    internal const string IntoField = "into";
    internal const string ToField = "to";
    internal const string NoField = "no";
    internal const string PurposeField = "purpose";
    internal const string FileField = "file";
    internal const string TitleField = "title";
    internal const string RowsField = "rows";
    internal const string SectionsField = "sections";
    internal const string VersionField = "version";
    internal const string TokenField = "token";
    internal const string StepField = "step";
    internal const string PreviewStep = "preview";

    private static readonly string[] Kept =
    [
        WordsField, MeansField, FactsField, PapersField, WhyField, GroundField, GroundsField, PartField,
        CircumstancesField, ForField, DueField, FormField, NoDataField, IntoField, ToField, NoField, PurposeField,
        TitleField, RowsField, SectionsField,
    ];

    private readonly Dictionary<string, string[]> _values;

    private ActForm(Dictionary<string, string[]> values, long version, string token) =>
        (_values, Version, Token) = (values, version, token);

    /// <summary>The version of the request that was seen.</summary>
    public long Version { get; }

    /// <summary>Names this one form, so that sending it twice does it once.</summary>
    public string Token { get; }

    /// <summary>A form that was not filled in yet.</summary>
    internal static ActForm Empty(long version, params (string Key, string Value)[] given) => new(
        given.ToDictionary(one => one.Key, one => new[] { one.Value }), version, NewToken());

    /// <summary>What was posted.</summary>
    internal static ActForm Of(IFormCollection form)
    {
        Dictionary<string, string[]> values = [];
        foreach (var key in Kept)
        {
            if (form[key] is { Count: > 0 } found)
            {
                values[key] = [.. found.Select(one => one ?? string.Empty)];
            }
        }

        _ = long.TryParse(form[VersionField], CultureInfo.InvariantCulture, out var version);
        var token = form[TokenField].ToString();
        return new(values, version, token.Length is > 0 and <= 64 ? token : NewToken());
    }

    /// <summary>The same, for another version and to be sent anew.</summary>
    internal ActForm At(long version) => new(_values, version, NewToken());

    /// <summary>What stands in a field.</summary>
    internal string Value(string field) => _values.GetValueOrDefault(field) is [var first, ..] ? first : string.Empty;

    /// <summary>All that was ticked of a field.</summary>
    internal string[] Values(string field) => _values.GetValueOrDefault(field) ?? [];

    /// <summary>True when something is ticked.</summary>
    internal bool Has(string field, string value) => Values(field).Contains(value);

    /// <summary>Words that were typed; none when there are only blanks.</summary>
    internal string? Words(string field) => Value(field).Trim() is { Length: > 0 } words ? words : null;

    /// <summary>Every field and value, to be carried by another form.</summary>
    internal IEnumerable<(string Field, string Value)> All() =>
        _values.SelectMany(one => one.Value.Select(value => (one.Key, value)));

    /// <summary>What makes two sendings the same.</summary>
    internal byte[] Body() => Encoding.UTF8.GetBytes(string.Join(
        '\n', All().OrderBy(one => one.Field, StringComparer.Ordinal).Select(one => $"{one.Field}={one.Value}")));

    /// <summary>The most characters of free text.</summary>
    internal const int WordsLengthMax = RequestPerson.DetailsLengthMax;

    /// <summary>Says nothing: this may be personal data.</summary>
    public override string ToString() => nameof(ActForm);

    private static string NewToken() => Guid.NewGuid().ToString("n");
}
