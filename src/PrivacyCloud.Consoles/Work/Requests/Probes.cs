using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>
/// The act that asks the rules whether something could be done now: with what the pack would take, so that the answer
/// is about the state of the request and not about a field that is still empty.
/// </summary>
internal sealed class Probes(RequestRow row, CaseLaw law, TenantRow tenant, RequestId? sameRequest, LocalDate today)
{
    private const string Words = "…";
    private static readonly Guid Nothing = new("00000000-0000-7000-8000-000000000001");

    private RequestFile File => row.File;

    /// <summary>The act to ask with.</summary>
    public RequestAct Of(string name) => name switch
    {
        ActNames.Acknowledge => new RequestAct.Acknowledge(),
        ActNames.Verify => new RequestAct.Verify(IdentityMeans.RegisteredFacts, law.FactsMin),
        ActNames.Doubt => new RequestAct.Doubt(),
        ActNames.Representation => new RequestAct.ShowRepresentation(Papers()),
        ActNames.TellPerson => new RequestAct.TellPerson(),
        ActNames.Ask => new RequestAct.AskForMore(Words),
        ActNames.Pause => new RequestAct.Pause(PauseReason()),
        ActNames.Resume => new RequestAct.Resume(),
        ActNames.Circumstances => new RequestAct.StateCircumstances(File.Circumstances),
        ActNames.Extend => new RequestAct.Extend(Ground()),
        ActNames.Fee => new RequestAct.QuoteFee(Settled() ?? new Money(1, law.FeeCurrency)),
        ActNames.FeePaid => new RequestAct.RecordFeePaid(),
        ActNames.FeeWaived => new RequestAct.WaiveFee(),
        _ => OfAnswer(name),
    };

    /// <summary>What the company has settled for the right; none when it has settled nothing.</summary>
    public Money? Settled() => tenant.Fees.FirstOrDefault(
        one => one.Jurisdiction == File.Intake.Laws[0].Jurisdiction && one.Right == File.Intake.Right())?.Amount;

    private RequestAct OfAnswer(string name) => name switch
    {
        ActNames.SetTask => new RequestAct.SetTask(TaskFor.Department, Words, today),
        ActNames.Form => new RequestAct.ChooseAnswerForm(OtherForm()),
        ActNames.Package => new RequestAct.PreparePackage(Package()),
        ActNames.Fulfil => new RequestAct.Fulfil(),
        ActNames.Refuse => new RequestAct.Refuse(FirstGround(), InPart: false, Words),
        ActNames.Withdraw => new RequestAct.Withdraw(),
        ActNames.CloseUnverified => new RequestAct.CloseUnverified(),
        ActNames.Merge => new RequestAct.Merge(sameRequest ?? File.Intake.Request),
        ActNames.Complain => new RequestAct.Complain(Words),
        ActNames.Reopen => new RequestAct.Reopen(),
        _ => new RequestAct.Note(Words),
    };

    private ValueList<LawCode> Papers() => law.Representative is { } who
        ? [.. who.Papers.Select(one => LawCode.Parse(one.Code))]
        : [LawCode.Parse("paper")];

    private LawCode PauseReason() =>
        law.Pauses.Count > 0 ? LawCode.Parse(law.Pauses[0].Why) : LawCode.Parse("none");

    private ExtensionGround Ground()
    {
        var code = law.ExtensionGrounds.Count > 0 ? law.ExtensionGrounds[0].Code : CaseLaw.OtherGround;
        return ExtensionGround.TryParse(code, out var ground) ? ground : default;
    }

    private AnswerForm OtherForm()
    {
        var forms = law.Forms;
        return forms.FirstOrDefault(one => one != File.AnswerForm, forms.Count > 0 ? forms[0] : AnswerForm.Electronic);
    }

    private ValueList<LawCode> FirstGround() =>
        law.Grounds.Count > 0 ? [LawCode.Parse(law.Grounds[0].Code)] : [];

    /// <summary>Stands for a package that is not written: nothing of it is ever stored.</summary>
    private static FreshDocument Package()
    {
        var key = new Sealed(new(Nothing), new(Nothing), new("dry-run"), new string('0', 64));
        return new(new KeptDocument(new(Nothing), DocumentType.Zip, 0, key), new(key, default));
    }
}
