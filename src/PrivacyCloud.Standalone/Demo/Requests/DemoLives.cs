using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Standalone.Demo.Requests;

/// <summary>The steps that stories of the demo are made of.</summary>
internal static class DemoLives
{
    public static DemoStep Verified(int hours, IdentityMeans means = IdentityMeans.SignedHandover) =>
        new(hours, new RequestAct.Verify(means, means == IdentityMeans.RegisteredFacts ? 2 : 0));

    public static DemoStep Acknowledged(int hours) => new(hours, new RequestAct.Acknowledge());

    public static DemoStep Extended(int hours, string words) =>
        new(hours, new RequestAct.Extend(Ground("complexity"), words));

    public static DemoStep ProcessorTask(int hours, string words, LocalDate due) =>
        new(hours, new RequestAct.SetTask(TaskFor.Processor, words, due));

    public static DemoStep DepartmentTask(int hours, string words, LocalDate due) =>
        new(hours, new RequestAct.SetTask(TaskFor.Department, words, due));

    public static DemoStep TaskDone(int hours, int no) => new(hours, new RequestAct.CompleteTask(no));

    public static DemoStep Fulfilled(int hours, string? words = null) => new(hours, new RequestAct.Fulfil(null, words));

    public static DemoStep Refused(int hours, string ground, bool inPart, string words) =>
        new(hours, new RequestAct.Refuse([LawCode.Parse(ground)], inPart, words));

    public static DemoStep Wrote(int hours, string words) => new(hours, new RequestAct.ReceiveMessage(words));

    public static DemoStep Answered(int hours, string words) => new(hours, new RequestAct.SendMessage(words));

    public static DemoStep Asked(int hours, string words) => new(hours, new RequestAct.AskForMore(words));

    public static DemoStep Noted(int hours, string words) => new(hours, new RequestAct.Note(words));

    public static DemoStep Withdrawn(int hours) => new(hours, new RequestAct.Withdraw());

    public static DemoStep Complained(int hours, string words) => new(hours, new RequestAct.Complain(words));

    public static DemoStep Reopened(int hours, string words) => new(hours, new RequestAct.Reopen(words));

    public static DemoStep Circumstance(int hours, string code) =>
        new(hours, new RequestAct.StateCircumstances([LawCode.Parse(code)]));

    public static DemoStep Merged(int hours, string into) =>
        new(hours, new RequestAct.Merge(default), into);

    private static ExtensionGround Ground(string code) =>
        ExtensionGround.TryParse(code, out var ground) ? ground : throw new FormatException(code);
}
