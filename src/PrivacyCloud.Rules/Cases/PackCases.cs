using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules.Cases;

/// <summary>
/// Runs every case of every pack against the law as loaded, and demands cases on both sides of each boundary.
/// </summary>
public static class PackCases
{
    /// <summary>All that is wrong: cases that cannot be read, that fail, or that are missing.</summary>
    public static CheckedCases Check(IReadOnlyList<PackFile> files, LawLibrary library)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(library);
        var errors = new Errors();
        var run = 0;
        foreach (var book in library.Books)
        {
            var mine = new Dictionary<string, PackFile>(StringComparer.Ordinal);
            foreach (var file in files.Where(f => RulePacks.IsCases(f) && f.Pack == book.Code.ToString()))
            {
                if (!mine.TryAdd(file.Name, file))
                {
                    errors.Add(file.Path, 1, "$", $"These cases are also in {mine[file.Name].Path}. Keep one.");
                }
            }

            var folderOf = files.Where(f => f.Pack == book.Code.ToString()).DistinctBy(f => f.Name)
                .ToDictionary(f => f.Name, FolderOf, StringComparer.Ordinal);
            foreach (var provision in book.Parts.Provisions)
            {
                var folder = folderOf[provision.Id + ".json"];
                if (!mine.Remove(provision.Id + ".cases.json", out var file) || FolderOf(file) != folder)
                {
                    errors.Add($"{folder}/{provision.Id}.json", 1, provision.Id,
                        "The provision has no cases beside it.");
                    continue;
                }

                var cases = CaseReader.Read(file, errors);
                run += cases.Count;
                foreach (var (line, one) in cases)
                {
                    if (CaseRunner.Failure(book, provision, one) is { } failure)
                    {
                        errors.Add(file.Path, line, one.Name, failure);
                    }
                }

                BoundaryChecks.Check(
                    book, provision, [.. cases.Select(c => c.Case)], what => errors.Add(file.Path, 1, "cases", what));
            }

            foreach (var stray in mine.Values)
            {
                errors.Add(stray.Path, 1, "$", "There is no provision beside these cases.");
            }
        }

        return new(run, errors.All);
    }

    private static string FolderOf(PackFile file) => file.Path[..file.Path.LastIndexOf('/')];
}

/// <summary>How many cases were run, and all that is wrong with them.</summary>
public sealed record CheckedCases(int Run, IReadOnlyList<PackError> Errors);
