using PrivacyCloud.Consoles.Public.Explainer;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>Reads a request that staff enter. What the law says to it, the rules are asked.</summary>
internal sealed class NewReading(NewForm form, DateTimeZone zone)
{
    private readonly List<FieldProblem> _problems = [];

    /// <summary>What is wrong with the form.</summary>
    public IReadOnlyList<FieldProblem> Problems => _problems;

    /// <summary>The submission; meaningless while there are problems.</summary>
    public IncomingRequest Read() => new()
    {
        Rights = Rights(),
        Jurisdiction = JurisdictionCode.TryParse(form.Value(NewForm.LawField), out var law) ? law : null,
        Channel = One(NewForm.ChannelField, Channel.Phone),
        Language = Languages.All.FirstOrDefault(one => one.Tag() == form.Value(NewForm.LanguageField)),
        RequesterKind = One(NewForm.KindField, RequesterKind.DataSubject),
        ReceivedAt = Received(),
        Backdating = Enum.TryParse<BackdatingReason>(form.Value(NewForm.BackdatingField), out var why) ? why : null,
        Person = Person(),
    };

    private List<RightCode> Rights()
    {
        List<RightCode> rights =
        [
            .. form.Values(NewForm.RightsField).Select(one => RightCode.TryParse(one, out var right) ? right : default)
                .Where(one => !one.IsDefault),
        ];
        if (rights.Count == 0)
        {
            _problems.Add(new(NewForm.RightsField, ActMistakes.TicksMissing));
        }

        return rights;
    }

    private Instant? Received()
    {
        if (form.Typed(NewForm.ReceivedField) is not { } text)
        {
            return null;
        }

        if (Moments.Read(text, zone) is { } at)
        {
            return at.ToInstant();
        }

        _problems.Add(new(NewForm.ReceivedField, NewWords.MomentUnread));
        return null;
    }

    private RequestPerson Person()
    {
        var email = Identified(NewForm.EmailField, IdentifierKind.Email);
        var phone = Identified(NewForm.PhoneField, IdentifierKind.Phone);
        var customer = Identified(NewForm.CustomerField, IdentifierKind.Customer);
        PersonIdentifier?[] identifiers = [email, phone, customer];
        var postal = (form.Typed(NewForm.PostalField) ?? string.Empty)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (postal.Length > RequestPerson.LinesMax
            || postal.Any(one => !PlainText.IsLine(one, RequestPerson.LineLengthMax)))
        {
            _problems.Add(new(NewForm.PostalField, NewWords.PostalUnfit));
        }

        return new(
            Name(), email?.Value, phone?.Value, [.. postal], [.. identifiers.OfType<PersonIdentifier>()],
            Line(NewForm.SubjectField), Details());
    }

    private string Name()
    {
        if (Line(NewForm.NameField) is { } name)
        {
            return name;
        }

        if (_problems.All(one => one.Field != NewForm.NameField))
        {
            _problems.Add(new(NewForm.NameField, NewWords.NameMissing));
        }

        return string.Empty;
    }

    private string? Line(string field)
    {
        var text = form.Typed(field);
        if (text is null || PlainText.IsLine(text, RequestPerson.NameLengthMax))
        {
            return text;
        }

        _problems.Add(new(field, NewWords.LineUnfit));
        return null;
    }

    private string? Details()
    {
        var text = form.Typed(NewForm.DetailsField);
        if (text is { Length: > RequestPerson.DetailsLengthMax })
        {
            _problems.Add(new(NewForm.DetailsField, ActMistakes.WordsTooLong));
        }

        return text;
    }

    private PersonIdentifier? Identified(string field, IdentifierKind kind)
    {
        if (form.Typed(field) is not { } text)
        {
            return null;
        }

        if (Identifier.Normalise(kind, text) is { } value)
        {
            return new(kind, value);
        }

        _problems.Add(new(field, kind == IdentifierKind.Phone ? NewWords.PhoneUnfit : NewWords.IdentifierUnfit));
        return null;
    }

    private T One<T>(string field, T otherwise)
        where T : struct, Enum =>
        Enum.TryParse<T>(form.Value(field), out var one) && Enum.IsDefined(one) ? one : otherwise;
}
