using System.Text;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Specs.Ledger;

/// <summary>
/// The ledger's bytes as they are for ever: whoever changes them breaks every log that was written before. The
/// numbers were computed by another program in another language.
/// </summary>
public sealed class LedgerBytesSpecs
{
    private static readonly Instant Second = Instant.FromUtc(2026, 11, 22, 1, 2, 3);

    [Fact]
    public void Leaves_chain_and_root_are_what_they_were()
    {
        Assert.True(LogId.TryParse("vn-1/ten_00000000000000000000000001", out var log));
        var stream = new StreamId(log, "duty", "x");
        var first = MerkleHash.Leaf(LeafBytes.Write(
            0, stream, 1, "duty.opened.v1", Second, Actor.Platform, """{"n":1}"""u8));
        var second = MerkleHash.Leaf(LeafBytes.Write(
            1, stream, 2, "duty.closed.v1", Second + Duration.FromMilliseconds(500), Actor.Operator,
            Encoding.UTF8.GetBytes("""{"name":"Đỗ"}""")));
        var genesis = HashChain.Genesis(log);
        var chain = HashChain.Next(genesis, first);
        Is("6558068cbb0189091529309de4fe715774cf52b5332968a3ad63eabfb334a493", genesis);
        Is("0520ed18c751631f1b4606f62c08b5d79fa5fb2c37680cda7cad7e2fe9f6b48e", first);
        Is("c63fcb2c0b89454dc672c54d6336bd48af8d2264bb73b76080173ee2e42fec35", second);
        Is("7d746abae9fac4d3b32a15311c17a58cbee503186b3ad0be0e668d7ad6227ee5", chain);
        Is("a7b1c7965e0ee922eb47f2ef8d1ed7435f39e8eb024a2f3a98873b6f7fdc5e0d", HashChain.Next(chain, second));
        Is("bd2b433494ea7f448e4c4328bdd914d1799f2aa82683bbd40e04d4151525d5f2", MerkleHash.Node(first, second));
    }

    private static void Is(string expected, byte[] hash) => Assert.Equal(expected, Convert.ToHexStringLower(hash));
}
