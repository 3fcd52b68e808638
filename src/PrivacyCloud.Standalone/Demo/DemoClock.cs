using System.Security.Cryptography;
using System.Text;

namespace PrivacyCloud.Standalone.Demo;

/// <summary>
/// The loader's own clock and the ids it makes: the same demo each time, so that a load cut short is taken up again
/// and nothing is there twice.
/// </summary>
internal sealed class DemoClock
{
    private const int UnixMillisecondsBits = 48;

    private static readonly Duration Step = Duration.FromMinutes(7);

    /// <summary>The moment now.</summary>
    public Instant Now { get; private set; } = Instant.FromUtc(2026, 1, 5, 2, 0);

    /// <summary>Lets some time go by.</summary>
    public Instant Advance() => Now += Step;

    /// <summary>An id in UUIDv7's form for a thing of the demo, by its name.</summary>
    public static Guid IdOf(string name, Instant at)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("privacycloud.demo\n" + name)).AsSpan(0, 16);
        var milliseconds = at.ToUnixTimeMilliseconds();
        for (var bit = UnixMillisecondsBits - 8; bit >= 0; bit -= 8)
        {
            bytes[(UnixMillisecondsBits - 8 - bit) / 8] = (byte)((milliseconds >> bit) & 0xFF);
        }

        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
