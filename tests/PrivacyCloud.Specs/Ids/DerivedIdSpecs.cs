using System.Security.Cryptography;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Specs.Ids;

/// <summary>An id that follows from a hash is the same for ever: parcels and cases are found again by it.</summary>
public sealed class DerivedIdSpecs
{
    [Fact]
    public void The_same_hash_makes_the_same_id_for_ever() =>
        Assert.Equal(Guid.Parse("ca978112-ca1b-8dca-bac2-31b39a23dc4d"), DerivedId.Of(SHA256.HashData("a"u8)));

    [Fact]
    public void Fewer_than_sixteen_bytes_make_none() =>
        Assert.Throws<ArgumentException>(() => DerivedId.Of(new byte[15]));
}
