using System.Text;
using PrivacyCloud.Runtime.Json;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Conformance.Sqlite;

/// <summary>What is packed comes back byte for byte, whatever it is, and damaged bytes are told as such.</summary>
public sealed class PackedJsonSpecs : IDisposable
{
    private const string Typical = """
        {"at":"2026-11-22T09:12:13.1234567Z","brand":"brd_01jd8kq1v7fprs2m3n4p5q6r7s","given":["analytics"],
        "hash":"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","notice":3,"self":true,
        "subject":"sub_01jd8kq1v7fprs2m3n4p5q6r7s","words":{"en":"Yes \"indeed\"","ja":"はい","n":-12.5e-7}}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("privacycloud-packed-").FullName;
    private readonly Db _db;
    private readonly Packer _packer;

    public PackedJsonSpecs()
    {
        _db = Schema.Ledger.Create(Path.Combine(_folder, "ledger.db"), "spec");
        _packer = new(_db.Words);
    }

    public void Dispose()
    {
        _db.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_typical_event_comes_back_and_takes_less_than_half()
    {
        var json = CanonicalJson.Write(Encoding.UTF8.GetBytes(Typical));
        Assert.InRange(Packed(json).Length, 1, json.Length / 2);
        Assert.Equal(json, Unpacked(Packed(json)));
    }

    [Theory]
    [InlineData("""{"":"","a":[],"b":{},"c":[{},{"":[null,true,false]}]}""")]
    [InlineData("""[0,127,128,-1,255,9007199254740991,1e+21,5e-324,0.1]""")]
    [InlineData("""["2026-02-30T09:12:13Z","2026-02-03T09:12:13Z","2026-02-03T09:12:13.000000001Z","x"]""")]
    [InlineData("""["sub_81jd8kq1v7fprs2m3n4p5q6r7s","sub_01jd8kq1v7fprs2m3n4p5q6r7i","_0000000000000000000000000"]""")]
    [InlineData("""["ABCDEF0123456789","abcdef0123456789","abcdef012345678","sha256:abcdef0123456789",":001122"]""")]
    [InlineData("""["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB"]""")]
    [InlineData("\"a text that is a value by itself\"")]
    [InlineData("{\"line\\nbreak\":\"in a name\",\"and\":\"\\u0001\"}")]
    [InlineData("""["0001-01-01T00:00:00Z","9999-12-31T23:59:59Z","2026-02-03T24:00:00Z","2026-02-03T09:60:13Z"]""")]
    [InlineData("""["2024-02-29T09:12:13Z","2026-02-29T09:12:13Z","2026-13-01T09:12:13Z","0000-01-01T00:00:00Z"]""")]
    [InlineData("""["\"","\\","a\\\"b",{"a":"\\","b":[true,false,null,{}]}]""")]
    [InlineData("{\"ヴ\":\"a name that is not ASCII\"}")]
    public void Whatever_it_is_it_comes_back(string text)
    {
        var json = CanonicalJson.Write(Encoding.UTF8.GetBytes(text));
        Assert.Equal(json, Unpacked(Packed(json)));
        Assert.Equal(json, Unpacked(Packed(json)));
    }

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(300)]
    [InlineData(17_000)]
    public void Long_lists_and_long_texts_come_back(int length)
    {
        var list = string.Join(',', Enumerable.Repeat("7", length));
        var json = Encoding.UTF8.GetBytes($$"""{"a":[[{{list}}],"{{new string('!', length)}}"],"b":"c"}""");
        Assert.Equal(json, Unpacked(Packed(json)));
        Assert.InRange(Packed(json).Length, length, json.Length - 1);
    }

    [Theory]
    [InlineData("""{"a":1,"b":2""")]
    [InlineData("""{"a":1,"b":2,}""")]
    [InlineData("""["no end of the text]""")]
    [InlineData("""["an end that is escaped\"]""")]
    [InlineData("""["nothing follows",truly]""")]
    [InlineData("""[ "spaces", "that are not canonical" ]""")]
    public void What_is_not_canonical_is_kept_as_it_is(string text)
    {
        var json = Encoding.UTF8.GetBytes(text);
        Assert.Equal(json, Packed(json));
    }

    [Fact]
    public void When_there_are_too_many_words_the_rest_is_written_out()
    {
        for (var number = 0; number < Words.CountMax + 100; number++)
        {
            var json = Encoding.UTF8.GetBytes($$"""{"a-name-of-a-member-{{number}}":"and some value"}""");
            Assert.Equal(json, Unpacked(Packed(json)));
        }

        Assert.Equal(Words.CountMax, _db.Number("SELECT count(*) FROM words"));
    }

    [Fact]
    public void Another_connection_reads_the_words_that_were_added()
    {
        var json = CanonicalJson.Write(Encoding.UTF8.GetBytes(Typical));
        var packed = Packed(json);
        using var reader = Db.Open(_db.Path, DbAccess.Read);
        Assert.Equal(json, Unpacker.Unpack(packed, reader.Words, Guid.Empty));
    }

    [Fact]
    public void Bytes_that_are_damaged_give_other_JSON_or_are_told_as_damaged()
    {
        var json = CanonicalJson.Write(Encoding.UTF8.GetBytes(Typical));
        var packed = Packed(json);
        for (var bit = 8; bit < 8 * packed.Length; bit++)
        {
            var flipped = packed.ToArray();
            flipped[bit / 8] ^= (byte)(1 << (bit % 8));
            try
            {
                Assert.NotEqual(json, Unpacked(flipped));
            }
            catch (InvalidDataException)
            {
                // Told as damaged.
            }
        }
    }

    [Fact]
    public void Bytes_that_are_cut_short_are_told_as_damaged()
    {
        var packed = Packed(CanonicalJson.Write(Encoding.UTF8.GetBytes(Typical)));
        for (var length = 1; length < packed.Length; length++)
            Assert.Throws<InvalidDataException>(() => Unpacked(packed[..length]));
    }

    private byte[] Packed(byte[] json) => _packer.Pack(json, Guid.Empty).ToArray();

    private byte[] Unpacked(byte[] packed) => Unpacker.Unpack(packed, _db.Words, Guid.Empty);
}
