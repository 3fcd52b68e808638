namespace PrivacyCloud.Consoles.Work.Shared;

/// <summary>Where the pages for staff are.</summary>
internal static class WorkPaths
{
    /// <summary>What every path for staff begins with.</summary>
    public const string Root = "/work";

    public const string Inbox = "/work/inbox";
    public const string SignIn = "/work/sign-in";
    public const string Organisation = "/work/sign-in/organisation";
    public const string OrganisationGo = "/work/sign-in/organisation/go";
    public const string OrganisationReturn = "/work/sign-in/organisation/return";
    public const string OrganisationRefused = "/work/sign-in/organisation/refused";
    public const string SignOut = "/work/sign-out";
    public const string Welcome = "/work/welcome";
    public const string Account = "/work/account";
    public const string AccountPassword = "/work/account/password";
    public const string SignOutEverywhere = "/work/account/sign-out-everywhere";
    public const string Consent = "/work/consent";
    public const string Staff = "/work/staff";
    public const string Directory = "/work/staff/directory";
    public const string DirectoryEnd = "/work/staff/directory/end";
}
