namespace PrivacyCloud.Runtime.Staff;

/// <summary>Who a member of staff is, as it lies in the vault.</summary>
/// <param name="Name">As she writes it.</param>
/// <param name="Email">As it is compared.</param>
public sealed record StaffProfile(string Name, string Email)
{
    /// <summary>The most characters a name may have.</summary>
    public const int NameLengthMax = 100;

    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(StaffProfile);
}
