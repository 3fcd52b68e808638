using System.Diagnostics.CodeAnalysis;
using System.Net;
using Npgsql;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// Where a region's database is, as people write it: <c>postgres://user@host:5432/database?sslmode=verify-full</c>.
/// Several hosts may stand there, separated by commas, for a failover. No password stands in it, because command lines
/// are seen by everybody on the machine: it comes from <c>PGPASSFILE</c> or <c>PGPASSWORD</c>.
/// </summary>
public static class PgAddress
{
    private const string Scheme = "postgres://";
    private const string RegionMark = "{region}";
    private const int DatabaseLengthMax = 63;

    /// <summary>
    /// Reads an address for a region; <c>{region}</c> in the database's name stands for the region, with underscores.
    /// Beyond this machine the server's certificate is verified, unless the address says otherwise.
    /// </summary>
    /// <returns>False, with what is wrong, when it is none.</returns>
    public static bool TryRead(
        string address, Region region, [NotNullWhen(true)] out string? connection,
        [NotNullWhen(false)] out string? fault)
    {
        (connection, fault) = (null, null);
        if (!address.StartsWith(Scheme, StringComparison.Ordinal) || Split(address) is not { } parts)
        {
            fault = "A store is written as postgres://user@host:5432/database.";
            return false;
        }

        if (parts.User.Contains(':', StringComparison.Ordinal))
        {
            fault = "A password does not belong on the command line: put it into PGPASSFILE or PGPASSWORD.";
            return false;
        }

        var database = Uri.UnescapeDataString(parts.Database)
            .Replace(RegionMark, region.ToString().Replace('-', '_'), StringComparison.Ordinal);
        if (database.Length is 0 or > DatabaseLengthMax || parts.Hosts.Split(',').Any(host => host.Length == 0))
        {
            fault = "A store names its hosts and one database of at most 63 characters.";
            return false;
        }

        var builder = Begin(parts, database);
        fault = Apply(builder, parts.Query);
        connection = fault is null ? builder.ConnectionString : null;
        return fault is null;
    }

    private static NpgsqlConnectionStringBuilder Begin(Parts parts, string database)
    {
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = parts.Hosts,
            Username = Uri.UnescapeDataString(parts.User),
            Database = database,
            SslMode = parts.Hosts.Split(',').All(IsHere) ? SslMode.Prefer : SslMode.VerifyFull,
            ApplicationName = "privacycloud",
        };

        // Of several servers one is written to, and the others may be behind: what they tell is out of date.
        // Which of them it is may change at any time, and is asked again each second while none is found.
        if (parts.Hosts.Contains(',', StringComparison.Ordinal))
            (builder.TargetSessionAttributes, builder.HostRecheckSeconds) = ("primary", 1);

        return builder;
    }

    private static Parts? Split(string address)
    {
        var rest = address[Scheme.Length..];
        var query = string.Empty;
        if (rest.IndexOf('?', StringComparison.Ordinal) is var question and >= 0)
            (rest, query) = (rest[..question], rest[(question + 1)..]);

        var (at, slash) = (rest.IndexOf('@', StringComparison.Ordinal), rest.IndexOf('/', StringComparison.Ordinal));
        return at > 0 && slash > at + 1 && slash < rest.Length - 1
            ? new(rest[..at], rest[(at + 1)..slash], rest[(slash + 1)..], query)
            : null;
    }

    /// <summary>
    /// What may be said beyond the address: how the line is secured, and with which root certificate.
    /// </summary>
    private static string? Apply(NpgsqlConnectionStringBuilder builder, string query)
    {
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = pair.Split('=', 2) is [var one, var other]
                ? (one, Uri.UnescapeDataString(other)) : (pair, string.Empty);
            if (name == "sslrootcert" && value.Length > 0)
                builder.RootCertificate = value;
            else if (name == "sslmode" && ModeOf(value) is { } mode)
                builder.SslMode = mode;
            else
                return $"A store's address may say sslmode (disable, prefer, require, verify-ca, verify-full) and "
                    + $"sslrootcert, not {name}.";
        }

        return null;
    }

    private static SslMode? ModeOf(string text) => text switch
    {
        "disable" => SslMode.Disable,
        "prefer" => SslMode.Prefer,
        "require" => SslMode.Require,
        "verify-ca" => SslMode.VerifyCA,
        "verify-full" => SslMode.VerifyFull,
        _ => null,
    };

    private static bool IsHere(string host)
    {
        var name = host.Split(':')[0];
        return name == "localhost" || (IPAddress.TryParse(name, out var ip) && IPAddress.IsLoopback(ip));
    }

    private sealed record Parts(string User, string Hosts, string Database, string Query);
}
