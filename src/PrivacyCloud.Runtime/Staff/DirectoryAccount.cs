using System.Text;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>
/// Somebody's account in the directory of an organisation, as that directory itself has vouched for it just now. Which
/// account it is, and its addresses, are personal data: it has no text form of its own, lest it be logged.
/// </summary>
/// <param name="Directory">The directory.</param>
/// <param name="Person">By which the directory knows her; it never changes and is never given to anybody else.</param>
/// <param name="Emails">Addresses that the directory says are verified; the only ones that may be here.</param>
public sealed record DirectoryAccount(DirectoryId Directory, Guid Person, IReadOnlyList<StaffEmail> Emails)
{
    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(DirectoryAccount);

    /// <summary>Directory and person as bytes, to be hashed under a key.</summary>
    internal byte[] Bytes() => Encoding.ASCII.GetBytes($"{Directory}|{Person:D}");
}
