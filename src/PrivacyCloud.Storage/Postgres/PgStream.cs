namespace PrivacyCloud.Storage.Postgres;

/// <summary>A stream as a batch knows it.</summary>
/// <param name="Number">Its number in the log.</param>
/// <param name="Version">How many entries it has.</param>
internal readonly record struct PgStream(long Number, long Version);
