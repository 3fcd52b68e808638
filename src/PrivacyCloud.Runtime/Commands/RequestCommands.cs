using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>The written names of the commands of data subject requests.</summary>
internal static class RequestCommands
{
    public static CommandCodec<RequestCommand> Codec { get; } = new(
        CommandName.Of<RequestCommand.Receive>("request.receive"),
        CommandName.Of<RequestCommand.SendCode>("request.send-code"),
        CommandName.Of<RequestCommand.TryCode>("request.try-code"),
        CommandName.Of<RequestCommand.VerifyIdentity>("request.verify-identity"),
        CommandName.Of<RequestCommand.DoubtIdentity>("request.doubt-identity"),
        CommandName.Of<RequestCommand.ShowRepresentation>("request.show-representation"),
        CommandName.Of<RequestCommand.TellPerson>("request.tell-person"),
        CommandName.Of<RequestCommand.Acknowledge>("request.acknowledge"),
        CommandName.Of<RequestCommand.AskForMore>("request.ask-for-more"),
        CommandName.Of<RequestCommand.Pause>("request.pause"),
        CommandName.Of<RequestCommand.Resume>("request.resume"),
        CommandName.Of<RequestCommand.StateCircumstances>("request.state-circumstances"),
        CommandName.Of<RequestCommand.Extend>("request.extend"),
        CommandName.Of<RequestCommand.QuoteFee>("request.quote-fee"),
        CommandName.Of<RequestCommand.RecordFeePaid>("request.record-fee-paid"),
        CommandName.Of<RequestCommand.WaiveFee>("request.waive-fee"),
        CommandName.Of<RequestCommand.Assign>("request.assign"),
        CommandName.Of<RequestCommand.AddNote>("request.add-note"),
        CommandName.Of<RequestCommand.SendMessage>("request.send-message"),
        CommandName.Of<RequestCommand.ReceiveMessage>("request.receive-message"),
        CommandName.Of<RequestCommand.AddDocument>("request.add-document"),
        CommandName.Of<RequestCommand.SetTask>("request.set-task"),
        CommandName.Of<RequestCommand.CompleteTask>("request.complete-task"),
        CommandName.Of<RequestCommand.CancelTask>("request.cancel-task"),
        CommandName.Of<RequestCommand.ChooseAnswerForm>("request.choose-answer-form"),
        CommandName.Of<RequestCommand.PreparePackage>("request.prepare-package"),
        CommandName.Of<RequestCommand.FetchPackage>("request.fetch-package"),
        CommandName.Of<RequestCommand.Fulfil>("request.fulfil"),
        CommandName.Of<RequestCommand.Refuse>("request.refuse"),
        CommandName.Of<RequestCommand.Withdraw>("request.withdraw"),
        CommandName.Of<RequestCommand.CloseUnverified>("request.close-unverified"),
        CommandName.Of<RequestCommand.Merge>("request.merge"),
        CommandName.Of<RequestCommand.Complain>("request.complain"),
        CommandName.Of<RequestCommand.Reopen>("request.reopen"),
        CommandName.Of<RequestCommand.Reveal>("request.reveal"),
        CommandName.Of<RequestCommand.Ring>("request.ring"),
        CommandName.Of<RequestCommand.RemindIdentity>("request.remind-identity"),
        CommandName.Of<RequestCommand.AlertStaff>("request.alert-staff"),
        CommandName.Of<RequestCommand.ConfirmLetter>("request.confirm-letter"),
        CommandName.Of<RequestCommand.ConfirmPapersDeleted>("request.confirm-papers-deleted"),
        CommandName.Of<RequestCommand.ConfirmPackageDestroyed>("request.confirm-package-destroyed"));
}
