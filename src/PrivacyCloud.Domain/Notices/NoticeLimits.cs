namespace PrivacyCloud.Domain.Notices;

/// <summary>How much of everything a catalogue may have.</summary>
public static class NoticeLimits
{
    /// <summary>Purposes of one brand that stand at the same time.</summary>
    public const int PurposesMax = 100;

    /// <summary>Purposes of one brand, retired ones too.</summary>
    public const int PurposesEverMax = 1000;

    /// <summary>Characters of all standing codes together: a snapshot lists them and stays within 4 KB.</summary>
    public const int CodesLengthMax = 2200;

    /// <summary>Characters in a name or title, per language.</summary>
    public const int NameLengthMax = 120;

    /// <summary>Characters in what a purpose says, per language.</summary>
    public const int TextLengthMax = 1000;

    /// <summary>Characters in what a notice says before the purposes, per language.</summary>
    public const int NoticeLengthMax = 3000;

    /// <summary>Kinds of data, recipients or countries of one purpose.</summary>
    public const int ItemsMax = 50;

    /// <summary>The highest age at which somebody may be asked for another's decision.</summary>
    public const int AgeMax = 21;

    /// <summary>For how long after it was superseded a statement of what was shown is still taken.</summary>
    public static Duration SnapshotGrace => Duration.FromDays(7);
}
