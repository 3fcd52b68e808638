namespace PrivacyCloud.Silo.Hosting;

/// <summary>
/// Where documents lie, as it is said on the command line: nothing for the data folder, the address of a storage
/// account on Azure, or one on this machine for trying out, whose key is in the environment.
/// </summary>
/// <param name="Address">The account; null for the data folder.</param>
/// <param name="Key">The account's key, on this machine alone; null where the silo's identity opens it.</param>
/// <param name="Faults">Everything that is wrong with what was said.</param>
internal sealed record DocumentsSetting(Uri? Address, string? Key, IReadOnlyList<string> Faults)
{
    /// <summary>Where the key is, so that no list of processes shows it.</summary>
    public const string KeyVariable = "PRIVACYCLOUD_DOCUMENTS_KEY";

    private const string Loopback = "127.0.0.1";
    private const string Account3To24 = "--documents must name an account of 3 to 24 lower-case letters and digits.";
    private const int AccountLengthMin = 3;
    private const int AccountLengthMax = 24;

    /// <summary>The account's name, where it stands in the path.</summary>
    public string Account => Address!.AbsolutePath.Trim('/');

    /// <summary>Reads what was said, and the key from the environment.</summary>
    public static DocumentsSetting Read(string address, string? key)
    {
        if (address.Length == 0)
        {
            return new(null, null, []);
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var account))
        {
            return Wrong("--documents must be an address.");
        }

        if (account.Query.Length + account.Fragment.Length + account.UserInfo.Length > 0)
        {
            return Wrong("--documents must be an address without a signature, a password or anything after the path.");
        }

        return account.Scheme switch
        {
            "https" => OnAzure(account, key),
            "http" => OnThisMachine(account, key),
            _ => Wrong("--documents must be the https:// address of a storage account."),
        };
    }

    /// <summary>Says where, and no key.</summary>
    public override string ToString() => Address?.ToString() ?? "data folder";

    private static DocumentsSetting OnAzure(Uri account, string? key) =>
        account.AbsolutePath != "/" ? Wrong("--documents must name the whole account, and no path in it.")
        : !string.IsNullOrEmpty(key) ? Wrong(
            $"{KeyVariable} is for trying out on this machine: on Azure the silo's identity opens the account.")
        : new(account, null, []);

    private static DocumentsSetting OnThisMachine(Uri account, string? key) =>
        account.Host != Loopback
            ? Wrong("--documents goes with http:// on 127.0.0.1 alone: everywhere else it must be https://.")
        : !IsAccount(account.AbsolutePath[1..]) ? Wrong(Account3To24)
        : string.IsNullOrEmpty(key) || !Convert.TryFromBase64String(key, new byte[key.Length], out _)
            ? Wrong($"{KeyVariable} must hold the key of the account on this machine, in base64.")
        : new(account, key, []);

    private static bool IsAccount(string name) => name.Length is >= AccountLengthMin and <= AccountLengthMax
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));

    private static DocumentsSetting Wrong(string fault) => new(null, null, [fault]);
}
