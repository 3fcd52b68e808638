using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Residency;

namespace PrivacyCloud.Specs.Residency;

/// <summary>
/// A region made of keys and strings: it writes and signs directories from the format's description, and shares no line
/// with the program that does.
/// </summary>
internal sealed class SampleRegion(string name) : IDisposable
{
    public const string Tenant = "ten_01ke5q8600e5vb0mqmcf45m0xz";
    public const string OtherTenant = "ten_01ke5q8600exd958f5ap5dsmny";
    public const string Group = "grp_01ke5ygqd0e51s97q2advvte5r";

    private readonly List<ECDsa> _keys = [ECDsa.Create(ECCurve.NamedCurves.nistP256)];
    private readonly List<byte[]> _vouchers = [[]];

    /// <summary>The fingerprint of its first key, or a later one.</summary>
    public KeyFingerprint Pin(int key = 0) => KeyFingerprint.Of(_keys[key].ExportSubjectPublicKeyInfo());

    /// <summary>It as a peer of somebody who pinned one of its keys.</summary>
    public Peer Peer(int key = 0) => new(Region.Parse(name), new("https://peer.example.com"), Pin(key));

    /// <summary>Replaces its key; the old one vouches, as long as nobody forges it.</summary>
    public SampleRegion Rotate(bool vouched = true)
    {
        var next = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        byte[] words = [.. Encoding.ASCII.GetBytes($"privacycloud-next-key/1\n{name}\n"),
            .. next.ExportSubjectPublicKeyInfo()];
        _vouchers.Add(vouched ? Sign(_keys[^1], words) : Sign(next, words));
        _keys.Add(next);
        return this;
    }

    /// <summary>What it says in a version, by default of one tenant and one group.</summary>
    public string Words(long version, string? tenants = null) =>
        $$"""{"format":"privacycloud-directory/1","groups":["{{Group}}"],"region":"{{name}}","tenants":[{{
            tenants ?? Home(Tenant, "acme")}}],"version":{{version}}}""";

    public static string Home(string tenant, string slug, string hosts = "", string standing = "settled") =>
        $$"""{"hosts":[{{hosts}}],"slug":"{{slug}}","standing":"{{standing}}","tenant":"{{tenant}}"}""";

    /// <summary>A version, signed.</summary>
    public byte[] Say(long version, string? tenants = null) => Seal(Words(version, tenants));

    /// <summary>Any words, signed by its current key or an older one.</summary>
    public byte[] Seal(string words, int? by = null, string? signed = null)
    {
        var last = by ?? _keys.Count - 1;
        var signature = Sign(_keys[last], Encoding.UTF8.GetBytes("privacycloud-directory/1\n" + (signed ?? words)));
        var keys = string.Join(',', Enumerable.Range(0, last + 1).Select(at =>
            $$"""{"publicKey":"{{Convert.ToBase64String(_keys[at].ExportSubjectPublicKeyInfo())}}","voucher":"{{
                Convert.ToBase64String(_vouchers[at])}}"}"""));
        var id = Pin(last).ToString()["sha256:".Length..][..8];
        return Encoding.UTF8.GetBytes($$$"""
            {"directory":{{{words}}},"keys":[{{{keys}}}],
             "signature":{"keyId":"{{{id}}}","value":"{{{Convert.ToBase64String(signature)}}}"}}
            """);
    }

    public void Dispose() => _keys.ForEach(key => key.Dispose());

    private static byte[] Sign(ECDsa key, byte[] bytes) => key.SignData(
        bytes, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
}
