using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Staff;

/// <summary>What is known of the account of a member of staff.</summary>
public abstract record StaffState
{
    private StaffState()
    {
    }

    /// <summary>There is no account.</summary>
    public sealed record None : StaffState;

    /// <summary>There is an account.</summary>
    /// <param name="Staff">Whose it is.</param>
    /// <param name="Role">What she is for.</param>
    /// <param name="Profile">Where her name and e-mail address lie.</param>
    public sealed record Member(StaffId Staff, StaffRole Role, Sealed Profile) : StaffState
    {
        /// <summary>An invitation that was not used yet; it may have expired.</summary>
        public Invitation? Invitation { get; init; }

        /// <summary>Where the hash of her password lies; none before she chose one.</summary>
        public Sealed? Password { get; init; }

        /// <summary>How many passwords she has chosen so far.</summary>
        public int Passwords { get; init; }

        /// <summary>The directory from which she may come; none before she came from one.</summary>
        public DirectoryId? Directory { get; init; }

        /// <summary>True while she may not sign in.</summary>
        public bool IsSuspended { get; init; }

        /// <summary>Counts what ended all sessions: a session of another number is over.</summary>
        public int Epoch { get; init; }

        /// <summary>How often in a row she was locked out without signing in between.</summary>
        public int Lockouts { get; init; }

        /// <summary>Until when even the right password opens nothing.</summary>
        public Instant? LockedUntil { get; init; }

        /// <summary>When she last signed in.</summary>
        public Instant? SignedInAt { get; init; }

        /// <summary>True when even the right password opens nothing at this moment.</summary>
        public bool IsLocked(Instant now) => now < LockedUntil;
    }
}
