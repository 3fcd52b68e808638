using System.CommandLine;
using System.Net;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Silo.Entra;

/// <summary>
/// What was said about Microsoft Entra. Which company is of which directory is not said here: each company says so of
/// itself.
/// </summary>
/// <param name="Client">The id of our application there; empty: nobody signs in by Entra.</param>
/// <param name="Authority">Where Entra is: of the public cloud by default, or of a national one.</param>
/// <param name="Credential">How we prove to Entra who we are: see <see cref="EntraCredential"/>.</param>
internal sealed record EntraOptions(string Client, string Authority, string Credential)
{
    public const string DefaultAuthority = "https://login.microsoftonline.com";

    private static readonly Option<string> ClientOption = Text(
        "--entra-client",
        "The id of the application at Microsoft Entra; without it staff sign in with passwords alone.",
        string.Empty);

    private static readonly Option<string> AuthorityOption = Text(
        "--entra-authority", "Where Microsoft Entra is.", DefaultAuthority);

    private static readonly Option<string> CredentialOption = Text(
        "--entra-credential",
        $"environment ({EntraCredential.SecretVariable}), file:PATH, workload, managed or managed:CLIENT-ID.",
        EntraCredential.FromEnvironment);

    /// <summary>Nobody signs in by Entra.</summary>
    public static EntraOptions None { get; } =
        new(string.Empty, DefaultAuthority, EntraCredential.FromEnvironment);

    /// <summary>What can be said on the command line.</summary>
    public static IReadOnlyList<Option> All { get; } = [ClientOption, AuthorityOption, CredentialOption];

    /// <summary>True when staff may sign in by Entra.</summary>
    public bool IsOn => Client.Length > 0;

    /// <summary>The authority without a slash at its end.</summary>
    public string Base => Authority.TrimEnd('/');

    /// <summary>False only on loopback, where a server of the tests stands in.</summary>
    public bool IsHttps => Authority.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>What was said.</summary>
    public static EntraOptions Of(ParseResult said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return new(
            said.GetValue(ClientOption)!, said.GetValue(AuthorityOption)!, said.GetValue(CredentialOption)!);
    }

    /// <summary>Everything that is wrong with what was said, all at once; empty when nothing is.</summary>
    public IEnumerable<string> Faults()
    {
        if (!IsOn)
        {
            yield break;
        }

        if (!DirectoryId.TryParse(Client, out _))
        {
            yield return "--entra-client must be the id of an application, such as "
                + "00000000-0000-0000-0000-000000000001.";
        }

        if (!IsAuthority(Authority))
        {
            yield return "--entra-authority must be an https:// address without a path; http:// goes on loopback "
                + "alone.";
        }

        if (EntraCredential.FaultOf(Credential) is { } fault)
        {
            yield return fault;
        }
    }

    private static bool IsAuthority(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.AbsolutePath == "/" && uri.Query.Length == 0
            && uri.UserInfo.Length == 0
            && (uri.Scheme == Uri.UriSchemeHttps
                || (uri.Scheme == Uri.UriSchemeHttp && IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip)
                    && IPAddress.IsLoopback(ip)));

    private static Option<string> Text(string name, string description, string value) =>
        new(name) { Description = description, DefaultValueFactory = _ => value };
}
