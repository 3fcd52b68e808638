using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>
/// The page of each act: its form, the letter it would send, and doing it, once however often it is sent and only on
/// the version that was seen.
/// </summary>
internal static class ActPages
{
    private const int TriesMax = 3;

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(RequestPaths.Act, AskAsync).ForStaff(Permission.RequestsHandle);
        // What a person sent never lies on a disk in clear: a form with files is held in memory as a whole.
        routes.MapPost(RequestPaths.Act, SendAsync).ForStaff(Permission.RequestsHandle).WithMetadata(FileRoom.Mark)
            .WithFormOptions(memoryBufferThreshold: FileRoom.BytesMax, multipartBodyLengthLimit: FileRoom.BytesMax);
    }

    private static async Task<IResult> AskAsync(
        HttpContext http, string id, string name, [AsParameters] WorkDesks desks)
    {
        if (await FindAsync(http, id, name, desks) is not { } dossier)
        {
            return await WorkPage.NotFoundAsync(http);
        }

        var step = dossier.Steps.FirstOrDefault(one => one.Name == name);
        return await PageAsync(http, StatusCodes.Status200OK, new()
        {
            Name = name,
            Dossier = dossier,
            Form = ActForms.Blank(dossier, name),
            Refusal = step?.Refusal,
        });
    }

    private static async Task<IResult> SendAsync(
        HttpContext http, string id, string name, [AsParameters] WorkDesks desks)
    {
        if (await FindAsync(http, id, name, desks) is not { } dossier)
        {
            return await WorkPage.NotFoundAsync(http);
        }

        var posted = await Forms.ReadAsync(http);
        var view = new ActView { Name = name, Dossier = dossier, Form = ActForm.Of(posted) };
        var reading = new ActReading(view.Form, dossier.Law, http.Staff());
        await using var files = new ActFiles(desks, http.Staff(), dossier, view.Form);
        var act = await files.ReadAsync(name, posted.Files, http.RequestAborted) ?? await MergeAsync(http, desks, view)
            ?? (files.Problems.Count > 0 || name == ActNames.Merge ? null : reading.Read(name));
        IReadOnlyList<FieldProblem> problems = [.. files.Problems, .. reading.Problems, .. Unfound(name, act)];
        if (act is null || problems.Count > 0)
        {
            return await PageAsync(http, StatusCodes.Status422UnprocessableEntity, view with { Problems = problems });
        }

        if (posted[ActForm.StepField] == ActForm.PreviewStep)
        {
            return await PreviewAsync(http, desks, view, act);
        }

        var (answer, isDone) = await DoAsync(http, desks, view, act);
        if (isDone)
        {
            files.Keep();
        }

        return answer;
    }

    private static IEnumerable<FieldProblem> Unfound(string name, RequestAct? act) =>
        name == ActNames.Merge && act is null
            ? [new FieldProblem(ActForm.IntoField, ActMistakes.NumberUnknown)] : [];

    private static async Task<IResult> PreviewAsync(HttpContext http, WorkDesks desks, ActView view, RequestAct act)
    {
        var (log, cancel) = (http.Staff().Log, http.RequestAborted);
        if (await desks.Acts.PreviewAsync(log, view.Dossier.Id, act, cancel) is not { } preview)
        {
            return await WorkPage.NotFoundAsync(http);
        }

        if (preview.Refusal is { } refusal)
        {
            return await PageAsync(http, StatusCodes.Status422UnprocessableEntity, view with { Refusal = refusal });
        }

        // Without a letter there is nothing to be looked at first.
        if (preview.Letter is not { } letter)
        {
            return (await DoAsync(http, desks, view, act)).Answer;
        }

        var person = await desks.Reading.OpenAsync(log, view.Dossier.Row.File.Intake.Person, cancel);
        return await PageAsync(http, StatusCodes.Status200OK, view with
        {
            Letter = LetterMask.Of(letter, person),
            Demands = preview.Demands,
        });
    }

    private static async Task<(IResult Answer, bool IsDone)> DoAsync(
        HttpContext http, WorkDesks desks, ActView view, RequestAct act)
    {
        var request = view.Dossier.Id;
        var outcome = await ActAsync(http, desks, view, act);
        return outcome switch
        {
            ActOutcome.Answered { Outcome: CommandOutcome.Done done } => (
                WorkPage.See(http, RequestPaths.Of(request), (RequestPages.DoneKey, view.Name)), !done.Replayed),
            ActOutcome.Answered { Outcome: CommandOutcome.Stale } => (await StaleAsync(http, desks, view), false),
            ActOutcome.Unknown => (await WorkPage.NotFoundAsync(http), false),
            _ => (
                await PageAsync(http, StatusCodes.Status422UnprocessableEntity, view with
                {
                    Refusal = outcome.Refusal() ?? ActRefusals.OtherForm,
                    Form = view.Form.At(view.Dossier.Row.Version),
                }),
                false),
        };
    }

    /// <summary>
    /// Sends it. What the platform alone has done since the form was opened, a reminder or a letter that left, is no
    /// reason to ask again.
    /// </summary>
    private static async Task<ActOutcome> ActAsync(HttpContext http, WorkDesks desks, ActView view, RequestAct act)
    {
        var (caller, cancel, request) = (http.Staff(), http.RequestAborted, view.Dossier.Id);
        var seen = view.Form.Version;
        for (var attempt = 1; ; attempt++)
        {
            var context = new ActContext(
                caller.Actor,
                new($"POST {RequestPaths.Act} {request} {view.Name}", view.Form.Token, view.Form.Body()),
                ActNames.Always.Contains(view.Name) ? null : seen);
            var outcome = await desks.Acts.ActAsync(caller.Log, request, act, context, cancel);
            if (outcome is not ActOutcome.Answered { Outcome: CommandOutcome.Stale stale } || attempt == TriesMax)
            {
                return outcome;
            }

            var history = await desks.Reading.HistoryAsync(caller.Log, request, cancel);
            if (history.Any(one => one.Version > view.Form.Version && one.Actor != Actor.Platform))
            {
                return outcome;
            }

            seen = stale.Version;
        }
    }

    private static async Task<IResult> StaleAsync(HttpContext http, WorkDesks desks, ActView view)
    {
        var (caller, cancel) = (http.Staff(), http.RequestAborted);
        if (await Dossiers.ReadAsync(desks, caller, view.Dossier.Id, clear: false, cancel) is not { } now)
        {
            return await WorkPage.NotFoundAsync(http);
        }

        return await PageAsync(http, StatusCodes.Status409Conflict, view with
        {
            Dossier = now,
            Since = [.. now.History.Skip((int)Math.Clamp(view.Form.Version, 0, now.History.Count))],
            Form = view.Form.At(now.Row.Version),
        });
    }

    /// <summary>Joining names the other request by its number, of which the same right is meant.</summary>
    private static async Task<RequestAct?> MergeAsync(HttpContext http, WorkDesks desks, ActView view)
    {
        if (view.Name != ActNames.Merge || !RequestNumber.TryParse(view.Form.Value(ActForm.IntoField), out var number))
        {
            return null;
        }

        var rows = await desks.Reading.CaseAsync(http.Staff().Log, number, http.RequestAborted);
        var right = view.Dossier.Row.File.Intake.Right();
        return rows.FirstOrDefault(one => one.File.Intake.Right() == right) is { } into
            ? new RequestAct.Merge(into.File.Intake.Request) : null;
    }

    private static async Task<Dossier?> FindAsync(HttpContext http, string id, string name, WorkDesks desks) =>
        ActNames.Knows(name) && RequestId.TryParse(id, out var request)
            ? await Dossiers.ReadAsync(desks, http.Staff(), request, clear: false, http.RequestAborted)
            : null;

    private static Task<IResult> PageAsync(HttpContext http, int status, ActView view) =>
        WorkPage.ShowAsync<ActPage>(http, status, ("View", view));
}
