namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// The roles a database knows besides the one that migrates it. Roles belong to the whole server; each database grants
/// them anew.
/// </summary>
public sealed record PgRoles
{
    internal const string AppDefault = "privacycloud_app";

    internal const string SweeperDefault = "privacycloud_sweeper";

    /// <summary>
    /// The role programs run as: it cannot go around row-level security and owns nothing. Made without a password when
    /// it is missing. Default <c>privacycloud_app</c>.
    /// </summary>
    public string App { get; init; } = AppDefault;

    /// <summary>
    /// The role that sees when streams of all logs are to be woken and how long each log is, and nothing else. The
    /// running role takes it on for one statement. Default <c>privacycloud_sweeper</c>.
    /// </summary>
    public string Sweeper { get; init; } = SweeperDefault;
}
