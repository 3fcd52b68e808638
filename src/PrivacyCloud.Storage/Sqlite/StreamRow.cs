namespace PrivacyCloud.Storage.Sqlite;

/// <summary>A stream as it is stored.</summary>
/// <param name="Number">Its number.</param>
/// <param name="First">Where its first entry is; null when it has none.</param>
internal readonly record struct StreamRow(long Number, long? First);
