using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Runtime.Files;

namespace PrivacyCloud.Runtime.Access;

/// <summary>
/// The key of a data folder's operator, by which groups and tenants are founded: <c>ok_</c> and 256 random bits. Only
/// its SHA-256 is kept, in a file of the folder; with so many bits a plain hash gives nothing away.
/// </summary>
public sealed class OperatorKey
{
    private const string Prefix = "ok_";
    private readonly byte[] _digest;

    private OperatorKey(byte[] digest) => _digest = digest;

    /// <summary>Reads the folder's key, or makes one and hands its text out this once.</summary>
    /// <exception cref="InvalidDataException">The file is not what was once written.</exception>
    public static async Task<OpenedOperatorKey> OpenAsync(string file, CancellationToken cancel)
    {
        if (File.Exists(file))
            return new(new(Read(await File.ReadAllTextAsync(file, cancel))), MadeNow: null);

        var text = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var digest = Hash(text);
        var draft = $"{file}.{Guid.NewGuid():n}.new";
        var options = new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            Options = FileOptions.WriteThrough | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        await using (var to = new FileStream(draft, options))
        {
            await to.WriteAsync(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(digest)), cancel);
            await to.FlushAsync(cancel);
        }

        try
        {
            FileNaming.GiveNew(draft, file);
            return new(new(digest), text);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another process was quicker; its key is the folder's.
            File.Delete(draft);
            return new(new(Read(await File.ReadAllTextAsync(file, cancel))), MadeNow: null);
        }
    }

    /// <summary>True for the operator's key. Compared in constant time.</summary>
    public bool Opens(string? bearer) => bearer is not null && bearer.StartsWith(Prefix, StringComparison.Ordinal)
        && CryptographicOperations.FixedTimeEquals(Hash(bearer), _digest);

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private static byte[] Read(string hex) => hex.Trim() is { Length: 64 } text && text.All(char.IsAsciiHexDigitLower)
        ? Convert.FromHexString(text)
        : throw new InvalidDataException("The file of the operator's key is damaged.");
}

/// <summary>An operator's key and, when it was made just now, its text: shown this once.</summary>
public sealed record OpenedOperatorKey(OperatorKey Key, string? MadeNow)
{
    /// <summary>Says nothing: the text is a secret.</summary>
    public override string ToString() => nameof(OpenedOperatorKey);
}
