namespace PrivacyCloud.Domain.Staff;

/// <summary>That somebody may choose a password once.</summary>
/// <param name="Digest">What is kept of the code she must give.</param>
/// <param name="ExpiresAt">From this moment on the code opens nothing.</param>
public sealed record Invitation(InvitationDigest Digest, Instant ExpiresAt);
