namespace PrivacyCloud.Silo.OnAzure;

/// <summary>
/// A file of this machine without a name, gone when it is closed and gone when the process dies. What lies in it is
/// encrypted.
/// </summary>
internal static class LocalCopy
{
    private const int BufferSizeBytes = 81_920;

    public static FileStream Open()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        FileStreamOptions how = new()
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = BufferSizeBytes,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (OperatingSystem.IsWindows())
        {
            return new(path, how);
        }

        how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        FileStream file = new(path, how);
        File.Delete(path);
        return file;
    }
}
