using PrivacyCloud.Api.Problems;
using PrivacyCloud.Api.Requests;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Consents;

namespace PrivacyCloud.Api.Consents;

/// <summary>Makes a decision of what was sent, or says what is wrong with it.</summary>
internal static class DecisionReader
{
    private const int Unfit = 422;
    private const int Forbidden = 403;
    private const int AgeMax = 130;

    /// <summary>The decision set, or the problem with it.</summary>
    public static (IncomingDecision? Incoming, Problem? Problem) Read(DecidedBody body, Caller caller)
    {
        var (parts, problem) = Parts(body.DataSubject, body.Evidence, body.DecidedBy);
        problem ??= OfKey(body, caller) ?? OfChannel(body.Evidence, caller);
        if (problem is not null || parts is null)
            return (null, problem);

        if (body.Decisions.Count is 0 or > ConsentDecider.PurposesMax || body.Decisions.Any(one => one is null))
            return (null, Problem.OfField(Unfit, "decisions", ConsentRefusals.DecisionsUnfit));

        return (new()
        {
            Mark = parts.Mark,
            Brand = caller.Brand,
            Snapshot = body.Snapshot,
            Named = body.Notice is { } named ? new(named.Brand, named.Version, named.Language) : null,
            Given = Codes(body.Decisions, granted: true),
            Refused = Codes(body.Decisions, granted: false),
            Channel = body.Evidence?.Channel ?? ConsentChannel.Web,
            Evidence = parts.Evidence,
            By = parts.By,
            Age = body.DecidedBy?.Age,
            Assurance = AssuranceOf(caller, parts.Mark),
            Signal = body.Gpc == true,
            StatedAt = body.GivenAt,
        }, null);
    }

    /// <summary>The withdrawal, or the problem with it.</summary>
    public static (IncomingWithdrawal? Incoming, Problem? Problem) Read(WithdrawnBody body, Caller caller)
    {
        var (parts, problem) = Parts(body.DataSubject, body.Evidence, body.DecidedBy);
        if (caller.Kind == CredentialKind.Publishable && body.Brand is { } brand && brand != caller.Brand)
            problem ??= Problem.OfField(Forbidden, "brand", ConsentProblems.NotYours);

        problem ??= OfChannel(body.Evidence, caller);
        if (problem is not null || parts is null)
            return (null, problem);

        if (body.Purposes.Count is 0 or > ConsentDecider.PurposesMax)
            return (null, Problem.OfField(Unfit, "purposes", ConsentRefusals.DecisionsUnfit));

        return (new(
            parts.Mark, caller.Brand ?? body.Brand, [.. body.Purposes],
            body.Evidence?.Channel ?? ConsentChannel.Web, parts.Evidence, parts.By,
            AssuranceOf(caller, parts.Mark)), null);
    }

    /// <summary>A mark, or the problem with it.</summary>
    public static (Mark? Mark, Problem? Problem) Read(string field, MarkBody body) =>
        Mark.Read(body.Kind, body.Value) is { } mark
            ? (mark, null)
            : (null, Problem.OfField(Unfit, field, ConsentProblems.MarkUnfit));

    private static (DecisionParts? Parts, Problem? Problem) Parts(
        MarkBody sent, EvidenceBody? evidence, DeciderBody? decider)
    {
        var (mark, problem) = Read("dataSubject", sent);
        string? reference = null;
        if (evidence?.Reference is { } text)
        {
            reference = Prose.Line(text, IncomingDecision.EvidenceLengthMax);
            if (reference is null)
                problem ??= Problem.OfField(Unfit, "evidence.reference", ConsentProblems.EvidenceUnfit);
        }

        if (decider?.Age is < 0 or > AgeMax)
            problem ??= Problem.OfField(Unfit, "decidedBy.age", ConsentProblems.AgeUnfit);

        return problem is null
            ? (new(mark!, reference, decider is null ? DecidedBy.Self : new(decider.Kind, decider.Relation)), null)
            : (null, problem);
    }

    /// <summary>What a page may not say: when it was, and what was shown without the statement of it.</summary>
    private static Problem? OfKey(DecidedBody body, Caller caller) =>
        caller.Kind != CredentialKind.Publishable ? null
        : body.GivenAt is not null ? Problem.OfField(Forbidden, "givenAt", ConsentProblems.NotYours)
        : body.Notice is not null ? Problem.OfField(Forbidden, "notice", ConsentProblems.NotYours)
        : null;

    /// <summary>
    /// A page or an app speaks for itself. What came on paper, by call, message or at a counter only the tenant knows:
    /// from anybody else it would be false evidence, and a false word to whoever is told of it.
    /// </summary>
    private static Problem? OfChannel(EvidenceBody? evidence, Caller caller) =>
        caller.Kind == CredentialKind.Publishable
        && evidence is { Channel: not (ConsentChannel.Web or ConsentChannel.App) }
            ? Problem.OfField(Forbidden, "evidence.channel", ConsentProblems.NotYours) : null;

    private static Assurance AssuranceOf(Caller caller, Mark mark) =>
        caller.Kind != CredentialKind.Publishable ? Assurance.Verified
        : mark.Kind == MarkKind.Device ? Assurance.Device
        : Assurance.Claimed;

    private static ValueList<PurposeCode> Codes(IReadOnlyList<DecisionBody> decisions, bool granted)
    {
        var count = 0;
        for (var at = 0; at < decisions.Count; at++)
            count += decisions[at].Granted == granted ? 1 : 0;

        var codes = new PurposeCode[count];
        for (int at = 0, to = 0; at < decisions.Count; at++)
        {
            if (decisions[at].Granted == granted)
                codes[to++] = decisions[at].Purpose;
        }

        return ValueList.Create<PurposeCode>(codes);
    }

    private sealed record DecisionParts(Mark Mark, string? Evidence, DecidedBy By);
}
