using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Checks;
using PrivacyCloud.Rules.Reading;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules;

/// <summary>Loads rule packs strictly: all of them are right, or every error is told.</summary>
public static class RulePacks
{
    private const string CasesEnding = ".cases.json";

    /// <summary>The packs built into this program.</summary>
    /// <exception cref="InvalidDataException">One is wrong: such a program should not have been built.</exception>
    public static LawLibrary BuiltIn()
    {
        var loaded = Load(PackSource.BuiltIn());
        return loaded.Errors.Count == 0
            ? loaded.Library
            : throw new InvalidDataException(string.Join(Environment.NewLine, loaded.Errors));
    }

    /// <summary>Loads packs from files. With errors the library holds only the packs that have none.</summary>
    public static LoadedPacks Load(IReadOnlyList<PackFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var errors = new Errors();
        var books = new List<RuleBook>();
        foreach (var pack in files.Where(f => !IsCases(f)).GroupBy(f => f.Pack))
        {
            var before = errors.Count;
            if (LoadPack(pack.Key, [.. pack], errors) is { } parts && errors.Count == before)
            {
                books.Add(new(parts));
            }
        }

        return new(new(books), errors.All);
    }

    /// <summary>True for the cases beside a provision, which are no part of the law.</summary>
    public static bool IsCases(PackFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Path.EndsWith(CasesEnding, StringComparison.Ordinal);
    }

    private static RuleBookParts? LoadPack(string code, IReadOnlyList<PackFile> files, Errors errors)
    {
        var parts = default(RuleBookParts);
        var calendars = new Dictionary<string, WorkCalendar>(StringComparer.Ordinal);
        var provisions = new SortedDictionary<string, Provision>(StringComparer.Ordinal);
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        var packSource = default(Source);
        foreach (var file in files)
        {
            if (StrictJson.Read(file, errors) is not { } node)
            {
                continue;
            }

            if (file.Path == $"{code}/pack.json")
            {
                packSource = new(file.Path, node);
                parts = PackReader.Read(file.Path, node, errors);
            }
            else if (file.Path.StartsWith($"{code}/calendars/", StringComparison.Ordinal))
            {
                AddCalendar(file, node, calendars, errors);
            }
            else
            {
                AddProvision(new(file.Path, node), provisions, sources, errors);
            }
        }

        if (parts is null || packSource is null)
        {
            errors.Add($"{code}/pack.json", 1, "$", "The pack has no pack.json, or it cannot be read.");
            return null;
        }

        parts = parts with { Hash = HashOf(files), Provisions = [.. provisions.Values], Calendars = calendars };
        PackChecks.Check(parts, packSource, sources, errors);
        return parts;
    }

    private static void AddCalendar(
        PackFile file, Node node, Dictionary<string, WorkCalendar> calendars, Errors errors)
    {
        if (CalendarReader.Read(file.Path, node, errors) is { } calendar && !calendars.TryAdd(calendar.Id, calendar))
        {
            errors.Add(new(file.Path, node), "id", $"The calendar \"{calendar.Id}\" is there twice.");
        }
    }

    private static void AddProvision(
        Source source, SortedDictionary<string, Provision> provisions, Dictionary<string, Source> sources,
        Errors errors)
    {
        if (ProvisionReader.Read(source.File, source.Root, errors) is not { Versions.Count: > 0 } provision)
        {
            return;
        }

        if (source.File[(source.File.LastIndexOf('/') + 1)..] != provision.Id + ".json")
        {
            errors.Add(source, "id", $"The file must be named after the id: {provision.Id}.json.");
        }

        if (!provisions.TryAdd(provision.Id, provision))
        {
            errors.Add(source, "id", $"The provision \"{provision.Id}\" is also in {sources[provision.Id].File}.");
        }

        sources.TryAdd(provision.Id, source);
    }

    /// <summary>
    /// Over each path and content in ordinal order, each with its length, so that nothing can be moved between files.
    /// </summary>
    private static string HashOf(IReadOnlyList<PackFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            var path = Encoding.UTF8.GetBytes(file.Path);
            hash.AppendData(BitConverter.GetBytes((long)path.Length));
            hash.AppendData(path);
            hash.AppendData(BitConverter.GetBytes((long)file.Bytes.Length));
            hash.AppendData(file.Bytes.Span);
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>What a load brought: the packs without error, and all errors.</summary>
public sealed record LoadedPacks(LawLibrary Library, IReadOnlyList<PackError> Errors);
