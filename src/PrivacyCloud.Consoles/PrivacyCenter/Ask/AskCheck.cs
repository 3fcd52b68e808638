using PrivacyCloud.Consoles.PrivacyCenter.Home;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.PrivacyCenter.Ask;

/// <summary>Reads what was typed: everything that must be mended at once, in the order of the fields.</summary>
internal sealed class AskCheck(AskForm form, IReadOnlyList<OfferedRight> offered)
{
    private readonly List<FieldProblem> _problems = [];

    /// <summary>The rights that were ticked and are offered.</summary>
    public IReadOnlyList<OfferedRight> Chosen { get; } =
        [.. offered.Where(right => form.Rights.Contains(right.Key))];

    /// <summary>What must be mended; empty when nothing must.</summary>
    public IReadOnlyList<FieldProblem> Problems()
    {
        _problems.Clear();
        CheckRights();
        CheckWho();
        CheckReach();
        CheckRest();
        return _problems;
    }

    /// <summary>The submission, once nothing must be mended.</summary>
    public IncomingRequest Incoming(BrandId? brand, Language language)
    {
        var postal = form.Postal.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new()
        {
            Rights = [.. Chosen.Select(right => RightCode.Parse(right.Rule.Right))],

            // The law of the company applies by itself; another one only because the person chose it.
            Jurisdiction = Chosen[0].Book == offered[0].Book ? null : Chosen[0].Book.Code,
            Residence = Country.TryParse(form.Residence, out var country) ? country : null,
            Brand = brand,
            Channel = Channel.Portal,
            Language = language,
            RequesterKind = KindOf(form.Who) ?? RequesterKind.DataSubject,
            Person = new(
                form.Name, Address(form.Email), null, [.. postal], [.. Identifiers()],
                form.IsForAnother ? form.Person : null, form.Details.Length == 0 ? null : form.Details),
            AnswerForm = FormOf(form.Form),
        };
    }

    /// <summary>Who asks, by the word of the form; null for no such word.</summary>
    public static RequesterKind? KindOf(string who) => who switch
    {
        AskForm.Self => RequesterKind.DataSubject,
        "agent" => RequesterKind.Agent,
        "guardian-minor" => RequesterKind.GuardianMinor,
        "guardian-adult" => RequesterKind.GuardianAdult,
        _ => null,
    };

    /// <summary>A form of answer by its written name; null for none.</summary>
    public static AnswerForm? FormOf(string name) =>
        Enum.GetValues<AnswerForm>().Where(one => AnswerForms.NameOf(one) == name).Cast<AnswerForm?>().FirstOrDefault();

    /// <summary>True where one must say what is wrong, for it cannot be put right otherwise.</summary>
    public static bool NeedsDetails(RightRule right) =>
        right.Right.StartsWith("correct", StringComparison.Ordinal)
        || right.Right.StartsWith("rectif", StringComparison.Ordinal);

    private void CheckRights()
    {
        if (Chosen.Count == 0 || Chosen.Count != form.Rights.Count || Chosen.Count > RequestLimits.RightsMax)
        {
            Say(AskForm.RightField, AskWords.ChooseRight);
        }
        else if (Chosen.Select(right => right.Book).Distinct().Count() > 1)
        {
            Say(AskForm.RightField, AskWords.OneLaw);
        }
    }

    private void CheckWho()
    {
        if (KindOf(form.Who) is null)
        {
            Say(AskForm.WhoField, AskWords.ChooseWho);
        }

        if (form.Name.Length == 0)
        {
            Say(AskForm.NameField, AskWords.NameMissing);
        }

        Add(CentreText.Check(AskForm.NameField, form.Name, RequestPerson.NameLengthMax));
        if (!form.IsForAnother)
        {
            return;
        }

        if (form.Person.Length == 0)
        {
            Say(AskForm.PersonField, AskWords.PersonMissing);
        }

        Add(CentreText.Check(AskForm.PersonField, form.Person, RequestPerson.NameLengthMax));
        if (form.PersonEmail.Length > 0 && Address(form.PersonEmail) is null)
        {
            Say(AskForm.PersonEmailField, AskWords.EmailUnfit);
        }
        else if (form.PersonEmail.Length == 0 && form.Account.Length == 0)
        {
            Say(AskForm.PersonEmailField, AskWords.PersonUnknown);
        }
    }

    private void CheckReach()
    {
        if (form.Email.Length > 0 && Address(form.Email) is null)
        {
            Say(AskForm.EmailField, AskWords.EmailUnfit);
        }
        else if (form.Email.Length == 0 && form.Postal.Length == 0)
        {
            Say(AskForm.EmailField, AskWords.NoReach);
        }

        if (form.Form == AnswerForms.NameOf(AnswerForm.Paper) && form.Postal.Length == 0)
        {
            Say(AskForm.PostalField, AskWords.PostalMissing);
        }

        var lines = form.Postal.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length > RequestPerson.LinesMax)
        {
            Say(AskForm.PostalField, CentreText.Filled(AskWords.TooManyLines, RequestPerson.LinesMax));
        }
        else if (lines.Select(one => CentreText.Check(AskForm.PostalField, one, RequestPerson.LineLengthMax))
            .FirstOrDefault(one => one is not null) is { } unfit)
        {
            Add(unfit);
        }
    }

    private void CheckRest()
    {
        Add(CentreText.Check(AskForm.AccountField, form.Account, Identifier.LengthMax));
        if (form.Details.Length == 0 && Chosen.Any(right => NeedsDetails(right.Rule)))
        {
            Say(AskForm.DetailsField, AskWords.DetailsMissing);
        }

        Add(CentreText.CheckLines(AskForm.DetailsField, form.Details, RequestPerson.DetailsLengthMax));
        if (form.Form.Length > 0
            && !(FormOf(form.Form) is { } answer && Chosen.All(right => AnswerForms.Offers(right.Rule, answer))))
        {
            Say(AskForm.FormField, AskWords.FormNotOffered);
        }

        if (form.Residence.Length > 0 && !Country.TryParse(form.Residence, out _))
        {
            Say(AskForm.ResidenceField, AskWords.ChooseCountry);
        }
    }

    private IEnumerable<PersonIdentifier> Identifiers()
    {
        if (Address(form.IsForAnother ? form.PersonEmail : form.Email) is { } email)
        {
            yield return new(IdentifierKind.Email, email);
        }

        if (Identifier.Normalise(IdentifierKind.Customer, form.Account) is { Length: > 0 } account)
        {
            yield return new(IdentifierKind.Customer, account);
        }
    }

    private static string? Address(string typed) => Identifier.Normalise(IdentifierKind.Email, typed);

    private void Say(string field, Text why) => _problems.Add(new(field, why));

    private void Add(FieldProblem? problem)
    {
        if (problem is not null && _problems.TrueForAll(one => one.Field != problem.Field))
        {
            _problems.Add(problem);
        }
    }
}
