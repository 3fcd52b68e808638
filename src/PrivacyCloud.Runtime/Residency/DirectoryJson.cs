using System.Text.Json;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Residency;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>
/// Directories in JSON. Read strictly: every member there and none besides, lists in order and each item once, nothing
/// above its bound.
/// </summary>
internal static class DirectoryJson
{
    private const string Format = "privacycloud-directory/1";
    private const string Settled = "settled";
    private const string Unsettled = "unsettled";
    private const int WordLengthMax = 24;
    private const long NumberMax = 1L << 53;

    /// <summary>The members in canonical order.</summary>
    public static void Write(Utf8JsonWriter to, DirectoryVersion version)
    {
        to.WriteStartObject();
        to.WriteString("format", Format);
        to.WriteStartArray("groups");
        foreach (var group in version.Groups)
            to.WriteStringValue(group.ToString());

        to.WriteEndArray();
        to.WriteString("region", version.Region.ToString());
        to.WriteStartArray("tenants");
        foreach (var home in version.Tenants)
            Write(to, home);

        to.WriteEndArray();
        to.WriteNumber("version", version.Number);
        to.WriteEndObject();
    }

    /// <summary>Reads a directory; null for anything that is none in every detail.</summary>
    public static DirectoryVersion? Read(JsonElement json)
    {
        if (!HasOnly(json, "format", "groups", "region", "tenants", "version")
            || TextOf(json, "format") != Format || !Region.TryParse(TextOf(json, "region"), out var region)
            || !IsNumber(json.GetProperty("version"), out var number))
            return null;

        var groups = List<GroupId>(json.GetProperty("groups"), DirectoryVersion.GroupsMax, TryGroup);
        var tenants = List<TenantHome>(json.GetProperty("tenants"), DirectoryVersion.TenantsMax, TryHome);
        return groups is null || tenants is null ? null : new(region, number, tenants, groups);
    }

    /// <summary>True for an object with these members and no other.</summary>
    public static bool HasOnly(JsonElement json, params ReadOnlySpan<string> members)
    {
        if (json.ValueKind != JsonValueKind.Object || json.GetPropertyCount() != members.Length)
            return false;

        foreach (var member in members)
        {
            if (!json.TryGetProperty(member, out _))
                return false;
        }

        return true;
    }

    /// <summary>A member that is a text; null when it is something else.</summary>
    public static string? TextOf(JsonElement json, string member) => Text(json.GetProperty(member));

    private static void Write(Utf8JsonWriter to, TenantHome home)
    {
        to.WriteStartObject();
        to.WriteStartArray("hosts");
        foreach (var host in home.Hosts)
            to.WriteStringValue(host.ToString());

        to.WriteEndArray();
        to.WriteString("slug", home.Slug.ToString());
        to.WriteString("standing", home.Standing == HomeStanding.Settled ? Settled : Unsettled);
        to.WriteString("tenant", home.Tenant.ToString());
        to.WriteEndObject();
    }

    private static bool TryHome(JsonElement json, out TenantHome home)
    {
        home = null!;
        if (!HasOnly(json, "hosts", "slug", "standing", "tenant")
            || !TenantId.TryParse(TextOf(json, "tenant"), out var tenant)
            || !Slug.TryParse(TextOf(json, "slug"), out var slug)
            || StandingOf(TextOf(json, "standing")) is not { } standing
            || List<HostName>(json.GetProperty("hosts"), DirectoryVersion.HostsMax, TryHost) is not { } hosts)
            return false;

        home = new(tenant, slug, hosts, standing);
        return true;
    }

    private static bool TryGroup(JsonElement json, out GroupId group) => GroupId.TryParse(Text(json), out group);

    private static bool TryHost(JsonElement json, out HostName host) => HostName.TryParse(Text(json), out host);

    /// <summary>A word that is not known here is what a later program says of a tenant that moves.</summary>
    private static HomeStanding? StandingOf(string? word) => word switch
    {
        Settled => HomeStanding.Settled,
        { Length: > 0 and <= WordLengthMax } when word.All(char.IsAsciiLetterLower) => HomeStanding.Unsettled,
        _ => null,
    };

    private static bool IsNumber(JsonElement json, out long number)
    {
        number = 0;
        return json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out number) && number is > 0 and < NumberMax;
    }

    private static string? Text(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is no text.
            return null;
        }
    }

    /// <summary>A list whose items can all be read, in ascending order of their names; null else.</summary>
    private static ValueList<T>? List<T>(JsonElement json, int most, TryRead<T> read)
    {
        if (json.ValueKind != JsonValueKind.Array || json.GetArrayLength() > most)
            return null;

        var (items, last) = (new List<T>(json.GetArrayLength()), string.Empty);
        foreach (var element in json.EnumerateArray())
        {
            if (!read(element, out var item) || string.CompareOrdinal(NameOf(item), last) <= 0)
                return null;

            items.Add(item);
            last = NameOf(item);
        }

        return [.. items];
    }

    private static string NameOf<T>(T item) => item is TenantHome home ? home.Tenant.ToString() : item!.ToString()!;

    private delegate bool TryRead<T>(JsonElement json, out T item);
}
