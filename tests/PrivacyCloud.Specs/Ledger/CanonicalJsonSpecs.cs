using System.Text;
using System.Text.Json;
using PrivacyCloud.Runtime.Json;

namespace PrivacyCloud.Specs.Ledger;

public sealed class CanonicalJsonSpecs
{
    [Theory]
    [InlineData("0000000000000000", "0")]
    [InlineData("8000000000000000", "0")]
    [InlineData("0000000000000001", "5e-324")]
    [InlineData("8000000000000001", "-5e-324")]
    [InlineData("7fefffffffffffff", "1.7976931348623157e+308")]
    [InlineData("4340000000000000", "9007199254740992")]
    [InlineData("c340000000000000", "-9007199254740992")]
    [InlineData("4430000000000000", "295147905179352830000")]
    [InlineData("44b52d02c7e14af5", "9.999999999999997e+22")]
    [InlineData("44b52d02c7e14af6", "1e+23")]
    [InlineData("44b52d02c7e14af7", "1.0000000000000001e+23")]
    [InlineData("444b1ae4d6e2ef4e", "999999999999999700000")]
    [InlineData("444b1ae4d6e2ef4f", "999999999999999900000")]
    [InlineData("444b1ae4d6e2ef50", "1e+21")]
    [InlineData("3eb0c6f7a0b5ed8c", "9.999999999999997e-7")]
    [InlineData("3eb0c6f7a0b5ed8d", "0.000001")]
    [InlineData("41b3de4355555553", "333333333.3333332")]
    [InlineData("41b3de4355555554", "333333333.33333325")]
    [InlineData("41b3de4355555555", "333333333.3333333")]
    [InlineData("41b3de4355555556", "333333333.3333334")]
    [InlineData("41b3de4355555557", "333333333.33333343")]
    [InlineData("becbf647612f3696", "-0.0000033333333333333333")]
    [InlineData("43143ff3c1cb0959", "1424953923781206.2")]
    public void Numbers_are_written_as_in_appendix_B_of_RFC_8785(string bits, string expected)
    {
        var number = BitConverter.UInt64BitsToDouble(Convert.ToUInt64(bits, 16));
        Assert.Equal(expected, Canonical(number.ToString("R", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("[56, {\"d\": true, \"10\": null, \"1\": [ ]}]", "[56,{\"1\":[],\"10\":null,\"d\":true}]")]
    [InlineData("{\"a\": 4.50, \"b\": 2e-3, \"c\": 1E30}", "{\"a\":4.5,\"b\":0.002,\"c\":1e+30}")]
    [InlineData(@"""\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\""\/""", "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"")]
    [InlineData("\"\\u007f\\u00e9\"", "\"\u007fé\"")]
    public void Values_are_written_in_one_way_only(string json, string expected) =>
        Assert.Equal(expected, Canonical(json));

    [Fact]
    public void Members_are_sorted_by_UTF_16_code_units()
    {
        const string Json = """
            {"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}
            """;
        Assert.Equal("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}", Canonical(Json));
    }

    [Theory]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\udc00\":1}")]
    [InlineData("1e400")]
    [InlineData("{\"a\":1,}")]
    [InlineData("")]
    public void What_has_no_canonical_form_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => Canonical(json));

    [Fact]
    public void Nesting_has_a_bound() =>
        Assert.ThrowsAny<JsonException>(() => Canonical(new string('[', 5_000) + new string(']', 5_000)));

    [Fact]
    public void What_is_canonical_is_known_as_such()
    {
        Assert.True(CanonicalJson.IsCanonical("""{"a":1,"b":[]}"""u8.ToArray()));
        Assert.False(CanonicalJson.IsCanonical("""{"b":[],"a":1}"""u8.ToArray()));
        Assert.False(CanonicalJson.IsCanonical("nonsense"u8.ToArray()));
    }

    private static string Canonical(string json) =>
        Encoding.UTF8.GetString(CanonicalJson.Write(Encoding.UTF8.GetBytes(json)));
}
