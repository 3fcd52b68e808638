using System.IO.Compression;

namespace PrivacyCloud.Runtime.Documents.Packages;

/// <summary>
/// Writes a package as a plain zip: a page to read, all data as JSON, each table as CSV, the files that go along, and a
/// note that says which is which. The same contents make the same bytes.
/// </summary>
public static class PackageBuilder
{
    /// <summary>Writes it, forward only; nothing is held in memory whole.</summary>
    public static async Task WriteAsync(PackageContents contents, Stream target, CancellationToken cancel)
    {
        var zip = await ZipArchive.CreateAsync(
            target, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        await using (zip)
        {
            Packing packing = new(zip, contents, cancel);
            await packing.AddAsync(EntryNames.Page, PackagePage.WriteAsync);
            await packing.AddAsync(EntryNames.Data, JsonData.WriteAsync);
            foreach (var (index, section) in contents.Sections.Index())
            {
                await packing.AddAsync(
                    EntryNames.Table(index), (_, entry, ending) => CsvTable.WriteAsync(section, entry, ending));
            }

            foreach (var (index, file) in contents.Attachments.Index())
            {
                await packing.AddAsync(
                    EntryNames.Attachment(index, file), (_, entry, ending) => CopyAsync(file, entry, ending));
            }

            await packing.AddAsync(EntryNames.ReadMe, ReadMe.WriteAsync);
        }
    }

    private static async Task CopyAsync(PackageAttachment file, Stream entry, CancellationToken cancel)
    {
        await using var content = await file.OpenAsync(cancel);
        await content.CopyToAsync(entry, cancel);
    }

    private sealed class Packing(ZipArchive zip, PackageContents contents, CancellationToken cancel)
    {
        public async Task AddAsync(string name, Func<PackageContents, Stream, CancellationToken, Task> write)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);

            // A zip keeps the hour of writing unless told; the day of the answer is what matters here.
            entry.LastWriteTime = contents.PreparedOn.AtMidnight().WithOffset(Offset.Zero).ToDateTimeOffset();
            var stream = await entry.OpenAsync(cancel);
            await using (stream)
                await write(contents, stream, cancel);
        }
    }
}
