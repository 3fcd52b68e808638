using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary>Makes acts of bodies, for the calls themselves and for their previews alike.</summary>
internal static class WantedActs
{
    private const int TextsMax = 20;

    public static WantedAct Acknowledgement(MoreWordsBody body) =>
        WantedAct.MaybeSaying(body.Text, text => new RequestAct.Acknowledge(text));

    public static WantedAct Doubt(MoreWordsBody body) =>
        WantedAct.MaybeSaying(body.Text, text => new RequestAct.Doubt(text));

    public static WantedAct Reopening(MoreWordsBody body) =>
        WantedAct.MaybeSaying(body.Text, text => new RequestAct.Reopen(text));

    public static WantedAct Information(WordsBody body) =>
        WantedAct.Saying(body.Text, text => new RequestAct.AskForMore(text));

    public static WantedAct Message(WordsBody body) =>
        WantedAct.Saying(body.Text, text => new RequestAct.SendMessage(text));

    public static WantedAct Note(WordsBody body) =>
        WantedAct.Saying(body.Text, text => new RequestAct.Note(text));

    public static WantedAct Complaint(WordsBody body) =>
        WantedAct.Saying(body.Text, text => new RequestAct.Complain(text));

    public static WantedAct Extension(LongerTimeBody body) =>
        WantedAct.MaybeSaying(body.Text, text => new RequestAct.Extend(body.Reason, text));

    public static WantedAct Pause(PauseBody body) =>
        WantedAct.MaybeSaying(body.Text, text => new RequestAct.Pause(body.Reason, text));

    public static WantedAct Fulfilment(FulfilmentBody body) =>
        WantedAct.MaybeSaying(body.Text, text => new RequestAct.Fulfil(body.Form, text, body.NoData));

    public static WantedAct Refusal(RequestRefusalBody body)
    {
        List<LawCode> grounds = [.. body.Grounds ?? []];
        if (body.Ground is { } ground)
        {
            grounds.Insert(0, ground);
        }

        return grounds.Count > TextsMax
            ? Problem.OfField(422, "grounds", RequestRefusals.GroundMissing)
            : WantedAct.MaybeSaying(body.Text, text => new RequestAct.Refuse([.. grounds], body.Part, text));
    }

    public static WantedAct Fee(RequestFeeBody body) => body switch
    {
        { Amount: null } and not { Currency: null } or { Currency: null } and not { Amount: null } =>
            Problem.OfField(422, "amount", RequestProblems.AmountUnfit),
        { Action: FeeAction.Paid } => new RequestAct.RecordFeePaid(),
        { Action: FeeAction.Waive } => new RequestAct.WaiveFee(),
        { Amount: { } amount, Currency: { } currency } => new RequestAct.QuoteFee(new Money(amount, currency)),
        _ => new RequestAct.QuoteFee(),
    };

    public static WantedAct Assignment(AssignmentBody body) => new RequestAct.Assign(body.Assignee);

    public static WantedAct Circumstances(CircumstancesBody body) =>
        new RequestAct.StateCircumstances([.. body.Circumstances]);

    public static WantedAct Representation(RepresentationBody body) =>
        new RequestAct.ShowRepresentation([.. body.Papers]);

    public static WantedAct Task(TaskBody body) =>
        WantedAct.Saying(body.Text, text => new RequestAct.SetTask(body.For, text, body.DueOn));

    public static WantedAct Merger(MergerBody body) => new RequestAct.Merge(body.Into);

    public static WantedAct Form(AnswerFormBody body) => new RequestAct.ChooseAnswerForm(body.Form);
}
