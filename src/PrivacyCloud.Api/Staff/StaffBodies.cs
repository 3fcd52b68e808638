using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Staff;

namespace PrivacyCloud.Api.Staff;

/// <summary>Somebody who is to answer for the company. Name and address go into the vault.</summary>
/// <param name="Name">The name: one line of at most 100 characters.</param>
/// <param name="Email">The e-mail address to sign in with.</param>
/// <param name="Role">What she is for.</param>
public sealed record EnrolStaffBody(string Name, string Email, StaffRole Role);

/// <summary>That an account is there.</summary>
/// <param name="Id">The account.</param>
/// <param name="Invitation">
/// The code with which its owner chooses a password on the welcome page; shown this once, absent in a repetition.
/// </param>
/// <param name="ExpiresAt">Until when the code is good.</param>
public sealed record EnrolledStaffBody(StaffId Id, string? Invitation, Instant? ExpiresAt);
