using System.Globalization;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>Gathers what a letter may speak of from the request, its law and the company's settings.</summary>
internal sealed class LetterWriting(LawLibrary law, RequestOptions options)
{
    private static readonly Text MaySue = new(
        "A lawsuit may be filed from", "Có thể khởi kiện từ ngày", "訴えを提起できるようになる日");

    private static readonly Text Desk = new(
        "Personal data protection desk", "Bộ phận bảo vệ dữ liệu cá nhân", "個人情報お問い合わせ窓口");

    public Letter Write(LetterOrder order, DeskContact? desk)
    {
        var book = RequestLaw.BookOf(law, order.After.Intake);
        return LetterTemplates.Write(
            order.Kind, Facts(order, desk, book), book, RequestLaw.DayOf(book, order.Now));
    }

    public IReadOnlyList<LetterDemand> Demands(LetterOrder order, DeskContact? desk)
    {
        var book = RequestLaw.BookOf(law, order.After.Intake);
        var duty = Right(order, book).Duty;
        return duty is null
            ? []
            : LetterCoverage.Check(
                order.Kind, Facts(order, desk, book), book, duty, RequestLaw.DayOf(book, order.Now));
    }

    private LetterFacts Facts(LetterOrder order, DeskContact? desk, RuleBook book)
    {
        var (file, right) = (order.After, Right(order, book));
        return ToPerson(order, book, new()
        {
            Company = order.Tenant.LegalName,
            Brand = order.Brand?.Name,
            Number = file.Intake.Number.ToString(),
            Language = file.Intake.Language,
            Rights = [right.Names],
            Duties = right.Duty is { } duty ? [duty] : [],
            ReceivedOn = RequestLaw.DayOf(book, file.Intake.ReceivedAt),
            Due = DueOf(file),
            Extension = order.Kind == LetterKind.Extension ? ExtensionOf(order) : null,
            Grounds = [.. order.Reasons.Select(one => new LetterGround(one.Why, one.Citation))],
            FreeText = order.Kind == LetterKind.Refusal ? null : order.Words,
            Reasons = order.Kind == LetterKind.Refusal ? order.Words : null,
            Fee = FeeOf(file),
            Code = order.Code,
            CodeMinutes = order.Code is null ? null : (int)RequestLimits.CodeValidity.TotalMinutes,
            FetchHours = (int)RequestLimits.PackageFetchable.TotalHours,
            TrackingAddress = TrackingAddress(order),
            Papers = PapersOf(file, book, order.Kind),
            Redact = RequestLaw.RepresentativeOf(book, file.Intake)?.Redact ?? [],
            // Whoever is refused need not wait for the day from which silence may be sued over.
            MaySueFrom = order.Kind == LetterKind.Refusal ? null : SueOf(file),
            Contact = desk?.Lines() ?? [],
            SignerRole = Desk,
            Days = order.Alert?.Days,
            MergedInto = order.MergedInto?.ToString(),
        });
    }

    /// <summary>To whom it goes, and who acts for her.</summary>
    private static LetterFacts ToPerson(LetterOrder order, RuleBook book, LetterFacts facts)
    {
        var (intake, person) = (order.After.Intake, order.Person);
        return facts with
        {
            Addressee = AddresseeOf(order),
            PostalLines = order.Alert is null && order.Kind != LetterKind.RepresentationTold ? person.Postal : [],
            Representative = intake.RequesterKind == RequesterKind.DataSubject ? null : person.Name,
            RepresentativeRole = RequestLaw.RepresentativeOf(book, intake)?.Name,
        };
    }

    private static string? AddresseeOf(LetterOrder order) =>
        order.Alert is not null ? null
        : order.Kind == LetterKind.RepresentationTold ? order.Person.DataSubject
        : order.Person.Name;

    private static RightRule Right(LetterOrder order, RuleBook book) => RequestLaw.RightOn(
        book, order.After.Intake.Right(), RequestLaw.DayOf(book, order.After.Intake.ReceivedAt))!;

    private static LetterDue? DueOf(RequestFile file) =>
        file.Clocks.FirstOrDefault(one => !one.IsGate() && one.Clock.Name == "fulfil") is { Clock: { } clock }
            ? new(clock.Due, clock.Nature, clock.Citation)
            : null;

    private static LetterDate? SueOf(RequestFile file) =>
        file.Clocks.FirstOrDefault(one => one.IsGate()) is { Clock: { OpensOn: { } from } clock }
            ? new(MaySue, from, clock.Citation)
            : null;

    private LetterExtension? ExtensionOf(LetterOrder order)
    {
        foreach (var after in order.After.Clocks)
        {
            var before = order.Before.Clocks.FirstOrDefault(one => one.Name() == after.Name());
            if (before is not null && before.Question.Notices < after.Question.Notices
                && before.Clock.Extension is { } terms)
            {
                return new(before.Clock.Due, after.Clock.Due, order.Words, GroundOf(after, terms), terms.Citation);
            }
        }

        return null;
    }

    /// <summary>The words of the first ground the law gives; there is hardly ever a second.</summary>
    private Text? GroundOf(RequestClock clock, ExtensionTerms terms) => terms.Grounds.Count == 0
        ? null
        : law.Find(clock.Clock.Pack.Jurisdiction)?.ClocksOf(clock.Question.Duty)
            .Where(one => one.Provision.Id == clock.Clock.Provision)
            .SelectMany(one => one.Provision.Versions)
            .Select(one => one.Rule)
            .OfType<ProvisionRule.Clock>()
            .SelectMany(one => one.Rule.Extension?.Grounds ?? [])
            .FirstOrDefault(one => one.Code == terms.Grounds[0])?.Text;

    private static LetterFee? FeeOf(RequestFile file) =>
        file.Fee is { } fee ? new(fee.Amount, null, null) : null;

    private static IReadOnlyList<Text> PapersOf(RequestFile file, RuleBook book, LetterKind kind) =>
        kind is LetterKind.IdentityReminder or LetterKind.MoreInformation or LetterKind.Acknowledgement
        && file.Representation.Standing == RepresentationStanding.Awaited
            ? [.. RequestLaw.RepresentativeOf(book, file.Intake)?.Papers.Select(one => one.Text) ?? []]
            : [];

    private string TrackingAddress(LetterOrder order) => string.Create(
        CultureInfo.InvariantCulture,
        $"{options.PagesAt}/{PathOf(order)}");

    private static string PathOf(LetterOrder order) => order.Alert is null
        ? $"centre/{order.Tenant.Slug}/track#{order.After.Intake.Number}"
        : $"work/requests/{order.After.Intake.Request}";
}
