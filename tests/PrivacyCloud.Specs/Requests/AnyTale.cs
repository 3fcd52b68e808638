using System.Diagnostics;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using static PrivacyCloud.Specs.Requests.Tale;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Requests;

/// <summary>What numbers make of a request: each is a command and the hours that pass before it.</summary>
internal static class AnyTale
{
    private static readonly Instant Start = Instant.FromUtc(2026, 9, 1, 3, 0);
    private static readonly SecretDigest Right = SecretDigest.Of(new byte[32]);
    private static readonly SecretDigest Wrong = SecretDigest.Of(Enumerable.Repeat((byte)9, 32).ToArray());

    private static readonly KeptDocument Document = new(
        new(Guid.Parse("0198a1b2-0000-7000-8000-000000000041")), DocumentType.Pdf, 1, Details);

    /// <summary>Every right of every pack, asked by the person and by an agent.</summary>
    private static readonly Intake[] Intakes =
    [
        .. from book in Packs.Books
           from right in book.RightsOn(new(2026, 9, 1))
           from kind in (RequesterKind[])[RequesterKind.DataSubject, RequesterKind.Agent]
           select Under(book.Code.ToString(), right.Right) with { RequesterKind = kind, ReceivedAt = Start },
        .. from law in (string[][])
            [
                ["vn", "erasure", "jp", "cessation-of-use"], ["jp", "disclosure", "uk", "access"],
                ["uk", "access", "eu", "access", "vn", "access"], ["us-ca", "delete", "vn", "erasure"],
            ]
           select Under(law) with { ReceivedAt = Start },
    ];

    public static readonly RequestCommand[] Commands =
    [
        Verify, Verify,
        new RequestCommand.VerifyIdentity(IdentityMeans.RegisteredFacts, 2, Person),
        new RequestCommand.SendCode(CodePurpose.Identity, Right, Written),
        new RequestCommand.SendCode(CodePurpose.Door, Right, Written with { Way = LetterWay.Mail }),
        new RequestCommand.TryCode(CodePurpose.Identity, Right, Person),
        new RequestCommand.TryCode(CodePurpose.Door, Right, Person),
        new RequestCommand.TryCode(CodePurpose.Door, Wrong, Person),
        new RequestCommand.DoubtIdentity(Written),
        new RequestCommand.RemindIdentity(Written),
        new RequestCommand.CloseUnverified(Written),
        new RequestCommand.ShowRepresentation([Code("power-of-attorney")]),
        new RequestCommand.ShowRepresentation([Code("signed-permission")]),
        new RequestCommand.ShowRepresentation([Code("written-authorisation"), Code("identity-document")]),
        new RequestCommand.TellPerson(Written),
        new RequestCommand.Acknowledge(Written),
        new RequestCommand.AskForMore(Written),
        new RequestCommand.Pause(Code("clarification"), Written),
        new RequestCommand.Resume(), new RequestCommand.Resume(),
        new RequestCommand.StateCircumstances([Code("processor")]),
        new RequestCommand.StateCircumstances([]),
        new RequestCommand.Extend(Duties.SampleDuty.Complexity, Written),
        new RequestCommand.Extend(Duties.SampleDuty.Ground("just-cause"), Written),
        new RequestCommand.Extend(Duties.SampleDuty.Ground("necessary"), Written),
        new RequestCommand.QuoteFee(Yen, CounselReason.ActualCost, Written),
        new RequestCommand.QuoteFee(Dong, CounselReason.ActualCost, Written),
        new RequestCommand.RecordFeePaid(), new RequestCommand.WaiveFee(Written),
        new RequestCommand.Assign(new StaffId(Guid.Parse("0198a1b2-0000-7000-8000-000000000042"))),
        new RequestCommand.Assign(null),
        new RequestCommand.AddNote(Details),
        new RequestCommand.SendMessage(Details, Written), new RequestCommand.ReceiveMessage(Details),
        new RequestCommand.AddDocument(Document, DocumentPurpose.Paper),
        new RequestCommand.AddDocument(
            Document with { Id = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000043")) }, DocumentPurpose.Evidence),
        new RequestCommand.SetTask(TaskFor.Processor, Details, new(2026, 12, 1)),
        new RequestCommand.CompleteTask(1), new RequestCommand.CompleteTask(2), new RequestCommand.CancelTask(1),
        new RequestCommand.ChooseAnswerForm(AnswerForm.Electronic),
        new RequestCommand.ChooseAnswerForm(AnswerForm.OperatorDefined),
        new RequestCommand.PreparePackage(Document with { Type = DocumentType.Zip }),
        new RequestCommand.FetchPackage(Whole: false), new RequestCommand.FetchPackage(Whole: true),
        Fulfil, Fulfil, new RequestCommand.Fulfil(AnswerForm.OperatorDefined, Written),
        new RequestCommand.Refuse([Code("obstruction")], InPart: false, Written),
        new RequestCommand.Refuse([Code("obstruction")], InPart: true, Written),
        new RequestCommand.Refuse([Code("D2")], InPart: true, Written),
        new RequestCommand.Withdraw(Written),
        new RequestCommand.Merge(new(Other, Erasure, Person, IsOpen: true, Instant.MinValue), Written),
        new RequestCommand.Complain(Details, Written),
        new RequestCommand.Reopen(Written), new RequestCommand.Reopen(Written),
        new RequestCommand.Reveal(),
        new RequestCommand.Ring(), new RequestCommand.Ring(), new RequestCommand.Ring(),
        new RequestCommand.AlertStaff(new(LetterKind.StaffLeadTime, LetterWay.Staff, Details)),
        new RequestCommand.AlertStaff(new(LetterKind.StaffOverdue, LetterWay.Staff, Details)),
        new RequestCommand.AlertStaff(new(LetterKind.StaffNewMessage, LetterWay.Staff, Details)),
        new RequestCommand.ConfirmLetter(1), new RequestCommand.ConfirmLetter(2),
        new RequestCommand.ConfirmPapersDeleted(), new RequestCommand.ConfirmPackageDestroyed(),
    ];

    /// <summary>Each decision on the way: the state before, what was wanted, when, and what came of it.</summary>
    public static IReadOnlyList<Step> Of(int[] numbers)
    {
        var intake = Intakes[(numbers.Length == 0 ? 0 : numbers[0]) % Intakes.Length];
        List<Step> steps = [];
        var (state, now) = (RequestDecider.Initial, Start);
        foreach (var command in numbers.Skip(1).Select(number => (number, Commands[number % Commands.Length]))
            .Prepend((0, new RequestCommand.Receive(intake, []))))
        {
            now += Duration.FromHours(command.Item1 % 97);
            var step = Take(state, command.Item2, now);
            steps.Add(step);
            state = step.After;
        }

        return steps;
    }

    public static Step Take(RequestState state, RequestCommand command, Instant now) =>
        RequestDecider.Decide(state, command, Packs, now) switch
        {
            Decision<RequestEvent>.Accepted accepted => new(
                state, command, now, [.. accepted.Events], null,
                accepted.Events.Aggregate(state, RequestDecider.Evolve)),
            Decision<RequestEvent>.Refused refused => new(state, command, now, [], refused.Reason, state),
            _ => throw new UnreachableException(),
        };
}

/// <summary>One decision.</summary>
internal sealed record Step(
    RequestState Before, RequestCommand Command, Instant At, ValueList<RequestEvent> Events, Refusal? Refusal,
    RequestState After);
