using System.Globalization;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Standalone.Demo.Requests;

/// <summary>People of the demo. Their names say that they are samples; nobody lives at their addresses.</summary>
internal static class DemoPeople
{
    public static RequestPerson Of(DemoTenant tenant, DemoStory story)
    {
        var number = story.Person ?? NumberOf(story);
        var name = NameOf(story.Language, number);
        var email = string.Create(CultureInfo.InvariantCulture, $"sample{number:00}@{tenant.Slug}.people.example");
        var isPost = story.Channel == Channel.Post;
        ValueList<PersonIdentifier> identifiers =
        [
            new(IdentifierKind.Email, email),
            new(IdentifierKind.Customer, string.Create(CultureInfo.InvariantCulture, $"C-{number:0000}")),
        ];
        return new(
            story.Kind == RequesterKind.DataSubject ? name : NameOf(story.Language, number + 100),
            isPost ? null : email,
            null,
            isPost ? ["〒000-0000", "見本県見本市見本町1-2-3"] : [],
            identifiers,
            story.Kind == RequesterKind.DataSubject ? null : name,
            story.Details);
    }

    private static string NameOf(Language language, int number) => language switch
    {
        Language.Vietnamese => string.Create(CultureInfo.InvariantCulture, $"Khách hàng Mẫu {number:00}"),
        Language.Japanese => string.Create(CultureInfo.InvariantCulture, $"見本 太郎{number:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"Sample Customer {number:00}"),
    };

    /// <summary>A number that stays the same for a story, whatever is added before it.</summary>
    private static int NumberOf(DemoStory story) => story.Key.Sum(letter => letter * 7) % 89;
}
