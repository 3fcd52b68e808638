using System.Net.Http.Headers;

namespace PrivacyCloud.Standalone.Verbs;

/// <summary>A server and the key to it, for verbs that call one over HTTP.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="Key">The key as it was given on the command line, where everybody on the machine can see it.</param>
/// <param name="KeyFile">A file that holds the key.</param>
internal sealed record ServerDoor(string Url, string? Key, FileInfo? KeyFile)
{
    /// <summary>Where the key is looked for when neither is given.</summary>
    public const string KeyVariable = "PRIVACYCLOUD_KEY";

    /// <summary>A client with the key, or what is wrong.</summary>
    public async Task<(HttpClient? Client, string? Fault)> OpenAsync(CancellationToken cancel)
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return (null, "--url is the address of a server, such as https://privacy.example.com.");
        }

        if (await FindKeyAsync(cancel).ConfigureAwait(false) is not { Length: > 0 } key)
        {
            return (null, $"Give the secret key by --key-file, in {KeyVariable}, or by --key.");
        }

        var client = new HttpClient { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return (client, null);
    }

    /// <summary>Says nothing: it holds a key.</summary>
    public override string ToString() => nameof(ServerDoor);

    private async Task<string?> FindKeyAsync(CancellationToken cancel)
    {
        if (KeyFile is { Exists: true } file)
        {
            return (await File.ReadAllTextAsync(file.FullName, cancel).ConfigureAwait(false)).Trim();
        }

        return KeyFile is null ? (Key ?? Environment.GetEnvironmentVariable(KeyVariable))?.Trim() : null;
    }
}
