using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Notices;

namespace PrivacyCloud.Consoles.PrivacyCenter.Choices;

/// <summary>Shows the choices of a brand, and records what somebody chose on what she was shown.</summary>
internal sealed class ChoiceDesk(
    NoticeBoard board, SnapshotDesk snapshots, ConsentDesk desk, ConsentPeople people, ConsentReading reading,
    TimeProvider time)
{
    private const string Operation = "POST /centre/choices";
    private const string SignalHeader = "Sec-GPC";
    private const int OnceLengthMin = 16;

    /// <summary>The page as it is found.</summary>
    public async Task<IResult> ShowAsync(HttpContext http, ChoiceSeat seat)
    {
        board.Asked(seat.Company.Log, seat.Brand.Id).Add(CentrePage.Context(http).Language);
        return await board.FindAsync(seat.Company.Log, seat.Brand.Id, http.RequestAborted) is { } shown
            ? await ShowAsync(http, seat, shown, StatusCodes.Status200OK, isStale: false, [])
            : CentrePage.Show<ChoiceNonePage>(http, StatusCodes.Status200OK, seat.Company, seat.Brand);
    }

    /// <summary>Takes what was posted.</summary>
    public async Task<IResult> TakeAsync(HttpContext http, ChoiceSeat seat, ChoiceForm form)
    {
        if (await board.FindAsync(seat.Company.Log, seat.Brand.Id, http.RequestAborted) is not { } shown)
        {
            return CentrePage.Show<ChoiceNonePage>(http, StatusCodes.Status200OK, seat.Company, seat.Brand);
        }

        var seen = await snapshots.CheckAsync(
            seat.Company.Log, seat.Brand.Id, form.Snapshot, Now(), http.RequestAborted);
        if (seen is not SnapshotCheck.Valid valid || valid.Shown.Version != shown.Notice.Version)
        {
            return await AgainAsync(http, seat, shown, isStale: true, []);
        }

        var choices = form.Decide(shown.Notice);
        if (choices.IsNone)
        {
            var first = shown.Notice.Content.Purposes.First(one => one.Choice != PurposeChoice.Always);
            return await AgainAsync(
                http, seat, shown, isStale: false, [new(ChoiceForm.FieldOf(first.Code), ChoiceWords.NothingTicked)]);
        }

        return AgeStep(http, seat, shown, form, choices) ?? await RecordAsync(http, seat, shown, form, choices);
    }

    /// <summary>The question of age, where it matters and is not answered yet.</summary>
    private static IResult? AgeStep(
        HttpContext http, ChoiceSeat seat, BrandBoard shown, ChoiceForm form, Chosen choices)
    {
        if (choices.Ages(shown.Notice) is not { } rule)
        {
            return null;
        }

        List<FieldProblem> problems = form switch
        {
            { Age: null } when !http.Request.Form.ContainsKey(ChoiceForm.AgeAsked) => [],
            { Age: null } => [new(ChoiceForm.AgeField, ChoiceWords.AgeMissing)],
            { Age: AgeBand.Self } => [],
            _ => Guardian(form),
        };
        return form.Age is not null && problems.Count == 0
            ? null
            : CentrePage.Show<ChoiceAgePage>(
                http, problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
                seat.Company, shown.Brand, ("View", ViewOf(http, seat, shown, null, form.Once)), ("Form", form),
                ("Rule", rule), ("Given", choices.Given), ("Problems", problems));
    }

    private static List<FieldProblem> Guardian(ChoiceForm form)
    {
        List<FieldProblem> problems = [];
        if (!form.HasGuardian)
        {
            problems.Add(new(ChoiceForm.GuardianField, ChoiceWords.GuardianMissing));
        }

        if (form.Relation is null)
        {
            problems.Add(new(ChoiceForm.RelationField, ChoiceWords.RelationMissing));
        }

        return problems;
    }

    private async Task<IResult> RecordAsync(
        HttpContext http, ChoiceSeat seat, BrandBoard shown, ChoiceForm form, Chosen choices)
    {
        if (form.Once.Length is < OnceLengthMin or > Idempotency.KeyLengthMax)
        {
            return CentreDoor.StaleForm(http, seat.Company);
        }

        var outcome = await desk.RecordAsync(
            seat.Company.Log, IncomingOf(http, seat, shown, form, choices), Actor.Person,
            new(Operation, form.Once, form.ToBytes()), null, http.RequestAborted);
        return outcome switch
        {
            ConsentOutcome.Recorded recorded => CentrePage.Show<ChoiceDonePage>(
                http, StatusCodes.Status200OK, seat.Company, shown.Brand,
                ("View", ViewOf(http, seat, shown, null, form.Once)), ("Choices", choices),
                ("Receipt", recorded.Receipt)),
            ConsentOutcome.Refused refused => await AgainAsync(
                http, seat, shown, isStale: false, [new("choices", refused.Reason.Why)]),
            _ => CentreDoor.StaleForm(http, seat.Company),
        };
    }

    private static IncomingDecision IncomingOf(
        HttpContext http, ChoiceSeat seat, BrandBoard shown, ChoiceForm form, Chosen choices) => new()
    {
        Mark = seat.Decider(),
        Brand = shown.Brand.Id,
        Snapshot = form.Snapshot,
        Given = [.. choices.Given.Select(one => one.Code)],
        Refused = [.. choices.Refused.Select(one => one.Code)],
        By = choices.Given.Count == 0 ? DecidedBy.Self : AgeBands.By(form.Age, form.Relation),
        Age = form.Age is { } band && choices.Ages(shown.Notice) is { } rule ? AgeBands.YearsOf(band, rule) : null,
        Assurance = seat.Assurance,
        Signal = HasSignal(http) && choices.Refused.Any(one => one.Choice == PurposeChoice.OptOut),
    };

    private Task<IResult> AgainAsync(
        HttpContext http, ChoiceSeat seat, BrandBoard shown, bool isStale,
        IReadOnlyList<FieldProblem> problems) =>
        ShowAsync(http, seat, shown, StatusCodes.Status422UnprocessableEntity, isStale, problems);

    private async Task<IResult> ShowAsync(
        HttpContext http, ChoiceSeat seat, BrandBoard shown, int status, bool isStale,
        IReadOnlyList<FieldProblem> problems)
    {
        var known = await KnownAsync(http, seat);
        return CentrePage.Show<ChoicePage>(
            http, status, seat.Company, shown.Brand, ("View", ViewOf(http, seat, shown, known, NewOnce())),
            ("IsStale", isStale), ("Problems", problems));
    }

    private async Task<ConsentState.Known?> KnownAsync(HttpContext http, ChoiceSeat seat) =>
        seat.Known is { } mark
        && await people.FindAsync(seat.Company.Log, mark, http.RequestAborted) is { } person
            ? (await reading.FileAsync(seat.Company.Log, person, http.RequestAborted)).State as ConsentState.Known
            : null;

    private static ChoiceView ViewOf(
        HttpContext http, ChoiceSeat seat, BrandBoard shown, ConsentState.Known? known, string once) => new(
        shown.Notice, shown.In(CentrePage.Context(http).Language), known, HasSignal(http), once, seat.Action,
        seat.Assurance == Assurance.Verified);

    private static bool HasSignal(HttpContext http) => http.Request.Headers[SignalHeader] == "1";

    private static string NewOnce() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(OnceLengthMin));

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
