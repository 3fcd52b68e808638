namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>Which acts send a letter to the person, so that it is shown before it goes.</summary>
internal static class ActLetters
{
    /// <summary>True for an act whose letter is looked at first.</summary>
    public static bool Sends(string name) => name is ActNames.Acknowledge or ActNames.Doubt or ActNames.Ask
        or ActNames.Pause or ActNames.TellPerson or ActNames.Extend or ActNames.Fee or ActNames.FeeWaived
        or ActNames.Message or ActNames.Fulfil or ActNames.Refuse or ActNames.Withdraw or ActNames.Merge
        or ActNames.Complain or ActNames.Reopen;
}
