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
        var run = library.Books.Sum(book => CheckBook(book, files, errors));
        return new(run, errors.All);
    }

    private static int CheckBook(RuleBook book, IReadOnlyList<PackFile> files, Errors errors)
    {
        var ours = files.Where(file => file.Pack == book.Code.ToString()).ToList();
        var cases = CasesByName(ours, errors);
        var folderOf = ours.DistinctBy(f => f.Name).ToDictionary(f => f.Name, FolderOf, StringComparer.Ordinal);
        var run = 0;
        foreach (var provision in book.Parts.Provisions)
        {
            var folder = folderOf[provision.Id + ".json"];
            if (cases.Remove(provision.Id + ".cases.json", out var file) && FolderOf(file) == folder)
            {
                run += CheckProvision(book, provision, file, errors);
            }
            else
            {
                errors.Add($"{folder}/{provision.Id}.json", 1, provision.Id, "The provision has no cases beside it.");
            }
        }

        foreach (var stray in cases.Values)
        {
            errors.Add(stray.Path, 1, "$", "There is no provision beside these cases.");
        }

        return run;
    }

    private static Dictionary<string, PackFile> CasesByName(IEnumerable<PackFile> files, Errors errors)
    {
        var found = new Dictionary<string, PackFile>(StringComparer.Ordinal);
        foreach (var file in files.Where(RulePacks.IsCases))
        {
            if (!found.TryAdd(file.Name, file))
            {
                errors.Add(file.Path, 1, "$", $"These cases are also in {found[file.Name].Path}. Keep one.");
            }
        }

        return found;
    }

    private static int CheckProvision(RuleBook book, Provision provision, PackFile file, Errors errors)
    {
        var cases = CaseReader.Read(file, errors);
        foreach (var (line, one) in cases)
        {
            if (CaseRunner.Failure(book, provision, one) is { } failure)
            {
                errors.Add(file.Path, line, one.Name, failure);
            }
        }

        BoundaryChecks.Check(
            book, provision, [.. cases.Select(c => c.Case)], what => errors.Add(file.Path, 1, "cases", what));
        return cases.Count;
    }

    private static string FolderOf(PackFile file) => file.Path[..file.Path.LastIndexOf('/')];
}

/// <summary>How many cases were run, and all that is wrong with them.</summary>
public sealed record CheckedCases(int Run, IReadOnlyList<PackError> Errors);
