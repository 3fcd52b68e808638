namespace PrivacyCloud.Domain.Staff;

/// <summary>How many wrong passwords are borne, and how long an account is closed after that.</summary>
public static class SignInLimits
{
    /// <summary>This many wrong passwords in a row lock the account.</summary>
    public const int FailuresMax = 5;

    private const int DoublingsMax = 16;

    /// <summary>How long the first lock holds.</summary>
    public static Duration FirstLock { get; } = Duration.FromMinutes(15);

    /// <summary>No lock holds longer.</summary>
    public static Duration LongestLock { get; } = Duration.FromHours(24);

    /// <summary>How long a lock holds: each twice as long as the one before, until she signs in.</summary>
    /// <param name="before">How many locks in a row came before it.</param>
    public static Duration LockAfter(int before) =>
        Duration.Min(FirstLock * (1L << Math.Min(before, DoublingsMax)), LongestLock);
}
