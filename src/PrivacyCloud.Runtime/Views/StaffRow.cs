using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Runtime.Views;

/// <summary>The account of a member of staff as it is listed and checked. Who she is lies in the vault.</summary>
/// <param name="Id">Whose it is.</param>
/// <param name="Role">What she is for.</param>
/// <param name="Profile">Where her name and e-mail address lie.</param>
/// <param name="Password">Where the hash of her password lies; none before she chose one.</param>
/// <param name="Passwords">How many passwords she has chosen so far.</param>
/// <param name="Invitation">An invitation that was not used; it may have expired.</param>
/// <param name="IsSuspended">True while she may not sign in.</param>
/// <param name="Epoch">A session of another number is over.</param>
/// <param name="LockedUntil">Until when even the right password opens nothing.</param>
/// <param name="SignedInAt">When she last signed in.</param>
/// <param name="Version">How many events the account has.</param>
public sealed record StaffRow(
    StaffId Id,
    StaffRole Role,
    Sealed Profile,
    Sealed? Password,
    int Passwords,
    Invitation? Invitation,
    bool IsSuspended,
    int Epoch,
    Instant? LockedUntil,
    Instant? SignedInAt,
    long Version)
{
    /// <summary>The directory from which she may come; none before she came from one.</summary>
    public DirectoryId? Directory { get; init; }

    /// <summary>The row a state stands for; none before there is an account.</summary>
    internal static StaffRow? Of(StaffState state, long version) => state is StaffState.Member member
        ? new(
            member.Staff, member.Role, member.Profile, member.Password, member.Passwords, member.Invitation,
            member.IsSuspended, member.Epoch, member.LockedUntil, member.SignedInAt, version)
        {
            Directory = member.Directory,
        }
        : null;
}
