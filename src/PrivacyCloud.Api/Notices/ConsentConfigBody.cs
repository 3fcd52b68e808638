using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Notices;

/// <summary>All that a banner shows.</summary>
/// <param name="Brand">Whose pages.</param>
/// <param name="Language">In which language all texts are.</param>
/// <param name="Languages">In which languages it can be had.</param>
/// <param name="Notice">What is said before the purposes.</param>
/// <param name="Purposes">What people are asked for or told of.</param>
/// <param name="Layout">How they are asked, as the law wants it.</param>
/// <param name="Texts">The words on buttons and beside them, by name.</param>
/// <param name="Since">By purpose, since which version it means the same: a yes to an older one is asked anew.</param>
/// <param name="RecheckAfter">After which time a stored choice looks here again.</param>
/// <param name="Snapshot">The signed statement of what is shown, to be sent with every choice.</param>
public sealed record ConsentConfigBody(
    ConfigBrandBody Brand,
    string Language,
    IReadOnlyList<string> Languages,
    ConfigNoticeBody Notice,
    IReadOnlyList<ConfigPurposeBody> Purposes,
    ConfigLayoutBody Layout,
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyDictionary<string, int> Since,
    string RecheckAfter,
    string Snapshot);

/// <summary>Whose pages a banner is on.</summary>
public sealed record ConfigBrandBody(BrandId Id, string Name);

/// <summary>A notice in one language.</summary>
/// <param name="Version">Which version.</param>
/// <param name="Hash">
/// SHA-256 over the RFC 8785 form of what is shown: brand (its id), language, layout, notice (controller, policyUrl,
/// text, title, version), purposes and texts.
/// </param>
/// <param name="Title">Its title.</param>
/// <param name="Text">What it says.</param>
/// <param name="Controller">Who decides on the purposes.</param>
/// <param name="PolicyUrl">Where the whole policy is read, or null.</param>
/// <param name="CentreUrl">Where choices are seen and changed.</param>
public sealed record ConfigNoticeBody(
    int Version, NoticeHash Hash, string Title, string Text, string Controller, PolicyUrl? PolicyUrl,
    string CentreUrl);

/// <summary>A purpose in one language.</summary>
/// <param name="Id">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">What is done and what for.</param>
/// <param name="Required">True when it is told, not asked.</param>
/// <param name="Sensitive">True when people must be told that its data is sensitive.</param>
/// <param name="Basis">Why it is lawful.</param>
/// <param name="Choice"><c>opt-in</c>, <c>opt-out</c> or <c>always</c>.</param>
/// <param name="DataCategories">Which data.</param>
/// <param name="Recipients">Who receives it.</param>
/// <param name="Countries">Where it goes.</param>
/// <param name="Retention">How long it is kept.</param>
/// <param name="Expires">After which time a choice is asked again, or null.</param>
/// <param name="Signals">Signals of consent mode.</param>
public sealed record ConfigPurposeBody(
    PurposeCode Id,
    string Name,
    string Text,
    bool Required,
    bool Sensitive,
    LegalBasis Basis,
    PurposeChoice Choice,
    IReadOnlyList<ConfigDataBody> DataCategories,
    IReadOnlyList<ConfigRecipientBody> Recipients,
    IReadOnlyList<ConfigCountryBody> Countries,
    string Retention,
    ConsentTerm? Expires,
    IReadOnlyList<ConsentSignal> Signals);

/// <summary>A kind of data in one language.</summary>
public sealed record ConfigDataBody(DataCode Code, string Name, bool Sensitive);

/// <summary>A recipient in one language.</summary>
public sealed record ConfigRecipientBody(string Name, RecipientRole Role, Country Country);

/// <summary>A country in one language, with what the law wants told of it.</summary>
public sealed record ConfigCountryBody(Country Code, string Name, string? System, string? Measures);

/// <summary>How people are asked.</summary>
/// <param name="Model"><c>opt-in</c>, <c>opt-out</c> or <c>notice</c>.</param>
/// <param name="Actions">Which buttons, in which order.</param>
/// <param name="EqualWeight">Always true: a No weighs as much as a Yes.</param>
/// <param name="Gpc">What a browser's Global Privacy Control signal is taken for.</param>
/// <param name="Age">Whom the law wants asked for the young, or null.</param>
public sealed record ConfigLayoutBody(
    string Model, IReadOnlyList<string> Actions, bool EqualWeight, string Gpc, AgesBody? Age);
