namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>Lines that are worked on together. Their bytes are overwritten by the next batch.</summary>
/// <param name="Lines">Those that hold something.</param>
/// <param name="Bytes">So many bytes are read, this batch included.</param>
/// <param name="Line">So many lines are read, empty ones included.</param>
/// <param name="Hash">SHA-256 of those bytes.</param>
/// <param name="IsLast">True when nothing follows.</param>
internal sealed record LineBatch(
    IReadOnlyList<SentLine> Lines, long Bytes, long Line, ReadOnlyMemory<byte> Hash, bool IsLast);

/// <summary>A line as it was sent.</summary>
/// <param name="Number">Which one, from 1.</param>
/// <param name="Json">Its bytes without the line's end; none of a line that is too long.</param>
/// <param name="IsTooLong">True when it has more bytes than a line may.</param>
internal readonly record struct SentLine(long Number, ReadOnlyMemory<byte> Json, bool IsTooLong);
