namespace PrivacyCloud.Domain.Notices;

/// <summary>A notice as somebody wants to publish it, with the wishes that are never granted.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Text">What it says before the purposes.</param>
/// <param name="Controller">Who decides on the purposes, by the name in its register.</param>
/// <param name="PolicyUrl">Where the whole policy is read, if anywhere.</param>
/// <param name="Words">The words on the buttons and beside them, as they will be shown.</param>
/// <param name="Reject">How a No is to look.</param>
/// <param name="Silence">What saying nothing is to mean.</param>
public sealed record NoticeDraft(
    Text Title,
    Text Text,
    Text Controller,
    PolicyUrl? PolicyUrl,
    ValueList<Wording> Words,
    RejectWeight Reject,
    SilenceMeaning Silence);

/// <summary>One word or sentence of the banner.</summary>
/// <param name="Name">What it is for, such as <c>accept</c>.</param>
/// <param name="Text">What it says.</param>
public sealed record Wording(string Name, Text Text);

/// <summary>How easily a No is given.</summary>
public enum RejectWeight
{
    /// <summary>As easily as a Yes.</summary>
    Equal,

    /// <summary>Less easily: smaller, paler, further away. Never granted.</summary>
    Weaker,

    /// <summary>Only after looking for it. Never granted.</summary>
    Hidden,
}

/// <summary>What saying nothing means.</summary>
public enum SilenceMeaning
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A Yes. Never granted.</summary>
    Consent,
}
