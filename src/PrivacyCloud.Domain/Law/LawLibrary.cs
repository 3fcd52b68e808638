namespace PrivacyCloud.Domain.Law;

/// <summary>All rule books there are.</summary>
public sealed class LawLibrary
{
    private readonly Dictionary<string, RuleBook> _books;

    /// <summary>Makes a library; two books of one jurisdiction are refused.</summary>
    /// <exception cref="ArgumentException">Two books have the same code.</exception>
    public LawLibrary(IReadOnlyList<RuleBook> books)
    {
        Books = [.. books.OrderBy(b => b.Code.ToString(), StringComparer.Ordinal)];
        _books = Books.ToDictionary(b => b.Code.ToString(), StringComparer.Ordinal);
    }

    /// <summary>All books in ordinal order of their codes.</summary>
    public IReadOnlyList<RuleBook> Books { get; }

    /// <summary>The book of a jurisdiction, or none.</summary>
    public RuleBook? Find(JurisdictionCode code) => _books.GetValueOrDefault(code.ToString());

    /// <summary>The book of a jurisdiction as a caller wrote it, or none.</summary>
    public RuleBook? Find(string? code) => code is null ? null : _books.GetValueOrDefault(code);
}
