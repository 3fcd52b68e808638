using System.Buffers.Binary;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Outbox;

/// <summary>
/// When a parcel that failed is tried again: soon at first, then ever more rarely, for three days. Each wait is up to
/// a tenth shorter, by the parcel's own id, so that what failed together does not come back together.
/// </summary>
public static class Backoff
{
    private static readonly Duration[] Waits =
    [
        Duration.FromSeconds(5), Duration.FromMinutes(5), Duration.FromMinutes(30), Duration.FromHours(2),
        Duration.FromHours(5), Duration.FromHours(10), Duration.FromHours(14), Duration.FromHours(20),
        Duration.FromHours(24),
    ];

    /// <summary>How often a parcel is tried before it is given up: at once, and after each wait.</summary>
    public static int AttemptsMax => Waits.Length + 1;

    /// <summary>The longest wait that another side may ask for.</summary>
    public static Duration WaitMax => Waits[^1];

    /// <summary>How long to wait after so many failures; none when it is to be given up.</summary>
    public static Duration? After(int failures, ParcelId parcel, Duration? asked)
    {
        if (failures >= AttemptsMax)
            return null;

        var wait = Waits[failures - 1] * (1 - (0.1 * Share(parcel, failures)));
        return asked is { } longer && longer > wait ? Duration.Min(longer, WaitMax) : wait;
    }

    /// <summary>A number from 0 up to 1 that follows from the id and the number of failures.</summary>
    private static double Share(ParcelId parcel, int failures)
    {
        Span<byte> bytes = stackalloc byte[16];
        parcel.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        var mixed = unchecked(
            (BinaryPrimitives.ReadUInt32BigEndian(bytes[12..]) + (uint)failures) * 2_654_435_769u);
        return mixed / (uint.MaxValue + 1.0);
    }
}
