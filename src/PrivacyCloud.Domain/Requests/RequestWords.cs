namespace PrivacyCloud.Domain.Requests;

/// <summary>By which way a request came in.</summary>
public enum Channel
{
    /// <summary>The privacy centre.</summary>
    Portal,

    /// <summary>An e-mail to the company.</summary>
    Email,

    /// <summary>A call.</summary>
    Phone,

    /// <summary>A letter.</summary>
    Post,

    /// <summary>In person at a counter.</summary>
    Counter,

    /// <summary>The company's own system.</summary>
    Api,
}

/// <summary>Who asks.</summary>
public enum RequesterKind
{
    /// <summary>The person whose data it is.</summary>
    DataSubject,

    /// <summary>Somebody she mandated.</summary>
    Agent,

    /// <summary>The legal representative of a minor.</summary>
    GuardianMinor,

    /// <summary>The legal representative of an adult.</summary>
    GuardianAdult,
}

/// <summary>Why a law applies to a request: the rule that chose it.</summary>
public enum ChosenBy
{
    /// <summary>The company is established there.</summary>
    Establishment,

    /// <summary>The person lives there, and the company answers to that law.</summary>
    Residence,

    /// <summary>Whoever asked named it, and the company answers to it.</summary>
    Named,

    /// <summary>The brand is directed at people there.</summary>
    Brand,
}

/// <summary>Why a request is dated back.</summary>
public enum BackdatingReason
{
    /// <summary>It arrived by post, mail, phone or at a counter and was entered later.</summary>
    EnteredLater,

    /// <summary>It went to a wrong desk first; the law counts from its arrival at the company.</summary>
    WrongDesk,

    /// <summary>It was taken over from another system.</summary>
    TakenOver,
}

/// <summary>In which form the person gets the answer.</summary>
public enum AnswerForm
{
    /// <summary>As files, to be fetched.</summary>
    Electronic,

    /// <summary>On paper, by post or at a counter.</summary>
    Paper,

    /// <summary>As the company has laid down.</summary>
    OperatorDefined,
}

/// <summary>How a request stands, in the words of the Data Privacy Vocabulary (<c>RequestStatus</c>).</summary>
public enum RequestStatus
{
    /// <summary>It is there.</summary>
    Initiated,

    /// <summary>The person was told so.</summary>
    Acknowledged,

    /// <summary>The person must do something before it goes on.</summary>
    RequiresAction,

    /// <summary>It takes longer, as the law allows.</summary>
    ActionDelayed,

    /// <summary>It is being met.</summary>
    Accepted,

    /// <summary>It was refused.</summary>
    Rejected,

    /// <summary>It was met.</summary>
    Fulfilled,

    /// <summary>It ended without an answer on the merits.</summary>
    Unfulfilled,
}

/// <summary>What the status alone does not tell.</summary>
public enum RequestOutcome
{
    /// <summary>Nothing more.</summary>
    None,

    /// <summary>The person took it back.</summary>
    Withdrawn,

    /// <summary>It goes on as part of another.</summary>
    Merged,

    /// <summary>Met in part, refused in part.</summary>
    RefusedInPart,

    /// <summary>Closed once, taken up again.</summary>
    Reopened,

    /// <summary>Who asked was never shown.</summary>
    IdentityNotShown,
}

/// <summary>What a document is for.</summary>
public enum DocumentPurpose
{
    /// <summary>Shows who somebody is or that she may act: deleted after the time the company sets.</summary>
    Paper,

    /// <summary>Belongs to the case itself.</summary>
    Evidence,

    /// <summary>Goes with the answer.</summary>
    Answer,
}

/// <summary>For whom a task is.</summary>
public enum TaskFor
{
    /// <summary>A department of the company.</summary>
    Department,

    /// <summary>A processor or another third party.</summary>
    Processor,
}

/// <summary>By which way a letter goes to the person.</summary>
public enum LetterWay
{
    /// <summary>By mail, through the outbox.</summary>
    Mail,

    /// <summary>Printed and posted by staff.</summary>
    Post,

    /// <summary>Laid ready on the tracking page.</summary>
    Portal,

    /// <summary>To staff of the company, by mail.</summary>
    Staff,
}

/// <summary>What a one-time code opens.</summary>
public enum CodePurpose
{
    /// <summary>Shows that the address is the person's own.</summary>
    Identity,

    /// <summary>Lets the person upload, withdraw, complain and fetch for a short while.</summary>
    Door,
}
