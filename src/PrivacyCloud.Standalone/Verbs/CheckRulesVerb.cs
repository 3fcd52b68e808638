using PrivacyCloud.Rules;
using PrivacyCloud.Rules.Cases;

namespace PrivacyCloud.Standalone.Verbs;

/// <summary>Tells every error of the rule packs; 0 when there is none.</summary>
internal static class CheckRulesVerb
{
    public static int Run(DirectoryInfo? folder)
    {
        var files = folder is null ? PackSource.BuiltIn() : PackSource.Folder(folder.FullName);
        var loaded = RulePacks.Load(files);
        var cases = folder is null ? new CheckedCases(0, []) : PackCases.Check(files, loaded.Library);
        foreach (var error in loaded.Errors.Concat(cases.Errors))
        {
            Console.Error.WriteLine(error);
        }

        foreach (var book in loaded.Library.Books)
        {
            Console.WriteLine(
                $"{book.Code,-6} {book.Parts.Version}  {book.Parts.Provisions.Count,3} provisions  {book.Parts.Hash}");
        }

        var wrong = loaded.Errors.Count + cases.Errors.Count;
        Console.WriteLine($"{loaded.Library.Books.Count} packs, {cases.Run} cases, {wrong} errors.");
        return wrong == 0 ? 0 : 1;
    }
}
