using System.Globalization;
using System.Text;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Cluster.Snapshots;

/// <summary>
/// A snapshot as one piece of bytes: the line <c>1 VERSION SHAPE</c>, a line feed, the state. What is not written so
/// is read as none, and never throws: otherwise one broken row could not even be written over.
/// </summary>
internal static class SnapshotLine
{
    private const string Form = "1";
    private const int LengthMax = 256;

    public static byte[] Write(StreamSnapshot snapshot) =>
    [
        .. Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{Form} {snapshot.Version} {snapshot.Shape}\n")),
        .. snapshot.State.Span,
    ];

    public static StreamSnapshot? Read(ReadOnlyMemory<byte> content)
    {
        var end = content.Span[..Math.Min(content.Length, LengthMax)].IndexOf((byte)'\n');
        return end > 0
            && Encoding.ASCII.GetString(content.Span[..end]).Split(' ') is [Form, var text, var shape]
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
                ? new(version, shape, content[(end + 1)..])
                : null;
    }
}
