using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>What the page of tasks shows.</summary>
/// <param name="Lines">The tasks, the soonest first.</param>
/// <param name="Next">Where the next page begins; none on the last.</param>
/// <param name="IsFirst">True on the first page.</param>
/// <param name="Zone">The zone in which days end.</param>
/// <param name="MayConfirm">True when whoever reads may confirm.</param>
/// <param name="IsConfirmed">True when something was just confirmed.</param>
public sealed record TaskView(
    IReadOnlyList<TaskLine> Lines, string? Next, bool IsFirst, DateTimeZone Zone, bool MayConfirm, bool IsConfirmed);

/// <summary>One task.</summary>
/// <param name="Person">Whose consent was taken back.</param>
/// <param name="Turn">Which event of her history ordered it.</param>
/// <param name="Brand">The brand.</param>
/// <param name="Purposes">What for.</param>
/// <param name="Processors">Who processes for it, as the notice she decided on names them.</param>
/// <param name="Own">By when the company itself stops.</param>
/// <param name="Theirs">By when its processors stop.</param>
public sealed record TaskLine(
    DataSubjectId Person, long Turn, Text Brand, IReadOnlyList<Text> Purposes, IReadOnlyList<Text> Processors,
    StopBy? Own, StopBy? Theirs)
{
    /// <summary>Who is to stop first, if the law says by when.</summary>
    public StopBy? First => Own is { } own && Theirs is { } theirs ? own.DueAt <= theirs.DueAt ? own : theirs
        : Own ?? Theirs;
}

/// <summary>Makes lines of tasks, and looks for each notice once.</summary>
internal sealed class TaskLines(ConsentShelf shelf, NoticeArchive archive, LogId log)
{
    private readonly Dictionary<(BrandId Brand, int Version), PublishedNotice?> _notices = [];

    /// <summary>The line of a task.</summary>
    public async Task<TaskLine> OfAsync(StopTaskRow row, CancellationToken cancel)
    {
        var notice = await NoticeAsync(row.Brand, row.Notice, cancel);
        return new(
            row.Person, row.Turn, shelf.Brand(row.Brand),
            [.. row.Purposes.Select(one => notice?.Find(one)?.Terms.Name ?? shelf.Purpose(row.Brand, one))],
            [
                .. row.Purposes.Select(one => notice?.Find(one)).OfType<ShownPurpose>()
                    .SelectMany(one => one.Terms.Recipients)
                    .Where(one => one.Role == RecipientRole.Processor)
                    .Select(one => one.Name).Distinct(),
            ],
            row.Own, row.Processors);
    }

    private async Task<PublishedNotice?> NoticeAsync(BrandId brand, int version, CancellationToken cancel)
    {
        if (!_notices.TryGetValue((brand, version), out var known))
            _notices[(brand, version)] = known = await archive.FindAsync(log, brand, version, cancel);

        return known;
    }
}
