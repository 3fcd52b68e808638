namespace PrivacyCloud.Silo.OnAzure;

/// <summary>Keeps a token for the database in place for as long as the host runs.</summary>
internal sealed partial class DatabaseTokenRenewal(DatabaseTokens tokens, ILogger<DatabaseTokenRenewal> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await tokens.KeepAsync(fault => NotRenewed(log, fault.GetType().Name), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Being told to stop is the ordinary end.
        }
    }

    [LoggerMessage(1, LogLevel.Error, "No token for the database is to be had ({Fault}); it is tried again.")]
    private static partial void NotRenewed(ILogger log, string fault);
}
