using System.Security.Cryptography;
using PrivacyCloud.Runtime.Files;

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
        File.Move(WriteUnfinished(path, bytes), path, overwrite: true);
        FileSync.Folder(Path.GetDirectoryName(path)!);
    }

    /// <summary>Writes a file durably unless there is one; answers whether it did.</summary>
    public static bool TryWriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        if (File.Exists(path))
            return false;

        var unfinished = WriteUnfinished(path, bytes);
        try
        {
            FileNaming.GiveNew(unfinished, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            Overwrite(unfinished);
            return false;
        }

        FileSync.Folder(Path.GetDirectoryName(path)!);
        return true;
    }

    /// <summary>What a file holds, or null when there is none.</summary>
    public static byte[]? TryRead(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>
    /// Takes a file's name away, overwrites it with random bytes, then deletes it. Doing it again changes nothing.
    /// Under its own name nobody ever reads the random bytes.
    /// </summary>
    public static void Destroy(string path)
    {
        var dying = Aside(path);
        try
        {
            File.Move(path, dying);
        }
        catch (FileNotFoundException)
        {
            return;
        }

        Overwrite(dying);
        FileSync.Folder(Path.GetDirectoryName(path)!);
    }

    /// <summary>Destroys what a crash left unfinished in a folder.</summary>
    public static void DestroyUnfinished(string folder)
    {
        foreach (var left in Directory.GetFiles(folder, "*" + Unfinished))
        {
            Overwrite(left);
            FileSync.Folder(folder);
        }
    }

    private static string WriteUnfinished(string path, ReadOnlySpan<byte> bytes)
    {
        var unfinished = Aside(path);
        var how = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        using var file = new FileStream(unfinished, how);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
        return unfinished;
    }

    private static string Aside(string path) =>
        $"{path}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}{Unfinished}";

    private static void Overwrite(string path)
    {
        // Whoever opened the file before it lost its name may still read it.
        using (var file = new FileStream(
            path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
        {
            var noise = RandomNumberGenerator.GetBytes((int)Math.Max(file.Length, 1));
            file.Write(noise);
            file.Flush(flushToDisk: true);
        }

        File.Delete(path);
    }
}
