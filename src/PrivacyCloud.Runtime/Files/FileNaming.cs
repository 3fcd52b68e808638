using System.Runtime.InteropServices;

namespace PrivacyCloud.Runtime.Files;

/// <summary>
/// Gives a finished file its name. Where several processes give the same name at once, exactly one succeeds:
/// <see cref="File.Move(string, string, bool)"/> looks first and renames then, so that in between a second one takes
/// the first one's place unseen.
/// </summary>
public static partial class FileNaming
{
    private const int HereOrAbsolute = -100;
    private const uint NoReplace = 1;
    private const int AlreadyThere = 17;

    /// <summary>
    /// Renames a file unless the name is taken. A file system that cannot look and rename in one step (NFS) is asked in
    /// two, as <see cref="File.Move(string, string, bool)"/> does.
    /// </summary>
    /// <exception cref="IOException">The name is taken, or the file cannot be renamed. Nothing was changed.</exception>
    public static void GiveNew(string unfinished, string path)
    {
        if (OperatingSystem.IsLinux())
        {
            if (Rename(HereOrAbsolute, unfinished, HereOrAbsolute, path, NoReplace) == 0)
                return;

            if (Marshal.GetLastPInvokeError() == AlreadyThere)
                throw new IOException($"There is a file {path} already.");
        }

        File.Move(unfinished, path, overwrite: false);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true,
        StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Rename(int fromFolder, string from, int toFolder, string to, uint how);
}
