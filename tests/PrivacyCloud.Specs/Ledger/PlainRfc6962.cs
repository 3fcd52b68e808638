using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Specs.Ledger;

/// <summary>RFC 6962, section 2.1, word for word over a list of leaf hashes: slow, and easy to believe.</summary>
internal static class PlainRfc6962
{
    public static byte[] Root(ReadOnlySpan<byte[]> d) => d.Length switch
    {
        0 => MerkleHash.Empty,
        1 => d[0],
        _ => MerkleHash.Node(Root(d[..Split(d.Length)]), Root(d[Split(d.Length)..])),
    };

    public static List<byte[]> Path(int m, ReadOnlySpan<byte[]> d)
    {
        if (d.Length == 1)
            return [];

        var k = Split(d.Length);
        return m < k ? [.. Path(m, d[..k]), Root(d[k..])] : [.. Path(m - k, d[k..]), Root(d[..k])];
    }

    public static List<byte[]> Proof(int m, ReadOnlySpan<byte[]> d) => m == d.Length ? [] : SubProof(m, d, true);

    private static List<byte[]> SubProof(int m, ReadOnlySpan<byte[]> d, bool whole)
    {
        if (m == d.Length)
            return whole ? [] : [Root(d)];

        var k = Split(d.Length);
        return m <= k
            ? [.. SubProof(m, d[..k], whole), Root(d[k..])]
            : [.. SubProof(m - k, d[k..], false), Root(d[..k])];
    }

    private static int Split(int n)
    {
        var k = 1;
        while (k * 2 < n)
            k *= 2;

        return k;
    }
}
