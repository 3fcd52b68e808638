using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>
/// Puts each mail into a folder as an <c>.eml</c> file, whole or not at all, for its owner alone to read. A mail that
/// is handed over twice is one file.
/// </summary>
public sealed class FolderPostman(OutboxOptions options) : IPostman
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <inheritdoc/>
    public async Task<Handover> SendAsync(OutgoingMail mail, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(mail);
        try
        {
            var folder = Path.Combine(options.Folder, mail.Log.Region.ToString(), mail.Log.Owner);
            Make(folder);
            var file = Path.Combine(folder, $"{mail.Id}.eml");
            var unfinished = $"{file}.part";
            await WriteAsync(unfinished, MimeWriter.Write(mail, options.From), cancel);
            File.Move(unfinished, file, overwrite: true);
            return new Handover.Taken();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Handover.Later(FailureCode.Unreachable);
        }
    }

    private static async Task WriteAsync(string file, byte[] message, CancellationToken cancel)
    {
        var how = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            how.UnixCreateMode = OwnerOnly;

        await using var stream = new FileStream(file, how);
        await stream.WriteAsync(message, cancel);
        await stream.FlushAsync(cancel);
        RandomAccess.FlushToDisk(stream.SafeFileHandle);
    }

    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
    }
}
