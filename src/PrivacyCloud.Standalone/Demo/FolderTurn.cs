namespace PrivacyCloud.Standalone.Demo;

/// <summary>
/// One process at a time: a file of the folder that is held open, and let go of when the process ends.
/// </summary>
internal static class FolderTurn
{
    private static readonly TimeSpan AskedEvery = TimeSpan.FromMilliseconds(200);

    /// <summary>Waits for the turn; it is over when what this answers is disposed.</summary>
    public static async Task<IAsyncDisposable> TakeAsync(string file, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                await Task.Delay(AskedEvery, cancel).ConfigureAwait(false);
            }
        }
    }
}
