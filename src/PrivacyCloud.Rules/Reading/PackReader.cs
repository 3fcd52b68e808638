using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules.Reading;

/// <summary>Reads <c>pack.json</c>; provisions and calendars are put in later.</summary>
internal static class PackReader
{
    public static RuleBookParts? Read(string file, Node node, Errors errors) =>
        Members.Of(file, node, errors, pack =>
        {
            pack.Ignore("$schema");
            return new RuleBookParts
            {
                Code = ReadCode(pack, file),
                Version = ReadVersion(pack),
                Hash = string.Empty,
                Names = pack.Text("names"),
                Zone = ReadZone(pack),
                Languages = pack.Strings("languages", least: 1),
                DefaultCalendar = pack.Code("calendar"),
                Authority = pack.Object("authority", a => new SupervisoryAuthority(a.Text("name"), a.Address("url")))
                    ?? new(new("?", "?", "?"), "?"),
                Places = pack.Coded("places", ReadPlace, place => place.Code),
                Circumstances = pack.Coded("circumstances", ReadCircumstance, circumstance => circumstance.Code),
                OpenQuestions = pack.Coded("openQuestions", ReadQuestion, question => question.Id),
                Provisions = [],
                Calendars = new Dictionary<string, WorkCalendar>(),
            };
        });

    private static JurisdictionCode ReadCode(Members pack, string file)
    {
        var text = pack.String("code");
        if (!JurisdictionCode.TryParse(text, out var code) || file != $"{text}/pack.json")
        {
            pack.Complain("code", "The code must be that of the folder, in lower-case letters and hyphens.");
        }

        return code;
    }

    private static string ReadVersion(Members pack) => pack.Date("version").ToString("yyyy-MM-dd", null);

    private static DateTimeZone ReadZone(Members from)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(from.String("zone")) is { } zone)
        {
            return zone;
        }

        from.Complain("zone", "This is no time zone of the IANA database, such as Asia/Tokyo.");
        return DateTimeZone.Utc;
    }

    private static Place ReadPlace(Members place) =>
        new(place.Code("code"), place.Text("names"), ReadZone(place), place.Code("calendar"));

    private static Circumstance ReadCircumstance(Members circumstance) => new(
        circumstance.Code("code"),
        circumstance.Text("text"),
        circumstance.Codes("duties", least: 1),
        circumstance.Codes("excludes"));

    private static OpenQuestion ReadQuestion(Members question) => new(
        question.Code("id"),
        question.Text("question"),
        question.Texts("readings"),
        question.Text("engineDoes"),
        question.Text("source"),
        question.Codes("duties"));
}
