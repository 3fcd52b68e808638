namespace PrivacyCloud.Storage.Files;

/// <summary>
/// The folder of a region's key files, which several processes may share. Whoever changes it holds its lock for as long
/// as the change takes; the system lets go of it however the process ends. Who only reads needs no lock, because each
/// file appears whole and is taken away by name before it is overwritten.
/// </summary>
internal sealed class KeyFolder(string path)
{
    private static readonly TimeSpan LockWaitMax = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LockWait = TimeSpan.FromMilliseconds(5);

    /// <summary>Where it is.</summary>
    public string Path => path;

    /// <summary>The path of a file in it.</summary>
    public string this[string name] => System.IO.Path.Combine(path, name);

    /// <summary>Changes the folder's files while nobody else does.</summary>
    /// <exception cref="IOException">Another process did not come to an end with its change.</exception>
    public T Change<T>(Func<T> change)
    {
        using var locked = Lock();

        // What is unfinished while the lock is ours was left by a crash.
        SecretFile.DestroyUnfinished(path);
        return change();
    }

    private FileStream Lock()
    {
        var how = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        for (var waited = TimeSpan.Zero; ; waited += LockWait)
        {
            try
            {
                return new FileStream(this[".lock"], how);
            }
            catch (IOException exception) when (
                exception is not (DirectoryNotFoundException or PathTooLongException) && waited < LockWaitMax)
            {
                // There is no call that waits for a lock on a file; a change takes milliseconds.
                Thread.Sleep(LockWait);
            }
        }
    }
}
