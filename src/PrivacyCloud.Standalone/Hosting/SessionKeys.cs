using Microsoft.AspNetCore.DataProtection;

namespace PrivacyCloud.Standalone.Hosting;

/// <summary>
/// The keys that protect the sessions of staff lie in the data folder: sessions outlive a restart, and a copy of the
/// program with another folder opens none of them.
/// </summary>
internal static class SessionKeys
{
    private const string Folder = "session-keys";

    public static void AddSessionKeys(this IServiceCollection services, string data) =>
        services.AddDataProtection()
            .SetApplicationName("PrivacyCloud")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(data, Folder)));
}
