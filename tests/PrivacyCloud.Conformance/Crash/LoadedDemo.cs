using PrivacyCloud.Conformance.Crash;

[assembly: AssemblyFixture(typeof(LoadedDemo))]

namespace PrivacyCloud.Conformance.Crash;

/// <summary>
/// A data folder with the demo in it, loaded once in a run by a process that ended as it should: loading takes longer
/// than most of what is tried on it, so each spec gets a copy.
/// </summary>
public sealed class LoadedDemo : IAsyncDisposable
{
    private readonly CrashFolder _folder = new();
    private readonly Lazy<Task> _loaded;

    public LoadedDemo() => _loaded = new(LoadAsync);

    /// <summary>A copy that is the caller's own.</summary>
    internal static async Task<CrashFolder> CopyAsync()
    {
        var demo = await TestContext.Current.GetFixture<LoadedDemo>();
        await demo!._loaded.Value;
        var copy = new CrashFolder();
        foreach (var from in Directory.GetFiles(demo._folder.Path, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy.Path, Path.GetRelativePath(demo._folder.Path, from));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
        }

        return copy;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task LoadAsync()
    {
        await using var host = HostProcess.Serve(_folder.Path);
        await host.ReadyAsync();
        host.Terminate();
        Assert.Equal(0, await host.ExitAsync());
    }
}
