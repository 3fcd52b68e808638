using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Access;

/// <summary>The keys of one tenant as they were at one moment.</summary>
internal sealed class KeyRing(
    RingAge age, IReadOnlyList<KeyRow> keys, IReadOnlyList<BrandRow> brands, IReadOnlyList<Origin> groupOrigins)
{
    private readonly ILookup<KeyMark, KeyRow> _keys = keys.Where(key => !key.IsRevoked).ToLookup(key => key.Mark);
    private readonly Dictionary<BrandId, BrandRow> _brands =
        brands.Where(brand => !brand.IsClosed).ToDictionary(brand => brand.Id);

    /// <summary>Of when it is.</summary>
    public RingAge Age => age;

    /// <summary>The live key with this mark and this digest, or null. Digests are compared in constant time.</summary>
    public KeyRow? Find(KeyMark mark, KeyDigest digest)
    {
        KeyRow? found = null;
        foreach (var key in _keys[mark])
        {
            if (CryptographicOperations.FixedTimeEquals(Bytes(key.Digest), Bytes(digest)))
                found = key;
        }

        return found;
    }

    /// <summary>From where a browser may call with a key.</summary>
    public ValueList<Origin> OriginsOf(KeyRow key) => key.Brand is { } id && _brands.TryGetValue(id, out var brand)
        ? [.. brand.Origins.Concat(groupOrigins).Distinct()]
        : [];

    private static byte[] Bytes(KeyDigest digest) => Encoding.ASCII.GetBytes(digest.ToString());
}

/// <summary>How often a tenant's and any group's things had changed when a ring was read.</summary>
internal readonly record struct RingAge(long Tenant, long Groups);
