namespace PrivacyCloud.Api.Consents;

/// <summary>For whom a personal link is wanted.</summary>
/// <param name="DataSubject">Somebody who is known: by e-mail, phone or account.</param>
public sealed record PreferenceLinkWishBody(MarkBody DataSubject);

/// <summary>A personal link. It is answered to the company's own system alone, for a message to her.</summary>
/// <param name="Link">The whole link.</param>
/// <param name="Secret">What stands behind the #, for a person who would rather type it.</param>
/// <param name="Until">From this moment on it opens nothing.</param>
public sealed record PreferenceLinkBody(string Link, string Secret, Instant Until)
{
    /// <summary>Says nothing: it opens a door.</summary>
    public override string ToString() => nameof(PreferenceLinkBody);
}
