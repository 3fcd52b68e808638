using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Requests;

/// <summary>What is written, filed, assigned and set on the way.</summary>
internal static class RequestCorrespondence
{
    public static Decision<RequestEvent> Assign(RequestFile file, RequestCommand.Assign command) =>
        command.Assignee == file.Assignee ? RequestDecider.Nothing : new RequestEvent.Assigned(command.Assignee);

    public static Decision<RequestEvent> Note(RequestFile file, RequestCommand.AddNote command, Instant now) =>
        file.Notes.Count >= RequestLimits.NotesMax
            ? RequestRefusals.TooMany
            : new RequestEvent.Noted(file.Notes.Count + 1, command.Text, now);

    public static Decision<RequestEvent> Send(RequestFile file, RequestCommand.SendMessage command, Instant now) =>
        file.Messages.Count >= RequestLimits.MessagesMax
            ? RequestRefusals.TooMany
            : RequestLetters.With(
                file, new RequestEvent.MessageSent(file.Messages.Count + 1, command.Text, now), command.Letter, now);

    /// <summary>Whoever was asked has replied by writing: no day of delay on our side may stop her clock.</summary>
    public static Decision<RequestEvent> Receive(
        RequestState state, RequestCommand.ReceiveMessage command, LawLibrary law, Instant now)
    {
        var file = state.FileOrNone()!;
        if (file.Messages.Count >= RequestLimits.MessagesMax)
            return RequestRefusals.TooMany;

        var received = new RequestEvent.MessageReceived(file.Messages.Count + 1, command.Text, now);
        return state is RequestState.Open && RequestWork.IsAwaited(file)
            ? new Decision<RequestEvent>.Accepted([received, RequestWork.Replied(file, law, now)])
            : received;
    }

    public static Decision<RequestEvent> AddDocument(
        RequestFile file, RequestCommand.AddDocument command, Instant now) =>
        file.Documents.Any(one => one.Document.Id == command.Document.Id) ? RequestDecider.Nothing
        : file.Documents.Count >= RequestLimits.DocumentsMax ? RequestRefusals.TooManyDocuments
        : new RequestEvent.DocumentAdded(command.Document, command.Purpose, now);

    public static Decision<RequestEvent> SetTask(RequestFile file, RequestCommand.SetTask command, Instant now)
    {
        if (file.Tasks.Count >= RequestLimits.TasksMax)
            return RequestRefusals.TooMany;

        // A day before yesterday is a slip of the pen wherever the company is.
        return command.DueOn < now.InUtc().Date.PlusDays(-1)
            ? RequestRefusals.TaskDueInPast
            : new RequestEvent.TaskSet(file.Tasks.Count + 1, command.For, command.Text, command.DueOn);
    }

    public static Decision<RequestEvent> CompleteTask(RequestFile file, int no, Instant now) =>
        StandingOf(file, no) switch
        {
            null => RequestRefusals.TaskUnknown,
            TaskStanding.Open => new RequestEvent.TaskDone(no, now),
            TaskStanding.Done => RequestDecider.Nothing,
            _ => RequestRefusals.TaskClosed,
        };

    public static Decision<RequestEvent> CancelTask(RequestFile file, int no) => StandingOf(file, no) switch
    {
        null => RequestRefusals.TaskUnknown,
        TaskStanding.Open => new RequestEvent.TaskCancelled(no),
        TaskStanding.Cancelled => RequestDecider.Nothing,
        _ => RequestRefusals.TaskClosed,
    };

    private static TaskStanding? StandingOf(RequestFile file, int no) =>
        file.Tasks.FirstOrDefault(one => one.No == no)?.Standing;
}
