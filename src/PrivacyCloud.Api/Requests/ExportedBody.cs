using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Requests;

/// <summary>A request in an export: ids, states and dates.</summary>
/// <param name="Id">The request.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="Number">The number of the case.</param>
/// <param name="Right">What is asked for.</param>
/// <param name="Jurisdictions">The laws that apply.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Outcome">What the status does not tell.</param>
/// <param name="Identity">How far it is shown who asks.</param>
/// <param name="Channel">By which way it came.</param>
/// <param name="Language">The language of the person.</param>
/// <param name="ReceivedAt">When it came.</param>
/// <param name="Clock">The clock that is worked to.</param>
/// <param name="WorkTo">The day to work to.</param>
/// <param name="Due">The latest day that can be defended.</param>
/// <param name="Overdue">True when it is late.</param>
/// <param name="Assignee">Who handles it.</param>
/// <param name="ClosedAt">When it ended.</param>
public sealed record ExportedBody(
    RequestId Id, CaseId CaseId, string Number, RightCode Right, IReadOnlyList<JurisdictionCode> Jurisdictions,
    RequestStatus Status, RequestOutcome? Outcome, IdentityStanding Identity, Channel Channel,
    Domain.Language Language, Instant ReceivedAt, string? Clock, LocalDate? WorkTo, LocalDate? Due, bool Overdue,
    StaffId? Assignee, Instant? ClosedAt)
{
    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "caseId", "number", "right", "jurisdictions", "status", "outcome", "identity", "channel", "language",
        "receivedAt", "clock", "workTo", "due", "overdue", "assignee", "closedAt",
    ];

    /// <summary>A request of a list.</summary>
    public static ExportedBody Of(RequestLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new(
            line.Id, line.Case, line.Number.ToString(), line.Right, line.Jurisdictions, line.Standing.Status,
            line.Standing.Outcome == RequestOutcome.None ? null : line.Standing.Outcome, line.Identity, line.Channel,
            line.Language, line.ReceivedAt, line.Next?.Clock.ToString(), line.Next?.WorkTo, line.Next?.Due,
            line.IsOverdue, line.Assignee, line.ClosedAt);
    }

    /// <summary>The same as cells of a table.</summary>
    public IEnumerable<string> Cells() =>
    [
        Id.ToString(), CaseId.ToString(), Number, Right.ToString(), string.Join(' ', Jurisdictions), Word(Status),
        Outcome is { } outcome ? Word(outcome) : string.Empty, Word(Identity), Word(Channel),
        Http.CallerLanguage.TagOf(Language), Moment(ReceivedAt), Clock ?? string.Empty, Day(WorkTo), Day(Due),
        Overdue ? "true" : "false", Assignee?.ToString() ?? string.Empty,
        ClosedAt is { } at ? Moment(at) : string.Empty,
    ];

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Moment(Instant at) => InstantPattern.ExtendedIso.Format(at);

    private static string Day(LocalDate? day) =>
        day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
