using System.Text.Json;

namespace PrivacyCloud.Standalone.Demo;

/// <summary>The keys of the demo's companies, in a file that only its owner may read.</summary>
internal sealed record DemoKeysFile(IReadOnlyList<DemoKeysFile.Tenant> Tenants)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>One company with its keys. The field <c>tenant</c> is its id.</summary>
    internal sealed record Tenant(
        [property: System.Text.Json.Serialization.JsonPropertyName("tenant")] string Id,
        string Slug,
        string Region,
        IReadOnlyList<string> Jurisdictions,
        string SecretKey,
        IReadOnlyList<Brand> Brands)
    {
        /// <summary>Who may sign in at the staff page.</summary>
        public IReadOnlyList<StaffAccount> Staff { get; init; } = [];
    }

    /// <summary>One brand with its publishable key.</summary>
    internal sealed record Brand(string Slug, string PublishableKey);

    /// <summary>One account of the staff with its password.</summary>
    internal sealed record StaffAccount(string Role, string Email, string Password);

    public static string PathIn(string data) => Path.Combine(data, "demo-keys.json");

    /// <summary>The file of a folder, or none.</summary>
    public static DemoKeysFile? Find(string data) =>
        File.Exists(PathIn(data))
            ? JsonSerializer.Deserialize<DemoKeysFile>(File.ReadAllText(PathIn(data)), Json) : null;

    /// <summary>Writes the file whole or not at all, for its owner's eyes alone.</summary>
    public async Task WriteAsync(string data, CancellationToken cancel)
    {
        var draft = PathIn(data) + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var stream = new FileStream(draft, options);
        await using (stream.ConfigureAwait(false))
        {
            await JsonSerializer.SerializeAsync(stream, this, Json, cancel).ConfigureAwait(false);
        }

        File.Move(draft, PathIn(data), overwrite: true);
    }
}
