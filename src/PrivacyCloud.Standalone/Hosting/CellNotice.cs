using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Residency;

namespace PrivacyCloud.Standalone.Hosting;

/// <summary>Tells the operator what to say to other cells, so that they send people here.</summary>
internal static class CellNotice
{
    /// <summary>One line per region, where the process is a cell among others.</summary>
    public static void Say(ILedger ledger, ServeOptions options)
    {
        if (!options.Cell.IsOneOfMany)
        {
            return;
        }

        var address = options.PublicAddress.GetLeftPart(UriPartial.Authority);
        foreach (var region in options.Cell.Regions.Keys)
        {
            var key = ledger.Keys.Last(one => one.Name == region.ToString());
            var pinned = KeyFingerprint.Of(key.SubjectPublicKeyInfo.Span);
            Console.WriteLine($"  Peers say           --peer {region}={address}#{pinned}");
        }
    }
}
