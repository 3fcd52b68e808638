namespace PrivacyCloud.Storage.Postgres;

/// <summary>A database is not one this program may use. The message says which region's, why, and what to do.</summary>
public sealed class PgRefusedException : Exception
{
    public PgRefusedException()
    {
    }

    public PgRefusedException(string message)
        : base(message)
    {
    }

    public PgRefusedException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
