using NodaTime.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Rules;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Requests;

/// <summary>A request under the packs that are shipped, and what was done with it so far.</summary>
internal sealed record Tale(RequestState State, ValueList<RequestEvent> Events)
{
    public static readonly LawLibrary Packs = RulePacks.BuiltIn();
    public static readonly RequestId Id = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000021"));
    public static readonly RequestId Other = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000022"));
    public static readonly HolderId Person = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000023"));
    public static readonly LetterDraft Written = new(LetterKind.Message, LetterWay.Post, Details);

    public static readonly RequestCommand Verify =
        new RequestCommand.VerifyIdentity(IdentityMeans.OfficialPaper, 0, Person);

    public static readonly RequestCommand Fulfil = new RequestCommand.Fulfil(AnswerForm.Electronic, null);

    public static readonly Intake Plain = new()
    {
        Request = Id,
        Case = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000024")),
        Number = RequestNumber.Of([1, 2, 3, 4, 5, 6, 7, 8]),
        Lead = Id,
        Tenant = Tenant,
        Brand = null,
        Laws = [],
        Channel = Channel.Portal,
        Language = Language.Vietnamese,
        ReceivedAt = Instant.MinValue,
        Backdating = null,
        RequesterKind = RequesterKind.DataSubject,
        Person = Details,
        Tracking = null,
        AnswerForm = null,
        Circumstances = [],
        Terms = RequestTerms.Default,
    };

    /// <summary>Vietnam, erasure, received on Tuesday 3 March 2026 at nine: due on Monday 23 March.</summary>
    public static Tale VnErasure { get; } = Received("2026-03-03T09:00:00+07:00", Under("vn", "erasure"));

    /// <summary>Japan, disclosure, received on Tuesday 3 March 2026 at nine: worked to Tuesday 17 March.</summary>
    public static Tale JpDisclosure { get; } = Received("2026-03-03T09:00:00+09:00", Under("jp", "disclosure"));

    /// <summary>United Kingdom, access, received on Tuesday 9 June 2026: due on 9 July, worked to 8 July.</summary>
    public static Tale UkAccess { get; } = Received("2026-06-09T09:00:00+01:00", Under("uk", "access"));

    /// <summary>California, opt-out: no identity may be asked.</summary>
    public static Tale CaOptOut { get; } = Received("2026-03-03T09:00:00-08:00", Under("us-ca", "opt-out"));

    public RequestFile File => State.FileOrNone()!;

    public static Instant Moment(string text) => OffsetDateTimePattern.ExtendedIso.Parse(text).Value.ToInstant();

    public static LawCode Code(string code) => LawCode.Parse(code);

    public static Intake Under(params string[] lawsAndRights) => Plain with
    {
        Laws = [.. lawsAndRights.Chunk(2).Select((one, at) => new ApplicableLaw(
            JurisdictionCode.Parse(one[0]), RightCode.Parse(one[1]),
            at == 0 ? ChosenBy.Establishment : ChosenBy.Residence, null))],
    };

    public static Tale Received(string at, Intake intake)
    {
        var tale = new Tale(RequestDecider.Initial, []);
        return tale.Do(at, new RequestCommand.Receive(intake with { ReceivedAt = Moment(at) }, []));
    }

    public static Outcome<RequestEvent> Receiving(string now, Intake intake) => new(RequestDecider.Decide(
        RequestDecider.Initial, new RequestCommand.Receive(intake, []), Packs, Moment(now)));

    /// <summary>The tale after commands that are all accepted.</summary>
    public Tale Do(string at, params RequestCommand[] commands) => commands.Aggregate(
        this, (tale, command) => tale.Fold(Assert.IsType<Decision<RequestEvent>.Accepted>(
            RequestDecider.Decide(tale.State, command, Packs, Moment(at))).Events));

    public Tale Fold(IEnumerable<RequestEvent> events) => events.Aggregate(
        this, (tale, happened) =>
            new(RequestDecider.Evolve(tale.State, happened), tale.Events.Add(happened)));

    public Outcome<RequestEvent> When(string at, RequestCommand command) => When(Moment(at), command);

    public Outcome<RequestEvent> When(Instant at, RequestCommand command) =>
        new(RequestDecider.Decide(State, command, Packs, at));

    public Outcome<RequestEvent> Ring(Instant at) => When(at, new RequestCommand.Ring());

    public RequestClock Clock(string name, string pack) => Assert.Single(
        File.Clocks, one => one.Clock.Name == name && one.Clock.Pack.Jurisdiction.ToString() == pack);

    public RequestClock Clock(string name) => Assert.Single(File.Clocks, one => one.Clock.Name == name);
}
