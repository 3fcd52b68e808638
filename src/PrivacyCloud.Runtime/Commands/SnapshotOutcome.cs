namespace PrivacyCloud.Runtime.Commands;

/// <summary>What became of looking for a snapshot, or of keeping one: a closed list, for it is measured.</summary>
internal static class SnapshotOutcome
{
    public const string Used = "used";
    public const string None = "none";
    public const string OtherShape = "other-shape";
    public const string Unreadable = "unreadable";
    public const string NotOfLog = "not-of-log";
    public const string Away = "away";
    public const string Kept = "kept";
}
