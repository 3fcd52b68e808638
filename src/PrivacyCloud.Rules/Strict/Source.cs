namespace PrivacyCloud.Rules.Strict;

/// <summary>A file as it was read, so that what is seen only later can still be told with its line.</summary>
internal sealed record Source(string File, Node Root);
