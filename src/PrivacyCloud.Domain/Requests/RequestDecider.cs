using System.Diagnostics;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Requests;

/// <summary>
/// The rules of a data subject request: what a command causes under the law, or why it causes nothing. Pure: law,
/// moment and ids are passed in, personal data never comes near.
/// </summary>
public static class RequestDecider
{
    /// <summary>Before anything happened.</summary>
    public static RequestState Initial { get; } = new RequestState.None();

    internal static Decision<RequestEvent> Nothing { get; } = new Decision<RequestEvent>.Accepted([]);

    /// <summary>What a command causes at a moment, or why it causes nothing.</summary>
    public static Decision<RequestEvent> Decide(
        RequestState state, RequestCommand command, LawLibrary law, Instant now) =>
        (state, command) switch
        {
            (RequestState.None, RequestCommand.Receive c) => RequestIntake.Receive(c, law, now),
            (RequestState.None, RequestCommand.Ring) => Nothing,
            (RequestState.None, _) => RequestRefusals.Unknown,
            (_, RequestCommand.Receive c) =>
                state.FileOrNone()!.Intake == c.Intake ? Nothing : RequestRefusals.AlreadyReceived,
            (_, RequestCommand.Ring) => RequestRings.Ring(state, now),
            (RequestState.Open open, _) => OfOpen(open, command, law, now),
            (RequestState.Closed closed, _) => OfClosed(closed, command, law, now),
            _ => throw new UnreachableException(),
        };

    /// <summary>The state after one more event. An impossible history throws.</summary>
    public static RequestState Evolve(RequestState state, RequestEvent happened) =>
        RequestFold.Evolve(state, happened);

    private static Decision<RequestEvent> OfOpen(
        RequestState.Open open, RequestCommand command, LawLibrary law, Instant now) => command switch
        {
            RequestCommand.VerifyIdentity c => RequestIdentity.Verify(open.File, c, law, now),
            RequestCommand.DoubtIdentity c => RequestIdentity.Doubt(open.File, c, law, now),
            RequestCommand.RemindIdentity c => RequestIdentity.Remind(open.File, c, now),
            RequestCommand.ShowRepresentation c => RequestIdentity.ShowRepresentation(open.File, c, law, now),
            RequestCommand.TellPerson c => RequestIdentity.TellPerson(open.File, c, now),
            RequestCommand.Acknowledge c => RequestWork.Acknowledge(open.File, c, now),
            RequestCommand.AskForMore c => RequestLetters.With(
                open.File, new RequestEvent.InformationAsked(now), c.Letter, now),
            RequestCommand.Pause c => RequestWork.Pause(open.File, c, law, now),
            RequestCommand.Resume => RequestWork.Resume(open.File, law, now),
            RequestCommand.StateCircumstances c => RequestWork.StateCircumstances(open.File, c, law),
            RequestCommand.Extend c => RequestWork.Extend(open.File, c, law, now),
            RequestCommand.QuoteFee c => RequestWork.QuoteFee(open.File, c, law, now),
            RequestCommand.RecordFeePaid => RequestWork.PayFee(open.File, now),
            RequestCommand.WaiveFee c => RequestWork.WaiveFee(open.File, c, now),
            RequestCommand.SetTask c => RequestCorrespondence.SetTask(open.File, c, now),
            RequestCommand.CompleteTask c => RequestCorrespondence.CompleteTask(open.File, c.No, now),
            RequestCommand.CancelTask c => RequestCorrespondence.CancelTask(open.File, c.No),
            RequestCommand.ChooseAnswerForm c => RequestAnswers.ChooseForm(open.File, c, law),
            RequestCommand.PreparePackage c => RequestPackages.Prepare(open.File, c, now),
            RequestCommand.Fulfil c => RequestAnswers.Fulfil(open.File, c, law, now),
            RequestCommand.Refuse c => RequestAnswers.Refuse(open.File, c, law, now),
            RequestCommand.CloseUnverified c => RequestAnswers.CloseUnverified(open.File, c, law, now),
            RequestCommand.Withdraw c => RequestLetters.With(
                open.File, new RequestEvent.Withdrawn(now), c.Letter, now),
            RequestCommand.Merge c => RequestAnswers.Merge(open.File, c, now),
            RequestCommand.Reopen => RequestRefusals.NotClosed,
            _ => OfAny(open, open.File, command, law, now),
        };

    private static Decision<RequestEvent> OfClosed(
        RequestState.Closed closed, RequestCommand command, LawLibrary law, Instant now) => command switch
        {
            RequestCommand.Reopen c => RequestAnswers.Reopen(closed, c, law, now),
            RequestCommand.Withdraw when closed.Ending == RequestEnding.Withdrawn => Nothing,
            RequestCommand.RemindIdentity or RequestCommand.CancelTask => Nothing,
            // Whoever took it back, or was answered, need not show who she is any more.
            RequestCommand.SendCode { Purpose: CodePurpose.Identity }
                or RequestCommand.TryCode { Purpose: CodePurpose.Identity } => RequestRefusals.Closed,
            _ => OfAny(closed, closed.File, command, law, now),
        };

    /// <summary>What may happen whether or not it was answered; all else needs an open request.</summary>
    private static Decision<RequestEvent> OfAny(
        RequestState state, RequestFile file, RequestCommand command, LawLibrary law, Instant now) => command switch
        {
            RequestCommand.SendCode c => RequestIdentity.SendCode(file, c, law, now),
            RequestCommand.TryCode c => RequestIdentity.TryCode(file, c, law, now),
            RequestCommand.Assign c => RequestCorrespondence.Assign(file, c),
            RequestCommand.AddNote c => RequestCorrespondence.Note(file, c, now),
            RequestCommand.SendMessage c => RequestCorrespondence.Send(file, c, now),
            RequestCommand.ReceiveMessage c => RequestCorrespondence.Receive(state, c, law, now),
            RequestCommand.AddDocument c => RequestCorrespondence.AddDocument(file, c, now),
            RequestCommand.FetchPackage c => RequestPackages.Fetch(state, c, now),
            RequestCommand.Complain c => RequestLetters.With(
                file, new RequestEvent.Complained(c.Text, now), c.Letter, now),
            RequestCommand.Reveal => new RequestEvent.Revealed(now),
            RequestCommand.AlertStaff c => RequestLetters.AlertStaff(file, c, now),
            RequestCommand.ConfirmLetter c => RequestLetters.Confirm(file, c.No, now),
            RequestCommand.ConfirmPapersDeleted => RequestPackages.ConfirmPapersDeleted(file, now),
            RequestCommand.ConfirmPackageDestroyed => RequestPackages.ConfirmDestroyed(file, now),
            _ => RequestRefusals.Closed,
        };
}
