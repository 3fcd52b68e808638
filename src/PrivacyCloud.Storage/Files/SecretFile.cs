using System.Security.Cryptography;

namespace PrivacyCloud.Storage.Files;

/// <summary>Files that only their owner may read: written whole or not at all, and destroyed by overwriting.</summary>
internal static class SecretFile
{
    /// <summary>What a file is called until it is complete.</summary>
    public const string Unfinished = ".new";

    private const UnixFileMode OwnerFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes a folder that only its owner may enter.</summary>
    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerFolder);
    }

    /// <summary>Writes a file durably, in place of an older one.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var unfinished = path + Unfinished;
        var how = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        using (var file = new FileStream(unfinished, how))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
        FileSync.Folder(Path.GetDirectoryName(path)!);
    }

    /// <summary>Overwrites a file with random bytes, then deletes it. Doing it again changes nothing.</summary>
    public static void Destroy(string path)
    {
        if (!File.Exists(path))
            return;

        using (var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None))
        {
            var noise = RandomNumberGenerator.GetBytes((int)Math.Max(file.Length, 1));
            file.Write(noise);
            file.Flush(flushToDisk: true);
        }

        File.Delete(path);
        FileSync.Folder(Path.GetDirectoryName(path)!);
    }

    /// <summary>Destroys what a crash left unfinished in a folder.</summary>
    public static void DestroyUnfinished(string folder)
    {
        foreach (var left in Directory.GetFiles(folder, "*" + Unfinished))
            Destroy(left);
    }
}
