using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Letters;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>Writes letters, chooses the way they go, and seals them in the request's own file.</summary>
public sealed class LetterDesk
{
    private readonly IVault _vault;
    private readonly TimeProvider _time;
    private readonly LetterWriting _writing;

    /// <summary>A desk that writes under the law that is loaded.</summary>
    public LetterDesk(IVault vault, TimeProvider time, Domain.Law.LawLibrary law, RequestOptions options)
    {
        (_vault, _time) = (vault, time);
        _writing = new(law, options);
    }

    /// <summary>A letter as it would go out, and what the law wants it to hold.</summary>
    public async Task<(Letter Letter, IReadOnlyList<LetterDemand> Demands)> PreviewAsync(
        LetterOrder order, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(order);
        var desk = await DeskContact.FindAsync(_vault, order.Log, order.Tenant, cancel);
        return (_writing.Write(order, desk), _writing.Demands(order, desk));
    }

    /// <summary>Writes a letter to the person and seals it.</summary>
    public async Task<SealedLetter> WriteAsync(LetterOrder order, CancellationToken cancel)
    {
        var (letter, _) = await PreviewAsync(order, cancel);
        var way = WayOf(order);
        var html = way == LetterWay.Mail ? LetterHtml.Mail(letter) : LetterHtml.Page(letter, printable: true);
        var content = new MailContent(
            way == LetterWay.Mail ? AddressOf(order)! : string.Empty,
            null, letter.Subject, LetterText.Plain(letter), html, letter.Language);
        return await SealAsync(order, way, content, cancel);
    }

    /// <summary>
    /// Writes to the desk of the company that something wants its eyes. A company that names no address is told in its
    /// inbox alone.
    /// </summary>
    public async Task<SealedLetter> WriteToStaffAsync(LetterOrder order, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(order);
        var desk = await DeskContact.FindAsync(_vault, order.Log, order.Tenant, cancel);
        var letter = _writing.Write(order, desk);
        var content = new MailContent(
            desk?.Email ?? string.Empty, null, letter.Subject, LetterText.Plain(letter), LetterHtml.Mail(letter),
            letter.Language);
        return await SealAsync(order, LetterWay.Staff, content, cancel);
    }

    /// <summary>
    /// By mail where the person gave an address; by post where she asked for paper or gave only a postal one; else it
    /// lies ready on the tracking page.
    /// </summary>
    public static LetterWay WayOf(LetterOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (order.Kind == LetterKind.RepresentationTold)
            return AddressOf(order) is null ? LetterWay.Post : LetterWay.Mail;

        var isAnswer = order.Kind is LetterKind.Fulfilment or LetterKind.PartialFulfilment or LetterKind.NoData;
        return isAnswer && order.After.AnswerForm == AnswerForm.Paper && order.Person.Postal.Count > 0
            ? LetterWay.Post
            : order.Person is { Email: not null } ? LetterWay.Mail
            : order.Person.Postal.Count > 0 ? LetterWay.Post
            : LetterWay.Portal;
    }

    /// <summary>
    /// The requester's address; but that somebody acts for her is told to the person herself, at the address by which
    /// the company knows her. Where it knows none, staff post that letter.
    /// </summary>
    private static string? AddressOf(LetterOrder order) => order.Kind == LetterKind.RepresentationTold
        ? order.Person.Identifiers.FirstOrDefault(
            one => one.Kind == IdentifierKind.Email && one.Value != order.Person.Email)?.Value
        : order.Person.Email;

    private async Task<SealedLetter> SealAsync(
        LetterOrder order, LetterWay way, MailContent content, CancellationToken cancel)
    {
        var reference = order.After.Intake.Person;
        var sealedContent = await _vault.SealAsync(
            order.Log, new VaultItemId(Guid.CreateVersion7(_time.GetUtcNow())), reference.Holder,
            RequestCompartments.FileOf(order.After.Intake), content.Write(), cancel);
        return new(new(order.Kind, way, sealedContent.Reference), sealedContent);
    }
}

/// <summary>A letter that is written and sealed, ready for a command.</summary>
public sealed record SealedLetter(LetterDraft Draft, SealedContent Content);

/// <summary>Under which keys the contents of a request lie.</summary>
public static class RequestCompartments
{
    /// <summary>The file of a case: who asks, letters, messages, notes, evidence.</summary>
    public static Compartment FileOf(Intake intake) => Of(intake, "file");

    /// <summary>A paper that shows who somebody is: each has a key of its own, for it goes before the file.</summary>
    public static Compartment NewPaper(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new($"paper/{Guid.CreateVersion7(time.GetUtcNow()):n}");
    }

    /// <summary>The answer's files: each package has a key of its own, destroyed a day after the first fetch.</summary>
    public static Compartment NewPackage(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new($"package/{Guid.CreateVersion7(time.GetUtcNow()):n}");
    }

    private static Compartment Of(Intake intake, string part)
    {
        ArgumentNullException.ThrowIfNull(intake);
        return new($"{part}/{intake.Lead}");
    }
}
