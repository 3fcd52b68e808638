using System.Diagnostics;
using System.Text.Json;
using NodaTime.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Events;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>
/// What an endpoint reads about a consent, beside whose it is: brand, purposes and dates. Codes and ids alone; who the
/// person is, a system that processes for the tenant knows by the id.
/// </summary>
internal static class ConsentNewsText
{
    /// <summary>Writes the members.</summary>
    public static void Write(Utf8JsonWriter json, ConsentNews news)
    {
        switch (news.Happened)
        {
            case ConsentEvent.Decided e when news.TakenBack is { } stop:
                Purposes(json, e.Showing.Brand, stop.Purposes);
                json.WriteString("assurance", DecidedWords.Of(e.Assurance));
                break;
            case ConsentEvent.Decided e:
                json.WriteString("brand", e.Showing.Brand.ToString());
                json.WriteNumber("notice", e.Showing.Notice);
                Codes(json, "given", e.Given);
                Codes(json, "refused", e.Refused);
                json.WriteString("assurance", DecidedWords.Of(e.Assurance));
                break;
            case ConsentEvent.Withdrawn e:
                Purposes(json, e.Brand, e.Purposes);
                json.WriteString("assurance", DecidedWords.Of(e.Assurance));
                break;
            case ConsentEvent.StopOrdered e:
                Purposes(json, e.Brand, e.Purposes);
                json.WriteNumber("notice", e.Notice);
                Moment(json, "stopBy", e.Own);
                Moment(json, "processorsStopBy", e.Processors);
                break;
            default:
                WriteLater(json, news.Happened);
                break;
        }
    }

    /// <summary>What follows by itself or is done by the tenant.</summary>
    private static void WriteLater(Utf8JsonWriter json, ConsentEvent happened)
    {
        switch (happened)
        {
            case ConsentEvent.StopConfirmed e:
                json.WriteNumber("order", e.Order.Number);
                break;
            default:
                WriteOther(json, happened);
                break;
        }
    }

    private static void WriteOther(Utf8JsonWriter json, ConsentEvent happened)
    {
        switch (happened)
        {
            case ConsentEvent.Expired e:
                Purposes(json, e.Brand, e.Purposes);
                break;
            case ConsentEvent.Invalidated e:
                Purposes(json, e.Brand, e.Purposes);
                json.WriteString("reason", JsonNamingPolicy.KebabCaseLower.ConvertName(e.Reason.ToString()));
                break;
            case ConsentEvent.DeviceLinked e:
                Device(json, e.Brand, e.Device);
                break;
            case ConsentEvent.DeviceUnlinked e:
                Device(json, e.Brand, e.Device);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Purposes(Utf8JsonWriter json, BrandId brand, ValueList<PurposeCode> purposes)
    {
        json.WriteString("brand", brand.ToString());
        Codes(json, "purposes", purposes);
    }

    private static void Codes(Utf8JsonWriter json, string name, ValueList<PurposeCode> codes)
    {
        json.WriteStartArray(name);
        foreach (var code in codes)
            json.WriteStringValue(code.ToString());

        json.WriteEndArray();
    }

    private static void Moment(Utf8JsonWriter json, string name, StopBy? by)
    {
        if (by is not null)
            json.WriteString(name, InstantPattern.ExtendedIso.Format(by.DueAt));
    }

    private static void Device(Utf8JsonWriter json, BrandId brand, DataSubjectId device)
    {
        json.WriteString("brand", brand.ToString());
        json.WriteString("device", device.ToString());
    }
}
