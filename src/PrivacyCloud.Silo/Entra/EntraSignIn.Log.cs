namespace PrivacyCloud.Silo.Entra;

/// <summary>
/// What is logged of signing in by Entra: never who, and no words of Entra's, which may name somebody.
/// </summary>
internal sealed partial class EntraSignIn
{
    [LoggerMessage(1, LogLevel.Warning, "A sign-in by Entra failed: {Fault}.")]
    private static partial void SignInFailed(ILogger log, string fault);

    [LoggerMessage(2, LogLevel.Warning, "A token of Entra was good, and did not say who somebody is.")]
    private static partial void TokenUnfit(ILogger log);
}
