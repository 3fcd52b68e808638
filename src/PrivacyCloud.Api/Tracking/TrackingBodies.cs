using PrivacyCloud.Api.Requests;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests.Timeline;

namespace PrivacyCloud.Api.Tracking;

/// <summary>What a person has in hand.</summary>
/// <param name="Number">The number of her case, as she may write it.</param>
/// <param name="Secret">The secret that came with it.</param>
public sealed record TrackingBody(string Number, string Secret)
{
    /// <summary>Says nothing: the secret opens a door.</summary>
    public override string ToString() => nameof(TrackingBody);
}

/// <summary>Asks for a fresh one-time code.</summary>
/// <param name="Purpose">What it is to open; the door when not said.</param>
/// <param name="Session">The session, where the header does not carry it.</param>
public sealed record CodeWishBody(CodePurpose Purpose = CodePurpose.Door, string? Session = null);

/// <summary>A one-time code that was entered.</summary>
/// <param name="Code">The code.</param>
/// <param name="Session">The session, where the header does not carry it.</param>
public sealed record CodeBody(string Code, string? Session = null)
{
    /// <summary>Says nothing: the code opens a door.</summary>
    public override string ToString() => nameof(CodeBody);
}

/// <summary>Words of the person.</summary>
/// <param name="Text">What she writes.</param>
/// <param name="Request">Of which request of the case; the first when not said.</param>
/// <param name="Session">The session, where the header does not carry it.</param>
public sealed record PersonWordsBody(string Text, RequestId? Request = null, string? Session = null);

/// <summary>What the person takes back.</summary>
/// <param name="Request">Which request of the case; all of it when not said.</param>
/// <param name="Session">The session, where the header does not carry it.</param>
public sealed record PersonWithdrawalBody(RequestId? Request = null, string? Session = null);

/// <summary>A session and what it shows.</summary>
/// <param name="Session">To be sent in the header <c>Tracking-Session</c>; never part of an address.</param>
/// <param name="ExpiresAt">It is good for nothing after this.</param>
/// <param name="Door">True when the person may act: she gave a fresh code.</param>
/// <param name="Number">The number of the case.</param>
/// <param name="Requests">What was asked, the first right first.</param>
public sealed record TrackedBody(
    string? Session, Instant? ExpiresAt, bool Door, string Number, IReadOnlyList<TrackedRequestBody> Requests)
{
    /// <summary>Says nothing: the session opens a door.</summary>
    public override string ToString() => nameof(TrackedBody);
}

/// <summary>A request as the person sees it.</summary>
/// <param name="Id">The request.</param>
/// <param name="Right">What she asked for.</param>
/// <param name="RightName">The same in words.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Outcome">What the status does not tell.</param>
/// <param name="Step">What is next, and for whom.</param>
/// <param name="ReceivedAt">When the company had it.</param>
/// <param name="ClosedAt">When it ended.</param>
/// <param name="Identity">How far it is shown who asks.</param>
/// <param name="Clocks">Its clocks.</param>
/// <param name="Fee">What it costs.</param>
/// <param name="Package">The files that answer it.</param>
/// <param name="Timeline">What happened, as far as it is for her.</param>
/// <param name="Messages">Both ways; only behind the door.</param>
public sealed record TrackedRequestBody(
    RequestId Id,
    RightCode Right,
    string RightName,
    RequestStatus Status,
    RequestOutcome? Outcome,
    TrackingStep Step,
    Instant ReceivedAt,
    Instant? ClosedAt,
    IdentityStanding Identity,
    IReadOnlyList<RequestClockBody> Clocks,
    FeeStandingBody? Fee,
    RequestPackageBody? Package,
    IReadOnlyList<TrackedEventBody> Timeline,
    IReadOnlyList<RevealedWordsBody>? Messages);

/// <summary>What happened, for the person.</summary>
public sealed record TrackedEventBody(Instant At, TimelineKind Kind, string Text, Citation? Citation);

/// <summary>What is next.</summary>
public enum TrackingStep
{
    /// <summary>The person is to show who she is.</summary>
    ShowIdentity,

    /// <summary>Whoever acts for her is to send papers.</summary>
    ShowAuthority,

    /// <summary>The person is to pay, or to take it back.</summary>
    PayFee,

    /// <summary>The person is to reply.</summary>
    Reply,

    /// <summary>The company is to tell her that it has the request.</summary>
    AwaitReceipt,

    /// <summary>The company is to answer.</summary>
    AwaitAnswer,

    /// <summary>The files are ready for her.</summary>
    FetchAnswer,

    /// <summary>Nothing is to be done.</summary>
    Done,
}
