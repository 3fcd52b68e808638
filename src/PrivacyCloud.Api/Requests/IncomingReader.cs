using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Requests;

/// <summary>Makes a submission of what was sent, or says what is wrong with it, field by field.</summary>
internal sealed class IncomingReader
{
    private const int Unfit = 422;

    private Problem? _problem;

    private IncomingReader()
    {
    }

    /// <summary>The submission, or the problem with it.</summary>
    public static (IncomingRequest? Incoming, Problem? Problem) Read(FiledRequestBody body, Caller caller)
    {
        var reader = new IncomingReader();
        var incoming = reader.Parse(body, caller);
        return reader._problem is { } problem ? (null, problem) : (incoming, null);
    }

    private IncomingRequest Parse(FiledRequestBody body, Caller caller)
    {
        var isPublic = caller.Kind == CredentialKind.Publishable;
        if (isPublic && (body.ReceivedAt is not null || body.BackdatingReason is not null))
        {
            _problem ??= Problem.OfField(403, "receivedAt", RequestProblems.NotYours);
        }

        if (isPublic && body.Channel is not (Channel.Portal or Channel.Api))
        {
            Fail("channel", RequestProblems.ChannelNotYours);
        }

        return new()
        {
            Rights = [body.Right, .. body.Also ?? []],
            Jurisdiction = body.Jurisdiction,
            Residence = body.Residence,
            Brand = caller.Brand,
            Channel = body.Channel,
            Language = body.Language,
            RequesterKind = KindOf(body),
            Person = Person(body),
            ReceivedAt = body.ReceivedAt,
            Backdating = body.ReceivedAt is null
                ? body.BackdatingReason : body.BackdatingReason ?? BackdatingReason.EnteredLater,
            AnswerForm = body.AnswerForm,
            Circumstances = body.Circumstances ?? [],
        };
    }

    private RequestPerson Person(FiledRequestBody body)
    {
        var contact = body.Requester.Contact;
        return new(
            Line("requester.name", body.Requester.Name) ?? string.Empty,
            Normal("requester.contact.email", IdentifierKind.Email, contact?.Email, RequestProblems.EmailUnfit),
            Normal("requester.contact.phone", IdentifierKind.Phone, contact?.Phone, RequestProblems.PhoneUnfit),
            Postal(contact?.Postal ?? []),
            Identifiers(body.DataSubject?.Identifiers ?? []),
            Line("dataSubject.name", body.DataSubject?.Name),
            Words("details", body.Details));
    }

    private ValueList<PersonIdentifier> Identifiers(IReadOnlyList<IdentifierBody> sent)
    {
        if (sent.Count > RequestPerson.IdentifiersMax)
        {
            Fail("dataSubject.identifiers", RequestProblems.IdentifiersTooMany);
            return [];
        }

        return
        [
            .. sent.Select(one => new PersonIdentifier(
                one.Kind,
                Normal("dataSubject.identifiers", one.Kind, one.Value, RequestProblems.IdentifierUnfit)
                    ?? string.Empty)).Distinct(),
        ];
    }

    private ValueList<string> Postal(IReadOnlyList<string> lines)
    {
        if (lines.Count > RequestPerson.LinesMax)
        {
            Fail("requester.contact.postal", RequestProblems.PostalUnfit);
            return [];
        }

        return [.. lines.Select(line => Line("requester.contact.postal", line) ?? string.Empty)];
    }

    private string? Normal(string field, IdentifierKind kind, string? text, Refusal refusal)
    {
        if (text is null)
        {
            return null;
        }

        var normal = Identifier.Normalise(kind, text);
        if (normal is null)
        {
            Fail(field, refusal);
        }

        return normal;
    }

    private string? Line(string field, string? text)
    {
        var line = text is null ? null : Prose.Line(text, RequestPerson.NameLengthMax);
        if (text is not null && line is null)
        {
            Fail(field, RequestProblems.LineUnfit);
        }

        return line;
    }

    private string? Words(string field, string? text)
    {
        // Somebody who opened the box for words and left it empty wrote nothing.
        if (string.IsNullOrWhiteSpace(text) && text is not { Length: > RequestPerson.DetailsLengthMax })
        {
            return null;
        }

        var words = Prose.Words(text, RequestPerson.DetailsLengthMax);
        if (words is null)
        {
            Fail(field, RequestProblems.WordsUnfit);
        }

        return words;
    }

    private void Fail(string field, Refusal refusal) => _problem ??= Problem.OfField(Unfit, field, refusal);

    private static RequesterKind KindOf(FiledRequestBody body) => body.Requester.Kind switch
    {
        RequesterWord.DataSubject => RequesterKind.DataSubject,
        RequesterWord.Agent => RequesterKind.Agent,
        RequesterWord.GuardianAdult => RequesterKind.GuardianAdult,
        RequesterWord.Guardian when body.DataSubject?.Age == AgeWord.Adult => RequesterKind.GuardianAdult,
        _ => RequesterKind.GuardianMinor,
    };
}
