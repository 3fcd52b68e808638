using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using NodaTime.Text;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Requests;

/// <summary>Which requests are wanted, and in which order.</summary>
internal sealed record ListQuery(InboxQuery Wanted, bool ByTimeLeft, string? After, int Limit)
{
    public const string Status = "status";
    public const string Right = "right";
    public const string Jurisdiction = "jurisdiction";
    public const string DueBefore = "dueBefore";
    public const string Assignee = "assignee";
    public const string Overdue = "overdue";
    public const string Order = "order";

    private const string Nobody = "none";
    private static readonly string[] Orders = ["newest", "due"];
    private static readonly LocalTime Noon = new(12, 0);

    private static readonly Dictionary<string, RequestStatus> Statuses = Enum.GetValues<RequestStatus>()
        .ToDictionary(one => JsonNamingPolicy.KebabCaseLower.ConvertName(one.ToString()), StringComparer.Ordinal);

    /// <summary>The parameters that narrow a list.</summary>
    public static IReadOnlyList<string> Filters { get; } = [Status, Right, Jurisdiction, DueBefore, Assignee, Overdue];

    /// <summary>Reads all of it; what is wrong is with the reader.</summary>
    public static ListQuery Of(QueryReader query)
    {
        var byTimeLeft = query.Parsed(Order, QueryRefusals.NotOneOf(Orders), text =>
            (Orders.Contains(text), text == Orders[1]));
        var after = query.Parsed<string?>(PageQuery.CursorName, QueryRefusals.NotAPosition, text =>
            byTimeLeft ? Place(text) : RequestId.TryParse(text, out _) ? (true, text) : (false, null));
        return new(WantedOf(query), byTimeLeft, after, PageQuery.LimitOf(query));
    }

    /// <summary>Reads the filters alone.</summary>
    public static InboxQuery WantedOf(QueryReader query)
    {
        var assignee = query.Parsed<(bool None, StaffId? Staff)>(Assignee, QueryRefusals.NotOneOf(["stf_…", Nobody]),
            text => text == Nobody ? (true, (true, null))
                : StaffId.TryParse(text, out var staff) ? (true, (false, staff)) : (false, default));
        return new()
        {
            Status = query.Parsed<RequestStatus?>(Status, QueryRefusals.NotOneOf([.. Statuses.Keys]), text =>
                Statuses.TryGetValue(text, out var status) ? (true, status) : (false, null)),
            Right = query.Parsed<string?>(Right, RightUnreadable, text =>
                RightCode.TryParse(text, out _) ? (true, text) : (false, null)),
            Jurisdiction = query.Parsed<string?>(Jurisdiction, QueryRefusals.NotACode, text =>
                JurisdictionCode.TryParse(text, out _) ? (true, text) : (false, null)),
            DueBefore = query.Parsed<Instant?>(DueBefore, QueryRefusals.NotADay, text => MomentOf(text)),
            Assignee = assignee.Staff,
            Unassigned = assignee.None,
            Overdue = query.Flag(Overdue),
        };
    }

    /// <summary>Where a page by time left goes on, as it is handed out.</summary>
    public static string? CursorOf(string? next) =>
        next is null ? null : Base64Url.EncodeToString(Encoding.UTF8.GetBytes(next));

    private static readonly Domain.Refusal RightUnreadable = new("query.not-a-right", new(
        "Write the name of a right, such as erasure.",
        "Hãy ghi tên của một quyền, ví dụ erasure.",
        "erasure のように、権利の名称を指定してください。"));

    private static (bool Good, string? Key) Place(string text)
    {
        var bytes = new byte[text.Length];
        return Base64Url.IsValid(text) && Base64Url.TryDecodeFromChars(text, bytes, out var length)
            ? (true, Encoding.UTF8.GetString(bytes, 0, length)) : (false, null);
    }

    // A day ends before the next noon of Greenwich wherever on Earth it ends.
    private static (bool Good, Instant? At) MomentOf(string text) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day)
            ? (true, day.At(Noon).InUtc().ToInstant())
            : OffsetDateTimePattern.Rfc3339.Parse(text).TryGetValue(default, out var moment)
                && Moments.FitsAnInstant(moment)
                ? (true, moment.ToInstant()) : (false, null);
}
