using System.CommandLine;
using Azure.Identity;
using PrivacyCloud.Silo.OnAzure;

namespace PrivacyCloud.Silo.Hosting;

/// <summary>
/// As whom a silo signs in to its database: with a password from the environment, or as the identity it has on Azure,
/// where a database knows no passwords.
/// </summary>
internal static class DatabaseSignIn
{
    public const string Password = "password";
    public const string Identity = "identity";

    /// <summary>What can be said on the command line, also of migrating and copying.</summary>
    public static Option<string> Said { get; } = new("--store-sign-in")
    {
        Description = "password (PGPASSWORD or PGPASSFILE), or identity: as the pod or machine that Azure knows.",
        DefaultValueFactory = _ => Password,
        Recursive = true,
    };

    /// <summary>What is wrong with what was said; null when nothing is.</summary>
    public static string? FaultOf(string said) =>
        said is Password or Identity ? null : "--store-sign-in must be password or identity.";

    /// <summary>Before anything connects: puts a token in place where one is needed; null elsewhere.</summary>
    /// <exception cref="InvalidDataException">None is to be had.</exception>
    public static async Task<DatabaseTokens?> BeginAsync(string said, CancellationToken cancel)
    {
        if (said != Identity)
        {
            return null;
        }

        try
        {
            DatabaseTokens tokens = new(new DefaultAzureCredential(), TimeProvider.System);
            await tokens.TakeAsync(cancel);
            return tokens;
        }
        catch (AuthenticationFailedException fault)
        {
            throw new InvalidDataException(
                $"No token for the database is to be had, so nobody signs in there: {fault.Message}", fault);
        }
    }

    /// <summary>Keeps a token in place for as long as the host runs.</summary>
    public static void RenewTokens(this IServiceCollection services, DatabaseTokens? tokens)
    {
        if (tokens is not null)
        {
            services.AddSingleton(tokens);
            services.AddHostedService<DatabaseTokenRenewal>();
        }
    }
}
