using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Notices;

/// <summary>
/// What is shown of a notice in one language, as RFC 8785 bytes: brand, language, layout, notice, purposes and texts.
/// Its hash is the notice's hash, so that anybody who kept an answer of the configuration can compute it again.
/// </summary>
public static class NoticeDocument
{
    /// <summary>The bytes.</summary>
    public static byte[] Bytes(BrandId brand, int version, NoticeContent content, Language language)
    {
        ArgumentNullException.ThrowIfNull(content);
        var to = new CanonicalWriter();
        to.Object(() =>
        {
            to.Member("brand").Text(brand.ToString());
            to.Member("language").Text(NoticeWords.Of(language));
            to.Member("layout");
            Write(to, content.Layout);
            to.Member("notice");
            Write(to, version, content, language);
            to.Member("purposes").List(content.Purposes, one => Write(to, one, language));
            to.Member("texts").Object(() =>
            {
                foreach (var one in content.Words.OrderBy(word => word.Name, StringComparer.Ordinal))
                    to.Member(one.Name).Text(one.Text.In(language));
            });
        });
        return to.ToArray();
    }

    private static void Write(CanonicalWriter to, NoticeLayout layout) => to.Object(() =>
    {
        to.Member("actions").List(["reject", "accept", "choose"], action => to.Text(action));
        to.Member("age");
        if (layout.Ages is { } ages)
        {
            to.Object(() =>
            {
                to.Member("guardianOnlyBelow").Number(ages.GuardianOnlyBelow);
                to.Member("selfFrom").Number(ages.SelfFrom);
            });
        }
        else
        {
            to.Text(null);
        }

        to.Member("equalWeight").Flag(true);
        to.Member("gpc").Text("honour");
        to.Member("model").Text(layout.Model.Word());
    });

    private static void Write(CanonicalWriter to, int version, NoticeContent content, Language language) =>
        to.Object(() =>
        {
            to.Member("controller").Text(content.Controller.In(language));
            to.Member("policyUrl").Text(content.PolicyUrl?.ToString());
            to.Member("text").Text(content.Text.In(language));
            to.Member("title").Text(content.Title.In(language));
            to.Member("version").Number(version);
        });

    private static void Write(CanonicalWriter to, ShownPurpose purpose, Language language) => to.Object(() =>
    {
        var terms = purpose.Terms;
        to.Member("basis").Text(NoticeWords.Of(terms.Basis));
        to.Member("choice").Text(NoticeWords.Of(purpose.Choice));
        to.Member("countries").List(terms.Countries, one => Write(to, one, language));
        to.Member("dataCategories").List(terms.Data, one => Write(to, one, language));
        to.Member("expires").Text(terms.Expires?.ToString());
        to.Member("id").Text(purpose.Code.ToString());
        to.Member("name").Text(terms.Name.In(language));
        to.Member("recipients").List(terms.Recipients, one => Write(to, one, language));
        to.Member("required").Flag(terms.IsRequired);
        to.Member("retention").Text(terms.Retention.In(language));
        to.Member("sensitive").Flag(terms.IsSensitive());
        to.Member("signals").List(terms.Signals, one => to.Text(one.ToString()));
        to.Member("text").Text(terms.Text.In(language));
    });

    private static void Write(CanonicalWriter to, Destination country, Language language) => to.Object(() =>
    {
        to.Member("code").Text(country.Country.ToString());
        to.Member("measures").Text(country.Measures?.In(language));
        to.Member("name").Text(country.Name.In(language));
        to.Member("system").Text(country.System?.In(language));
    });

    private static void Write(CanonicalWriter to, DataCategory data, Language language) => to.Object(() =>
    {
        to.Member("code").Text(data.Code.ToString());
        to.Member("name").Text(data.Name.In(language));
        to.Member("sensitive").Flag(data.IsSensitive);
    });

    private static void Write(CanonicalWriter to, Recipient recipient, Language language) => to.Object(() =>
    {
        to.Member("country").Text(recipient.Country.ToString());
        to.Member("name").Text(recipient.Name.In(language));
        to.Member("role").Text(NoticeWords.Of(recipient.Role));
    });
}
