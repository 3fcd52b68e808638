using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Requests.Timeline;
using PrivacyCloud.Runtime.Staff;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>Gathers what the page of one request shows.</summary>
internal static class Dossiers
{
    /// <summary>The whole page; null when there is no such request in the company.</summary>
    public static async Task<Dossier?> ReadAsync(
        WorkDesks desks, StaffCaller caller, RequestId request, bool clear, CancellationToken cancel)
    {
        if (await desks.Reading.FindAsync(caller.Log, request, cancel) is not { } row
            || await desks.Reading.TenantAsync(caller.Log, cancel) is not { } tenant)
        {
            return null;
        }

        var law = new CaseLaw(desks.Law, row.File, desks.Now());
        var staff = await StaffNames.ReadAsync(desks.Files, caller.Log, cancel);
        var person = await desks.Reading.OpenAsync(caller.Log, row.File.Intake.Person, cancel);
        var siblings = await desks.Reading.CaseAsync(caller.Log, row.File.Intake.Number, cancel);
        return new()
        {
            Row = row,
            Tenant = tenant,
            Law = law,
            Names = new(desks.Law),
            Staff = staff,
            Mask = Masking.Name(person?.Name),
            Steps = await StepsAsync(desks, caller.Log, row, law, tenant, cancel),
            History = await HistoryAsync(desks, caller.Log, request, staff, cancel),
            Siblings = [.. siblings.Where(one => one.File.Intake.Request != request)],
            Clear = clear ? await ClearAsync(desks, caller.Log, row, person, cancel) : null,
            May = caller.Permissions,
        };
    }

    /// <summary>What happened, in words.</summary>
    public static async Task<IReadOnlyList<Happening>> HistoryAsync(
        WorkDesks desks, LogId log, RequestId request, StaffNames staff, CancellationToken cancel) =>
    [
        .. (await desks.Reading.HistoryAsync(log, request, cancel)).Select(one => new Happening(
            one.Position, one.At, staff.Of(one.Actor), one.Actor.ToString(),
            TimelineWords.Of(one.Happened, desks.Law))),
    ];

    private static async Task<IReadOnlyList<Step>> StepsAsync(
        WorkDesks desks, LogId log, RequestRow row, CaseLaw law, TenantRow tenant, CancellationToken cancel)
    {
        var probes = new Probes(row, law, tenant, await SameAsync(desks, log, row, cancel), law.Today);
        List<Step> steps = [];
        foreach (var name in ActNames.Offered)
        {
            steps.Add(await StepAsync(desks, log, row, probes, law, name, cancel));
        }

        return steps;
    }

    private static async Task<Step> StepAsync(
        WorkDesks desks, LogId log, RequestRow row, Probes probes, CaseLaw law, string name, CancellationToken cancel)
    {
        if (ActNames.Always.Contains(name))
        {
            return new(name, null, IsDone: false);
        }

        var asked = await desks.Acts.AskAsync(log, row, probes.Of(name), cancel);
        if (name == ActNames.Circumstances)
        {
            return new(name, asked.Refusal, law.Circumstances.Count == 0);
        }

        return name == ActNames.Fee && asked.Refusal is null && probes.Settled() is null
            ? new(name, ActRefusals.NoFeeSettled, IsDone: false)
            : new(name, asked.Refusal, asked.Refusal is null && !asked.Changes);
    }

    /// <summary>Another open request of the same person for the same right, into which this one could go.</summary>
    private static async Task<RequestId?> SameAsync(
        WorkDesks desks, LogId log, RequestRow row, CancellationToken cancel)
    {
        if (row.File.Identity.DataSubject is not { } person)
        {
            return null;
        }

        var others = await desks.Reading.OfPersonAsync(log, person, cancel);
        return others.FirstOrDefault(
            one => one.Ending is null && one.File.Intake.Request != row.File.Intake.Request
                && one.File.Intake.Right() == row.File.Intake.Right())?.File.Intake.Request;
    }

    private static async Task<Clear> ClearAsync(
        WorkDesks desks, LogId log, RequestRow row, RequestPerson? person, CancellationToken cancel)
    {
        var file = row.File;
        Dictionary<DocumentId, string> names = [];
        foreach (var one in file.Documents)
        {
            if (await desks.Documents.NameAsync(log, one.Document, cancel) is { } name)
            {
                names[one.Document.Id] = name;
            }
        }

        return new(
            person,
            await WordsAsync(desks, log, file.Messages.Select(one => (one.No, one.Text)), cancel),
            await WordsAsync(desks, log, file.Notes.Select(one => (one.No, one.Text)), cancel),
            await WordsAsync(desks, log, file.Tasks.Select(one => (one.No, one.Text)), cancel),
            names);
    }

    private static async Task<IReadOnlyDictionary<int, string>> WordsAsync(
        WorkDesks desks, LogId log, IEnumerable<(int No, Sealed Text)> all, CancellationToken cancel)
    {
        Dictionary<int, string> words = [];
        foreach (var (no, text) in all)
        {
            if (await desks.Reading.WordsAsync(log, text, cancel) is { } found)
            {
                words[no] = found;
            }
        }

        return words;
    }
}
