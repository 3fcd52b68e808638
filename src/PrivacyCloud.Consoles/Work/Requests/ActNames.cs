namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>What staff can do with a request, as addresses name it.</summary>
internal static class ActNames
{
    public const string Acknowledge = "acknowledge";
    public const string Verify = "verify";
    public const string Doubt = "doubt";
    public const string Representation = "representation";
    public const string TellPerson = "tell-person";
    public const string Ask = "ask";
    public const string Pause = "pause";
    public const string Resume = "resume";
    public const string Circumstances = "circumstances";
    public const string Extend = "extend";
    public const string Fee = "fee";
    public const string FeePaid = "fee-paid";
    public const string FeeWaived = "fee-waived";
    public const string Assign = "assign";
    public const string Note = "note";
    public const string Message = "message";
    public const string Received = "received";
    public const string Document = "document";
    public const string SetTask = "task";
    public const string TaskDone = "task-done";
    public const string TaskCancelled = "task-cancelled";
    public const string Form = "form";
    public const string Package = "package";
    public const string Fulfil = "fulfil";
    public const string Refuse = "refuse";
    public const string Withdraw = "withdraw";
    public const string CloseUnverified = "close-unverified";
    public const string Merge = "merge";
    public const string Complain = "complain";
    public const string Reopen = "reopen";
    public const string Posted = "posted";

    /// <summary>Those that a page offers, in the order in which work goes.</summary>
    public static IReadOnlyList<string> Offered { get; } =
    [
        Acknowledge, Verify, Doubt, Representation, TellPerson, Ask, Pause, Resume, Extend, Circumstances, Fee, FeePaid,
        FeeWaived, SetTask, Form, Package, Fulfil, Refuse, Message, Received, Note, Document, Merge, Withdraw,
        CloseUnverified, Complain, Reopen,
    ];

    /// <summary>Those that are done from a list: they name one thing of it.</summary>
    public static IReadOnlyList<string> OfOneThing { get; } = [Assign, TaskDone, TaskCancelled, Posted];

    /// <summary>Those that are there whatever the state is, so that nothing need be asked.</summary>
    public static IReadOnlyList<string> Always { get; } = [Message, Received, Note, Document];

    /// <summary>True when there is such an act.</summary>
    public static bool Knows(string name) => Offered.Contains(name) || OfOneThing.Contains(name);
}
