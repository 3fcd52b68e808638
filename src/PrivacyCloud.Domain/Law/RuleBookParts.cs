namespace PrivacyCloud.Domain.Law;

/// <summary>What a rule pack holds.</summary>
public sealed record RuleBookParts
{
    /// <summary>Whose law it is.</summary>
    public required JurisdictionCode Code { get; init; }

    /// <summary>The day of the latest legal change taken in, <c>yyyy-MM-dd</c>.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 over all files of the pack but its cases, as <c>sha256:</c> and hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The jurisdiction's name.</summary>
    public required Text Names { get; init; }

    /// <summary>The time zone in which its days begin and end.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>Languages its own texts are in, as IETF tags.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>The calendar that counts where no place says otherwise.</summary>
    public required string DefaultCalendar { get; init; }

    /// <summary>The supervisory authority.</summary>
    public required SupervisoryAuthority Authority { get; init; }

    /// <summary>Places with a zone and days off of their own.</summary>
    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>Facts of a case that may change a clock.</summary>
    public required IReadOnlyList<Circumstance> Circumstances { get; init; }

    /// <summary>What the sources leave open.</summary>
    public required IReadOnlyList<OpenQuestion> OpenQuestions { get; init; }

    /// <summary>All provisions, in ordinal order of their ids.</summary>
    public required IReadOnlyList<Provision> Provisions { get; init; }

    /// <summary>All calendars by id.</summary>
    public required IReadOnlyDictionary<string, WorkCalendar> Calendars { get; init; }
}

/// <summary>The supervisory authority and where it is found.</summary>
public sealed record SupervisoryAuthority(Text Name, string Url);

/// <summary>A place within a jurisdiction, such as a member state: <c>DE</c>.</summary>
public sealed record Place(string Code, Text Names, DateTimeZone Zone, string Calendar);

/// <summary>A fact of a case that may change a clock or a duty.</summary>
/// <param name="Code">How it is named in questions.</param>
/// <param name="Text">What it says, to a person.</param>
/// <param name="Duties">For which duties it may be named.</param>
/// <param name="Excludes">Circumstances that cannot hold together with it.</param>
public sealed record Circumstance(string Code, Text Text, IReadOnlyList<string> Duties, IReadOnlyList<string> Excludes);

/// <summary>Something the sources leave open, for counsel to settle.</summary>
/// <param name="Id">Stable within the pack.</param>
/// <param name="Question">What is open.</param>
/// <param name="Readings">How it may be read.</param>
/// <param name="EngineDoes">What we compute meanwhile.</param>
/// <param name="Source">Which text leaves it open, and whether that text was read.</param>
/// <param name="Duties">Which duties it touches; may be none.</param>
public sealed record OpenQuestion(
    string Id, Text Question, IReadOnlyList<Text> Readings, Text EngineDoes, Text Source,
    IReadOnlyList<string> Duties);
