using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;

namespace PrivacyCloud.Consoles.PrivacyCenter.Ask;

/// <summary>
/// What a person typed to ask for something, as she typed it. Lives in the form alone until it is sent.
/// </summary>
public sealed record AskForm
{
    /// <summary>The rights that were ticked, each as law and right.</summary>
    public IReadOnlyList<string> Rights { get; init; } = [];

    /// <summary>Who asks: <c>self</c>, <c>agent</c>, <c>guardian-minor</c> or <c>guardian-adult</c>.</summary>
    public string Who { get; init; } = Self;

    /// <summary>The name of whoever asks.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Where she is reached by mail.</summary>
    public string Email { get; init; } = string.Empty;

    /// <summary>Where she is reached by post.</summary>
    public string Postal { get; init; } = string.Empty;

    /// <summary>A customer number or an account.</summary>
    public string Account { get; init; } = string.Empty;

    /// <summary>The name of the person she acts for.</summary>
    public string Person { get; init; } = string.Empty;

    /// <summary>The address by which the company knows that person.</summary>
    public string PersonEmail { get; init; } = string.Empty;

    /// <summary>What it is about.</summary>
    public string Details { get; init; } = string.Empty;

    /// <summary>In which form the answer is wanted; empty where she leaves it open.</summary>
    public string Form { get; init; } = string.Empty;

    /// <summary>The country where the person lives; empty where it was not asked.</summary>
    public string Residence { get; init; } = string.Empty;

    /// <summary>Makes a form that is sent twice one request.</summary>
    public string Once { get; init; } = string.Empty;

    /// <summary>Whoever asks for herself.</summary>
    public const string Self = "self";

    internal const string RightField = "right";
    internal const string WhoField = "who";
    internal const string NameField = "name";
    internal const string EmailField = "email";
    internal const string PostalField = "postal";
    internal const string AccountField = "account";
    internal const string PersonField = "person";
    internal const string PersonEmailField = "person-email";
    internal const string DetailsField = "details";
    internal const string FormField = "form";
    internal const string ResidenceField = "residence";
    internal const string OnceField = "once";
    internal const string StepField = "step";

    private const int ChoicesMax = 40;

    /// <summary>True when somebody asks for another.</summary>
    public bool IsForAnother => Who != Self;

    /// <summary>What was posted.</summary>
    internal static AskForm Of(IFormCollection form) => new()
    {
        Rights = [.. form[RightField].OfType<string>().Take(ChoicesMax).Distinct()],
        Who = form[WhoField].ToString() is { Length: > 0 } who ? who : Self,
        Name = CentreText.Line(form[NameField]),
        Email = CentreText.Line(form[EmailField]),
        Postal = CentreText.Lines(form[PostalField]),
        Account = CentreText.Line(form[AccountField]),
        Person = CentreText.Line(form[PersonField]),
        PersonEmail = CentreText.Line(form[PersonEmailField]),
        Details = CentreText.Lines(form[DetailsField]),
        Form = form[FormField].ToString(),
        Residence = form[ResidenceField].ToString(),
        Once = form[OnceField].ToString(),
    };

    /// <summary>The fields as a form carries them on, unseen, to the next page.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Carried() =>
    [
        .. Rights.Select(right => KeyValuePair.Create(RightField, right)),
        new(WhoField, Who), new(NameField, Name), new(EmailField, Email), new(PostalField, Postal),
        new(AccountField, Account), new(PersonField, Person), new(PersonEmailField, PersonEmail),
        new(DetailsField, Details), new(FormField, Form), new(ResidenceField, Residence), new(OnceField, Once),
    ];

    /// <summary>All of it as bytes, so that a repetition is told from another request.</summary>
    internal byte[] ToBytes() => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(Carried()));

    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(AskForm);
}
