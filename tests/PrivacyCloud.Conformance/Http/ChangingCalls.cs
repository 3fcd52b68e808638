using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Conformance.Http;

/// <summary>Every changing call with a body that would be accepted, for specs to spoil one thing at a time.</summary>
/// <param name="Path">Where; <c>{…}</c> is filled in from the tenant under test.</param>
/// <param name="Body">A good body; null where the address says everything.</param>
/// <param name="Optional">Members that may be absent or null.</param>
/// <param name="ByOperator">True for the operator's calls.</param>
/// <param name="ByBrand">True for calls that a brand's key may make too.</param>
public sealed record ChangingCalls(
    string Path, string? Body, string[] Optional, bool ByOperator = false, bool ByBrand = false)
{
    private const string Erasure = """
        {"jurisdiction":"vn","duty":"request.erasure","from":"2026-02-12T10:00:00+07:00","circumstances":["processor"]}
        """;

    private const string Fee = """
        {"jurisdiction":"jp","right":"disclosure","amount":1,"currency":"JPY","reason":"actual-cost"}
        """;

    private static readonly string Named = Calls.Name("Good Name");

    private static readonly string Tenant = $$"""
        {"group":"{group}","region":"vn-1","slug":"good","legalName":{{Named}},"jurisdictions":["vn"],
         "languages":["vi"],"residency":"VN"}
        """;

    private const string Filed = """
        {"right":"erasure","channel":"post","language":"vi","requester":{"kind":"data-subject","name":"Good Name"}}
        """;

    // Calls whose words may be anything, or nothing, are held to their own specs beside this table.
    private static readonly ChangingCalls[] OfRequests =
    [
        new("/v1/requests", Filed, [], ByBrand: true),
        new("/v1/requests/search", null, []),
        .. ((string[])["acknowledgement", "identity-doubt", "fulfilment", "fee", "resumption", "person-notice",
            "withdrawal", "reopening", "closure", "reveal", "tasks/1/completion", "tasks/1/cancellation",
            "letters/1/posting"]).Select(act => new ChangingCalls($"/v1/requests/{{request}}/{act}", null, [])),
        .. ((string[])["note", "message", "information", "complaint"]).Select(
            act => new ChangingCalls($"/v1/requests/{{request}}/{act}", """{"text":"Good words"}""", [])),
        new("/v1/requests/{request}/verification", """{"method":"official-paper"}""", ["method"]),
        new("/v1/requests/{request}/extension", """{"reason":"complexity"}""", []),
        new("/v1/requests/{request}/refusal", """{"ground":"law-requires-keeping"}""", ["ground"]),
        new("/v1/requests/{request}/pause", """{"reason":"clarification"}""", []),
        new("/v1/requests/{request}/assignment", """{"assignee":"{staff}"}""", ["assignee"]),
        new("/v1/requests/{request}/circumstances", """{"circumstances":["processor"]}""", []),
        new("/v1/requests/{request}/representation", """{"papers":["mandate"]}""", []),
        new("/v1/requests/{request}/tasks", """{"for":"department","text":"Good","dueOn":"2030-01-01"}""", []),
        new("/v1/requests/{request}/merger", """{"into":"{request}"}""", []),
        new("/v1/requests/{request}/answer-form", """{"form":"paper"}""", []),
        new("/v1/requests/{request}/preview", """{"act":"withdrawal"}""", []),
        .. ((string[])["", "/code", "/door", "/identity", "/withdrawal", "/complaint", "/message"]).Select(
            act => new ChangingCalls($"/v1/tracking{act}", null, [], ByBrand: true)),
    ];

    private const string Device = """{"kind":"device","value":"good-device-of-specs"}""";

    private const string Person = """{"kind":"external","value":"good"}""";

    private static readonly ChangingCalls[] OfConsents =
    [
        new("/v1/consents", $$"""
            {"dataSubject":{{Device}},"decisions":[{"purpose":"analytics","granted":true}],"snapshot":"none"}
            """, [], ByBrand: true),
        new("/v1/consents/withdraw", $$"""{"dataSubject":{{Device}},"purposes":["analytics"]}""", [], ByBrand: true),
        new("/v1/consents/check", $$"""{"dataSubject":{{Device}},"purpose":"analytics"}""", []),
        new("/v1/consents/history", $$"""{"dataSubject":{{Device}}}""", []),
        new("/v1/consents/link", $$"""{"device":{{Device}},"dataSubject":{{Person}}}""", []),
        new("/v1/consents/unlink", $$"""{"device":{{Device}},"dataSubject":{{Person}}}""", []),
        new("/v1/consents/links", $$"""{"dataSubject":{{Person}}}""", []),
        new("/v1/consents/invalidation", $$"""
            {"dataSubject":{{Device}},"purposes":["analytics"],"reason":"recorded-by-mistake"}
            """, []),
        new("/v1/consents/stops/{person}/1/confirmation", null, []),
    ];

    private const string Purpose = """
        {"brand":"{brand}","kind":"analytics","name":{"en":"Good","vi":"Good","ja":"Good"},"basis":"consent",
         "text":{"en":"Good","vi":"Good","ja":"Good"},"retention":{"en":"Good","vi":"Good","ja":"Good"},
         "dataCategories":[{"code":"online-tracking","name":{"en":"Good","vi":"Good","ja":"Good"},"sensitive":true}],
         "recipients":[],"countries":[],"expires":"P12M","signals":["analytics_storage"],
         "ages":{"guardianOnlyBelow":7,"selfFrom":16},"required":false,"preset":false,
         "requires":[],"alsoFor":[]}
        """;

    private const string Notice = """
        {"brand":"{brand}","title":{"en":"Good","vi":"Good","ja":"Good"},"text":{"en":"Good","vi":"Good","ja":"Good"},
         "policyUrl":"https://good.example.com/privacy","layout":{"reject":"equal","silence":"nothing"}}
        """;

    private static readonly ChangingCalls[] OfNotices =
    [
        new("/v1/consent/purposes/{purpose}", Purpose,
            ["recipients", "countries", "expires", "signals", "ages", "required", "preset", "requires",
                "alsoFor"]),
        new("/v1/consent/purposes/{purpose}/retirement", """{"brand":"{brand}"}""", []),
        new("/v1/consent/notices", Notice, ["policyUrl", "layout"]),
    ];

    public static IReadOnlyList<ChangingCalls> All { get; } =
    [
        .. OfRequests,
        .. OfNotices,
        .. OfConsents,
        new("/v1/tenant/name", $$"""{"legalName":{{Named}}}""", []),
        new("/v1/tenant/residency", """{"country":"VN"}""", ["country"]),
        new("/v1/tenant/directory", """{"directory":"0198a1b2-0000-7000-8000-0000000000d1"}""", ["directory"]),
        new("/v1/tenant/jurisdictions", """{"jurisdiction":"vn"}""", []),
        new("/v1/tenant/jurisdictions/{code}/removal", null, []),
        new("/v1/tenant/jurisdictions/{code}/pack", null, []),
        new("/v1/tenant/languages", """{"languages":["vi"]}""", []),
        new("/v1/tenant/contacts/{role}", """{"name":"Desk","email":"desk@acme.example","phone":"1","postal":"2"}""",
            ["name", "email", "phone", "postal"]),
        new("/v1/tenant/contacts/{role}/removal", null, []),
        new("/v1/tenant/fees", Fee, ["reason"]),
        new("/v1/tenant/fees/waiver", """{"jurisdiction":"jp","right":"disclosure"}""", []),
        new("/v1/tenant/identity", """{"jurisdiction":"vn","right":"erasure","means":["one-time-code"]}""", []),
        new("/v1/tenant/branding", $$"""{"displayName":{{Named}},"accent":"#114488"}""", []),
        new("/v1/tenant/request-terms", """{"leadDays":[7],"papersKeptDays":30,"packageKeptDays":30}""", []),
        new("/v1/tenant/closure", null, []),
        new("/v1/brands", $$"""{"slug":"good","name":{{Named}},"origins":["https://good.example.com"]}""", ["origins"]),
        new("/v1/brands/{brand}/name", $$"""{"name":{{Named}}}""", []),
        new("/v1/brands/{brand}/origins", """{"origins":["https://good.example.com"]}""", []),
        new("/v1/brands/{brand}/closure", null, []),
        new("/v1/keys", """{"kind":"secret","permissions":["ledger.read"]}""", ["permissions"]),
        new("/v1/keys/{key}/revocation", null, []),
        new("/v1/staff", """{"name":"Good Name","email":"good@acme.example","role":"viewer"}""", []),
        new("/v1/duties", Erasure, ["circumstances", "place"]),
        new("/v1/duties/{duty}/completion", null, []),
        new("/v1/duties/{duty}/extension", """{"ground":"complexity"}""", []),
        new("/v1/duties/{duty}/correction", null, []),
        new("/v1/duties/{duty}/cancellation", """{"reason":"withdrawn"}""", []),
        new("/v1/webhooks", """{"url":"https://systems.example/hook","types":["request.acknowledged"]}""", ["types"]),
        new("/v1/webhooks/{webhook}/secret", null, []),
        new("/v1/outbox/{parcel}/replay", null, []),
        new("/v1/operator/groups", $$"""{"region":"vn-1","name":{{Named}}}""", [], ByOperator: true),
        new("/v1/operator/groups/{group}/origins", """{"origins":["https://good.example.com"]}""", [],
            ByOperator: true),
        new("/v1/operator/tenants", Tenant, ["residency"], ByOperator: true),
        new("/v1/operator/tenants/{tenant}/keys", """{"permissions":["ledger.read"]}""", ["permissions"],
            ByOperator: true),
    ];

    /// <summary>Those that take a body, by path.</summary>
    public static TheoryData<string> WithBody => [.. All.Where(one => one.Body is not null).Select(one => one.Path)];

    /// <summary>All, by path.</summary>
    public static TheoryData<string> Everything => [.. All.Select(one => one.Path)];

    public static ChangingCalls Of(string path) => All.Single(one => one.Path == path);

    /// <summary>How an address is called: what is named by its caller is put there, all else is posted.</summary>
    public static HttpMethod MethodOf(string address) =>
        address.StartsWith("/v1/consent/purposes/", StringComparison.Ordinal) && address.Count(c => c == '/') == 4
            ? HttpMethod.Put : HttpMethod.Post;

    /// <summary>A client with the right key.</summary>
    public HttpClient Client(ApiUnderTest api, string? language = null) =>
        api.Client(ByOperator ? api.OperatorKey : api.First.Secret, language);

    /// <summary>The path, or a body, of the first tenant's own things.</summary>
    public static string Fill(string text, ApiUnderTest api) => text
        .Replace("{code}", "vn", StringComparison.Ordinal)
        .Replace("{role}", "dpo", StringComparison.Ordinal)
        .Replace("{purpose}", "good", StringComparison.Ordinal)
        .Replace("{brand}", api.First.Brand.ToString(), StringComparison.Ordinal)
        .Replace("{key}", api.First.SecretKeyId.ToString(), StringComparison.Ordinal)
        .Replace("{tenant}", api.First.Id.ToString(), StringComparison.Ordinal)
        .Replace("{webhook}", new WebhookId(api.First.Id.Value).ToString(), StringComparison.Ordinal)
        .Replace("{parcel}", new ParcelId(api.First.Id.Value).ToString(), StringComparison.Ordinal)
        .Replace("{request}", new RequestId(api.First.Id.Value).ToString(), StringComparison.Ordinal)
        .Replace("{person}", new DataSubjectId(api.First.Id.Value).ToString(), StringComparison.Ordinal)
        .Replace("{staff}", new StaffId(api.First.Id.Value).ToString(), StringComparison.Ordinal)
        .Replace("{duty}", new DutyId(api.First.Id.Value).ToString(), StringComparison.Ordinal)
        .Replace("{group}", api.Group.ToString(), StringComparison.Ordinal);
}
