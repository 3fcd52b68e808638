using System.Globalization;
using NodaTime.Text;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>Reads what staff want out of a form. What the law says to it, the rules are asked.</summary>
internal sealed class ActReading(ActForm form, CaseLaw law, StaffCaller caller)
{
    private readonly List<FieldProblem> _problems = [];

    /// <summary>What is wrong with the form.</summary>
    public IReadOnlyList<FieldProblem> Problems => _problems;

    /// <summary>The act; meaningless while there are problems. Files are read elsewhere.</summary>
    public RequestAct Read(string name) => name switch
    {
        ActNames.Acknowledge => new RequestAct.Acknowledge(Words()),
        ActNames.Verify => new RequestAct.Verify(Means(), Facts()),
        ActNames.Doubt => new RequestAct.Doubt(Words()),
        ActNames.Representation => new RequestAct.ShowRepresentation(Codes(ActForm.PapersField)),
        ActNames.TellPerson => new RequestAct.TellPerson(),
        ActNames.Ask => new RequestAct.AskForMore(Needed()),
        ActNames.Pause => new RequestAct.Pause(Code(ActForm.WhyField), Words()),
        ActNames.Resume => new RequestAct.Resume(),
        ActNames.Extend => new RequestAct.Extend(Ground(), Needed()),
        ActNames.Circumstances => new RequestAct.StateCircumstances(Ticked(ActForm.CircumstancesField)),
        ActNames.Fee => new RequestAct.QuoteFee(),
        ActNames.FeePaid => new RequestAct.RecordFeePaid(),
        ActNames.FeeWaived => new RequestAct.WaiveFee(),
        _ => ReadWork(name),
    };

    private RequestAct ReadWork(string name) => name switch
    {
        ActNames.Assign => new RequestAct.Assign(To()),
        ActNames.Note => new RequestAct.Note(Needed()),
        ActNames.Message => new RequestAct.SendMessage(Needed()),
        ActNames.Received => new RequestAct.ReceiveMessage(Needed()),
        ActNames.SetTask => new RequestAct.SetTask(For(), Needed(), Due()),
        ActNames.TaskDone => new RequestAct.CompleteTask(No()),
        ActNames.TaskCancelled => new RequestAct.CancelTask(No()),
        ActNames.Form => new RequestAct.ChooseAnswerForm(Form() ?? Missing<AnswerForm>(ActForm.FormField)),
        _ => ReadEnd(name),
    };

    private RequestAct ReadEnd(string name) => name switch
    {
        ActNames.Fulfil => new RequestAct.Fulfil(Form(), Words(), form.Value(ActForm.NoDataField).Length > 0),
        ActNames.Refuse => new RequestAct.Refuse(
            Codes(ActForm.GroundsField), form.Value(ActForm.PartField).Length > 0, Needed()),
        ActNames.Withdraw => new RequestAct.Withdraw(),
        ActNames.CloseUnverified => new RequestAct.CloseUnverified(),
        ActNames.Complain => new RequestAct.Complain(Needed()),
        ActNames.Reopen => new RequestAct.Reopen(Words()),
        ActNames.Posted => new RequestAct.ConfirmPosted(No()),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string? Words()
    {
        var words = form.Words(ActForm.WordsField);
        if (words is { Length: > ActForm.WordsLengthMax })
        {
            _problems.Add(new(ActForm.WordsField, ActMistakes.WordsTooLong));
        }

        return words;
    }

    private string Needed()
    {
        var words = Words();
        if (words is null)
        {
            _problems.Add(new(ActForm.WordsField, ActMistakes.WordsMissing));
        }

        return words ?? string.Empty;
    }

    private IdentityMeans Means() =>
        Enum.TryParse<IdentityMeans>(form.Value(ActForm.MeansField), out var means) && Enum.IsDefined(means)
            ? means : Missing<IdentityMeans>(ActForm.MeansField);

    private int Facts()
    {
        var text = form.Value(ActForm.FactsField);
        if (form.Value(ActForm.MeansField) != nameof(IdentityMeans.RegisteredFacts))
        {
            return 0;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var facts))
        {
            return facts;
        }

        _problems.Add(new(ActForm.FactsField, ActMistakes.FactsUnread));
        return 0;
    }

    private ExtensionGround Ground()
    {
        if (law.ExtensionGrounds.Count == 0)
        {
            return ExtensionGround.TryParse(CaseLaw.OtherGround, out var other) ? other : default;
        }

        return ExtensionGround.TryParse(form.Value(ActForm.GroundField), out var ground)
            ? ground : Missing<ExtensionGround>(ActForm.GroundField);
    }

    private LawCode Code(string field) =>
        LawCode.TryParse(form.Value(field), out var code) ? code : Missing<LawCode>(field);

    private ValueList<LawCode> Codes(string field)
    {
        var codes = Ticked(field);
        if (codes.Count == 0)
        {
            _problems.Add(new(field, ActMistakes.TicksMissing));
        }

        return codes;
    }

    private ValueList<LawCode> Ticked(string field) =>
    [
        .. form.Values(field).Select(one => LawCode.TryParse(one, out var code) ? code : default)
            .Where(one => !one.IsDefault),
    ];

    private AnswerForm? Form() =>
        Enum.TryParse<AnswerForm>(form.Value(ActForm.FormField), out var one) && Enum.IsDefined(one) ? one : null;

    private TaskFor For() =>
        Enum.TryParse<TaskFor>(form.Value(ActForm.ForField), out var one) && Enum.IsDefined(one)
            ? one : Missing<TaskFor>(ActForm.ForField);

    private LocalDate Due()
    {
        if (LocalDatePattern.Iso.Parse(form.Value(ActForm.DueField)) is { Success: true, Value: var day })
        {
            return day;
        }

        _problems.Add(new(ActForm.DueField, ActMistakes.DayUnread));
        return law.Today;
    }

    private StaffId? To() => form.Value(ActForm.ToField) switch
    {
        "me" => caller.Staff,
        var text => StaffId.TryParse(text, out var staff) ? staff : null,
    };

    private int No() =>
        int.TryParse(form.Value(ActForm.NoField), NumberStyles.None, CultureInfo.InvariantCulture, out var no) ? no : 0;

    private T Missing<T>(string field)
        where T : struct
    {
        _problems.Add(new(field, ActMistakes.ChoiceMissing));
        return default;
    }
}
