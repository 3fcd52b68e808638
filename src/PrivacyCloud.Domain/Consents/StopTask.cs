using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Domain.Consents;

/// <summary>By when processing must have stopped after a withdrawal, and where the law says so.</summary>
/// <param name="Due">The latest day that can be defended, in the zone of the law.</param>
/// <param name="DueAt">Its last moment.</param>
/// <param name="Citation">Where the period stands.</param>
/// <param name="Confidence">How sure the period is.</param>
/// <param name="WorkTo">The earlier day to work to, where the law leaves two readings open; else none.</param>
public sealed record StopBy(
    LocalDate Due, Instant DueAt, Citation Citation, Confidence Confidence, LocalDate? WorkTo = null);

/// <summary>What is to stop after a withdrawal: at the tenant, and at those who process for it.</summary>
/// <param name="Turn">Which event of the person's history ordered it.</param>
/// <param name="Brand">The brand.</param>
/// <param name="Purposes">What for.</param>
/// <param name="Notice">The version of the notice that names the processors.</param>
/// <param name="Own">By when the tenant itself stops; none where the law has no number.</param>
/// <param name="Processors">By when its processors stop; none where the law has no number.</param>
public sealed record StopTask(
    long Turn, BrandId Brand, ValueList<PurposeCode> Purposes, int Notice, StopBy? Own, StopBy? Processors);
