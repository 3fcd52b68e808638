namespace PrivacyCloud.Bench;

/// <summary>So many people who share nothing with those of another name.</summary>
/// <param name="Name">What they are called by.</param>
/// <param name="Count">How many.</param>
internal sealed record People(string Name, long Count)
{
    /// <summary>Their devices, with the place for a number.</summary>
    public string Device => $"{Name}-{RawCall.Number}";
}
