using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.OpenApi;

/// <summary>How values that are text on the wire look in the OpenAPI document.</summary>
internal static class ValueSchemas
{
    private const string IdBody = "_[0-7][0-9a-hjkmnp-tv-z]{25}$";

    private static readonly Dictionary<Type, ValueSchema> Known = new()
    {
        [typeof(TenantId)] = new("^ten" + IdBody),
        [typeof(GroupId)] = new("^grp" + IdBody),
        [typeof(BrandId)] = new("^brd" + IdBody),
        [typeof(ApiKeyId)] = new("^key" + IdBody),
        [typeof(DutyId)] = new("^dut" + IdBody),
        [typeof(RequestId)] = new("^req" + IdBody),
        [typeof(CaseId)] = new("^cas" + IdBody),
        [typeof(DocumentId)] = new("^doc" + IdBody),
        [typeof(StaffId)] = new("^stf" + IdBody, OrNull: true),
        [typeof(DirectoryId)] = new(Format: "uuid", OrNull: true),
        [typeof(LawCode)] = new("^[A-Za-z0-9.-]{1,60}$"),
        [typeof(PurposeCode)] = new("^[a-z][a-z0-9-]{0,39}$"),
        [typeof(DataCode)] = new("^[a-z][a-z0-9-]{0,39}$"),
        [typeof(ConsentSignal)] = new(Values: ConsentSignal.Names),
        [typeof(ConsentTerm)] = new("^P[1-9][0-9]{0,3}[DMY]$", OrNull: true),
        [typeof(PolicyUrl)] = new(Format: "uri", OrNull: true),
        [typeof(NoticeHash)] = new("^sha256:[0-9a-f]{64}$"),
        [typeof(ParcelId)] = new("^out" + IdBody),
        [typeof(WebhookId)] = new("^whk" + IdBody, OrNull: true),
        [typeof(Topic)] = new("^[a-z0-9_-]+/[a-z0-9_-]+$"),
        [typeof(FailureCode)] = new("^[a-z0-9-]{1,40}$", OrNull: true),
        [typeof(NewsType)] = new("^(request|consent)\\.[a-z0-9_]+$", OrNull: true),
        [typeof(WebhookUrl)] = new(Format: "uri"),
        [typeof(Region)] = new("^[a-z][a-z0-9-]{0,22}[a-z0-9]$"),
        [typeof(Slug)] = new("^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$"),
        [typeof(JurisdictionCode)] = new("^[a-z-]{2,12}$"),
        [typeof(RightCode)] = new("^[a-z-]{2,60}$"),
        [typeof(Country)] = new("^[A-Z]{2}$", OrNull: true),
        [typeof(Currency)] = new("^[A-Z]{3}$"),
        [typeof(Colour)] = new("^#[0-9a-fA-F]{6}$"),
        [typeof(ExtensionGround)] = new("^[A-Za-z0-9.-]{1,60}$"),
        [typeof(KeyMark)] = new("^(pk|sk)_[a-z0-9]{8}$"),
        [typeof(Origin)] = new(Format: "uri"),
        [typeof(Instant)] = new(Format: "date-time", OrNull: true),
        [typeof(OffsetDateTime)] = new(Format: "date-time"),
        [typeof(LocalDate)] = new(Format: "date"),
        [typeof(LegalPeriod)] = new(Format: "duration"),
        [typeof(TimeUnit)] = new(Values: ["hour", "calendar-day", "working-day", "month"]),
        [typeof(Language)] = new(Values: ["vi", "ja", "en"]),
        [typeof(Permission)] = new(Values: [.. Permissions.All.Select(Permissions.NameOf)]),
        [typeof(Confidence)] = new(),
    };

    public static Task DescribeAsync(
        OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        var type = context.JsonTypeInfo.Type;
        if (Known.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out var known))
        {
            schema.Type = known.OrNull ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
            schema.Pattern = known.Pattern;
            schema.Format = known.Format;
            schema.Enum = known.Values is null ? null : [.. known.Values.Select(value => (JsonNode)value)];
        }

        return Task.CompletedTask;
    }

    /// <summary>
    /// One kind of text. A kind has one schema for all its uses, so it takes null where any answer writes null out;
    /// elsewhere what is not there is left out.
    /// </summary>
    private sealed record ValueSchema(
        string? Pattern = null, string? Format = null, IReadOnlyList<string>? Values = null, bool OrNull = false);
}
