using Azure.Core;

namespace PrivacyCloud.Silo.OnAzure;

/// <summary>
/// Signs in to the region's database as the silo itself: by a token of Entra, in the place of a password. It is put
/// where every driver in this process looks for a password each time it connects, ours and those of Orleans; no other
/// process sees it there. What is connected already stays so when a token ends.
/// </summary>
internal sealed class DatabaseTokens(TokenCredential credential, TimeProvider time)
{
    /// <summary>Where drivers look for a password that no address names.</summary>
    public const string Variable = "PGPASSWORD";

    /// <summary>What the token is for: Azure Database for PostgreSQL, and nothing else.</summary>
    private const string Scope = "https://ossrdbms-aad.database.windows.net/.default";

    private static readonly TimeSpan RenewedBefore = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>Takes a token and puts it in place; answers how long to wait for the next.</summary>
    public async Task<TimeSpan> TakeAsync(CancellationToken cancel)
    {
        var token = await credential.GetTokenAsync(new([Scope]), cancel);
        Environment.SetEnvironmentVariable(Variable, token.Token);
        var left = token.ExpiresOn - time.GetUtcNow();
        var wait = left > 2 * RenewedBefore ? left - RenewedBefore : left / 2;
        return TimeSpan.FromTicks(Math.Clamp(wait.Ticks, ShortestWait.Ticks, LongestWait.Ticks));
    }

    /// <summary>
    /// Takes the next token before the last one ends, until it is told to stop. Where none is to be had that is told,
    /// what is connected goes on, and it is tried again: the old one may still be good.
    /// </summary>
    public async Task KeepAsync(Action<Exception> missed, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            var wait = ShortestWait;
            try
            {
                wait = await TakeAsync(cancel);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException && !cancel.IsCancellationRequested)
            {
                missed(fault);
            }

            await Task.Delay(wait, time, cancel);
        }
    }
}
