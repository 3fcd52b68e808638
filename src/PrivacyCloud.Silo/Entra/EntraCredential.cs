using Microsoft.Identity.Web;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace PrivacyCloud.Silo.Entra;

/// <summary>
/// How we prove to Entra who we are when a code is redeemed: by an identity of the machine without any secret (of the
/// pod, or managed by Azure), or by a secret from a file or the environment. Never by the command line, which every
/// process of the machine can read.
/// </summary>
internal sealed class EntraCredential(EntraOptions options)
{
    public const string SecretVariable = "ENTRA_CLIENT_SECRET";
    public const string FromEnvironment = "environment";

    private const string FromFile = "file:";
    private const string Workload = "workload";
    private const string Managed = "managed";
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private readonly ClientAssertionProviderBase? _identity = options.Credential switch
    {
        Workload => new AzureIdentityForKubernetesClientAssertion(),
        Managed => new ManagedIdentityClientAssertion(managedIdentityClientId: null),
        _ when options.Credential.StartsWith(Managed + ":", StringComparison.Ordinal) =>
            new ManagedIdentityClientAssertion(options.Credential[(Managed.Length + 1)..]),
        _ => null,
    };

    /// <summary>What is wrong with how a credential was said; null when nothing is.</summary>
    public static string? FaultOf(string credential) => credential switch
    {
        FromEnvironment => Environment.GetEnvironmentVariable(SecretVariable) is { Length: > 0 }
            ? null : $"--entra-credential environment needs the secret in {SecretVariable}.",
        Workload or Managed => null,
        _ when credential.StartsWith(Managed + ":", StringComparison.Ordinal) => null,
        _ when credential.StartsWith(FromFile, StringComparison.Ordinal) => File.Exists(credential[FromFile.Length..])
            ? null : "--entra-credential names a file that is not there.",
        _ => "--entra-credential must be environment, file:PATH, workload, managed or managed:CLIENT-ID.",
    };

    /// <summary>
    /// Puts the proof into a call that redeems a code. Files are read each time, so that they may change.
    /// </summary>
    public async Task ProveAsync(OpenIdConnectMessage call, CancellationToken cancel)
    {
        if (_identity is not null)
        {
            call.ClientAssertionType = AssertionType;
            call.ClientAssertion = await _identity.GetSignedAssertionAsync(new()
            {
                ClientID = options.Client,
                CancellationToken = cancel,
            });
            return;
        }

        call.ClientSecret = options.Credential.StartsWith(FromFile, StringComparison.Ordinal)
            ? (await File.ReadAllTextAsync(options.Credential[FromFile.Length..], cancel)).Trim()
            : Environment.GetEnvironmentVariable(SecretVariable);
    }
}
