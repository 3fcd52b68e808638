using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Api.Duties;

/// <summary>What begins: the law is asked for its clocks, and each becomes a duty of its own.</summary>
/// <param name="Jurisdiction">Whose law; one the company answers to.</param>
/// <param name="Duty"><c>request.{right}</c>, <c>breach.{audience}</c> or <c>dossier.{kind}</c>.</param>
/// <param name="From">The moment that starts the clocks, with its offset.</param>
/// <param name="Circumstances">What is special about the case; each duty lists its own.</param>
/// <param name="Place">Whose days off count within the jurisdiction, such as <c>DE</c>.</param>
public sealed record OpenDutiesBody(
    JurisdictionCode Jurisdiction,
    string Duty,
    OffsetDateTime From,
    IReadOnlyList<string>? Circumstances = null,
    string? Place = null);

/// <summary>Why a clock is lengthened.</summary>
/// <param name="Ground">A code that the law lists, such as <c>complexity</c>.</param>
public sealed record ExtensionBody(ExtensionGround Ground);

/// <summary>Why a duty need not be done after all.</summary>
/// <param name="Reason">One of the reasons there are.</param>
public sealed record CancellationBody(CancelReason Reason);

/// <summary>The duties that began.</summary>
/// <param name="Items">One for each clock, the first to end first.</param>
public sealed record OpenedDutiesBody(IReadOnlyList<OpenedDutyBody> Items);

/// <summary>A duty that began, as it was when it did.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Clock">What its clock measures.</param>
/// <param name="Due">The latest day that can be defended.</param>
/// <param name="DueAt">Its last moment.</param>
/// <param name="WorkTo">The day to work to.</param>
/// <param name="Version">The duty's version.</param>
/// <param name="Position">Where in the ledger it stands.</param>
public sealed record OpenedDutyBody(
    string Id, string Clock, LocalDate Due, Instant DueAt, LocalDate WorkTo, long Version, long? Position);

/// <summary>A duty whose dates a late change of law touches; nothing changes until staff confirm it.</summary>
/// <param name="Id">The duty.</param>
/// <param name="Jurisdiction">Whose law.</param>
/// <param name="Duty">What is to be done.</param>
/// <param name="Clock">What its clock measures.</param>
/// <param name="Before">The dates as they stand.</param>
/// <param name="Now">The dates under the law that is loaded; absent when it sets no such clock any more.</param>
public sealed record TouchedDutyBody(
    DutyId Id, JurisdictionCode Jurisdiction, string Duty, string Clock, DatesBody Before, DatesBody? Now)
{
    /// <summary>A touched duty as it is shown.</summary>
    public static TouchedDutyBody Of(TouchedDuty touched)
    {
        ArgumentNullException.ThrowIfNull(touched);
        return new(
            touched.Id, touched.Before.Pack.Jurisdiction, touched.Question.Duty, touched.Before.Name,
            DatesBody.Of(touched.Before), touched.Now is { } now ? DatesBody.Of(now) : null);
    }
}

/// <summary>The dates of a clock, and the edition of the pack they come from.</summary>
public sealed record DatesBody(
    string PackVersion, LocalDate Due, Instant DueAt, LocalDate WorkTo, Instant? LatestAt, LocalDate? OpensOn)
{
    /// <summary>The dates of a clock.</summary>
    public static DatesBody Of(RecordedClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return new(clock.Pack.Version, clock.Due, clock.DueAt, clock.WorkTo, clock.LatestAt, clock.OpensOn);
    }
}
