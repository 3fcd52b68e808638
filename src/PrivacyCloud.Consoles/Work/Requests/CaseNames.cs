using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>Names of rights and laws, as the packs give them.</summary>
public sealed class CaseNames(LawLibrary law)
{
    /// <summary>The name of a right under a law.</summary>
    public Text Right(JurisdictionCode jurisdiction, string right, LocalDate day) =>
        law.Find(jurisdiction)?.RightsOn(day).FirstOrDefault(one => one.Right == right)?.Names
        ?? Same(right);

    /// <summary>The name of a jurisdiction.</summary>
    public Text Law(JurisdictionCode jurisdiction) =>
        law.Find(jurisdiction)?.Parts.Names ?? Same(jurisdiction.ToString());

    /// <summary>The zone in which a law's days end.</summary>
    public DateTimeZone Zone(JurisdictionCode jurisdiction) =>
        law.Find(jurisdiction)?.Parts.Zone ?? DateTimeZone.Utc;

    private static Text Same(string name) => new(name, name, name);
}
