using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Letters;

/// <summary>
/// What a letter may speak of. A template leaves out what it was not given; <see cref="LetterCoverage"/> says what it
/// misses.
/// </summary>
public sealed record LetterFacts
{
    /// <summary>The company that answers.</summary>
    public required Text Company { get; init; }

    /// <summary>The number of the request, as printed.</summary>
    public required string Number { get; init; }

    /// <summary>The language of the letter.</summary>
    public required Language Language { get; init; }

    /// <summary>The site or app that the person knows.</summary>
    public Text? Brand { get; init; }

    /// <summary>The names of the rights.</summary>
    public IReadOnlyList<Text> Rights { get; init; } = [];

    /// <summary>The duties behind them, such as <c>request.erasure</c>: they choose the law that is cited.</summary>
    public IReadOnlyList<string> Duties { get; init; } = [];

    /// <summary>The day on which the request arrived.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>The day by which we answer.</summary>
    public LetterDue? Due { get; init; }

    /// <summary>Further dates worth telling, each with its law.</summary>
    public IReadOnlyList<LetterDate> Dates { get; init; } = [];

    /// <summary>Why and until when the answer takes longer.</summary>
    public LetterExtension? Extension { get; init; }

    /// <summary>On which grounds something is refused.</summary>
    public IReadOnlyList<LetterGround> Grounds { get; init; } = [];

    /// <summary>
    /// Staff's own words: what was done, what is asked, the message. Personal data; shown as they stand, never as
    /// markup.
    /// </summary>
    public string? FreeText { get; init; }

    /// <summary>Why something is refused, in plain words. Personal data, shown as it stands.</summary>
    public string? Reasons { get; init; }

    /// <summary>What the answer says, item by item, where the law lists items. Personal data.</summary>
    public IReadOnlyList<LetterItem> Items { get; init; } = [];

    /// <summary>In which form the person gets the data.</summary>
    public Text? AnswerForm { get; init; }

    /// <summary>What it costs.</summary>
    public LetterFee? Fee { get; init; }

    /// <summary>A one-time code.</summary>
    public string? Code { get; init; }

    /// <summary>For how many minutes the code is good.</summary>
    public int? CodeMinutes { get; init; }

    /// <summary>How long the answer can be fetched, in hours from the first fetch.</summary>
    public int? FetchHours { get; init; }

    /// <summary>Where the request is followed, or staff find it.</summary>
    public string? TrackingAddress { get; init; }

    /// <summary>The papers to send in, or those that were deleted.</summary>
    public IReadOnlyList<Text> Papers { get; init; } = [];

    /// <summary>What to black out before papers are sent.</summary>
    public IReadOnlyList<Text> Redact { get; init; } = [];

    /// <summary>Another authority than the rule book's own, such as a member state's.</summary>
    public LetterAuthority? Authority { get; init; }

    /// <summary>Japan: the accredited organisations that take complaints about this company.</summary>
    public IReadOnlyList<LetterAuthority> AccreditedOrganisations { get; init; } = [];

    /// <summary>From this day on the person may sue, and where that stands.</summary>
    public LetterDate? MaySueFrom { get; init; }

    /// <summary>The company's own address for questions: desk, mail, phone, one line each.</summary>
    public IReadOnlyList<string> Contact { get; init; } = [];

    /// <summary>The place a Vietnamese letter is dated from, such as a city.</summary>
    public Text? Place { get; init; }

    /// <summary>To whom the letter goes, as she writes her name. Personal data.</summary>
    public string? Addressee { get; init; }

    /// <summary>Her address, line by line, as her country writes it. Personal data.</summary>
    public IReadOnlyList<string> PostalLines { get; init; } = [];

    /// <summary>Who acts for her, by name. Personal data.</summary>
    public string? Representative { get; init; }

    /// <summary>In which role: agent, guardian.</summary>
    public Text? RepresentativeRole { get; init; }

    /// <summary>By which office the letter is signed.</summary>
    public Text? SignerRole { get; init; }

    /// <summary>By how many days the answer is late, or how many are left.</summary>
    public int? Days { get; init; }

    /// <summary>What a department or processor is asked to do.</summary>
    public Text? Task { get; init; }

    /// <summary>The number under which a merged request goes on.</summary>
    public string? MergedInto { get; init; }

    /// <summary>The day on which papers were deleted.</summary>
    public LocalDate? DeletedOn { get; init; }
}

/// <summary>A date with what it is, and where it stands.</summary>
public sealed record LetterDate(Text What, LocalDate On, Citation? Citation);

/// <summary>The day by which an answer is due.</summary>
/// <param name="On">The day.</param>
/// <param name="Nature">Who set it: only what the law sets is called the law's.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record LetterDue(LocalDate On, ClockNature Nature, Citation Citation);

/// <summary>A longer time to answer.</summary>
/// <param name="OldDue">By when it was to be answered.</param>
/// <param name="NewDue">By when it is to be answered now.</param>
/// <param name="Reason">Why, in staff's own words; may be none where the ground says enough.</param>
/// <param name="Ground">The ground the law gives, where it names any.</param>
/// <param name="Citation">Where the law allows it.</param>
public sealed record LetterExtension(
    LocalDate OldDue, LocalDate NewDue, string? Reason, Text? Ground, Citation Citation);

/// <summary>A ground of refusal and where it stands.</summary>
public sealed record LetterGround(Text Text, Citation Citation);

/// <summary>One item of an answer: what it is, and what there is to say.</summary>
public sealed record LetterItem(Text What, string Content);

/// <summary>A fee and how it is paid.</summary>
public sealed record LetterFee(Money Amount, Text? HowToPay, LocalDate? PayBy);

/// <summary>Whom a person may turn to.</summary>
public sealed record LetterAuthority(Text Name, string? Address);
