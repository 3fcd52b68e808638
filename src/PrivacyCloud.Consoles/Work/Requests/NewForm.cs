using Microsoft.AspNetCore.Http;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>What was typed to enter a request. Personal data: written back to its sender alone.</summary>
public sealed class NewForm
{
    internal const string RightsField = "rights";
    internal const string LawField = "law";
    internal const string ChannelField = "channel";
    internal const string LanguageField = "language";
    internal const string ReceivedField = "received";
    internal const string BackdatingField = "backdating";
    internal const string KindField = "kind";
    internal const string NameField = "name";
    internal const string SubjectField = "subject";
    internal const string EmailField = "email";
    internal const string PhoneField = "phone";
    internal const string PostalField = "postal";
    internal const string CustomerField = "customer";
    internal const string DetailsField = "details";

    private readonly Dictionary<string, string[]> _values;

    private NewForm(Dictionary<string, string[]> values, string token) => (_values, Token) = (values, token);

    /// <summary>Names this one form, so that sending it twice enters it once.</summary>
    public string Token { get; }

    /// <summary>A form nobody typed into.</summary>
    internal static NewForm Empty { get; } = new([], string.Empty);

    /// <summary>The same, fit to be sent anew.</summary>
    internal NewForm Fresh() => new(_values, Guid.NewGuid().ToString("n"));

    /// <summary>What was posted.</summary>
    internal static NewForm Of(IFormCollection form)
    {
        string[] fields =
        [
            RightsField, LawField, ChannelField, LanguageField, ReceivedField, BackdatingField, KindField, NameField,
            SubjectField, EmailField, PhoneField, PostalField, CustomerField, DetailsField,
        ];
        var values = fields.Where(one => form[one].Count > 0).ToDictionary(
            one => one, one => form[one].Select(text => text ?? string.Empty).ToArray());
        var token = form[ActForm.TokenField].ToString();
        return new(values, token.Length is > 0 and <= 64 ? token : Guid.NewGuid().ToString("n"));
    }

    internal string Value(string field) => _values.GetValueOrDefault(field) is [var first, ..] ? first : string.Empty;

    internal string? Typed(string field) => Value(field).Trim() is { Length: > 0 } text ? text : null;

    internal string[] Values(string field) => _values.GetValueOrDefault(field) ?? [];

    internal bool Has(string field, string value) => Values(field).Contains(value);

    internal byte[] Body() => System.Text.Encoding.UTF8.GetBytes(string.Join(
        '\n', _values.OrderBy(one => one.Key, StringComparer.Ordinal)
            .SelectMany(one => one.Value.Select(value => $"{one.Key}={value}"))));

    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(NewForm);
}
