using System.Diagnostics;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Notices;

/// <summary>The rules of a brand's catalogue. Pure: no clock, no ids, no I/O; the law is an argument.</summary>
public static class NoticeDecider
{
    /// <summary>Before anything happened.</summary>
    public static NoticeState Initial { get; } = new NoticeState.None();

    private static Decision<NoticeEvent> Nothing { get; } = new Decision<NoticeEvent>.Accepted([]);

    /// <summary>What a command causes at a moment, or why it causes nothing.</summary>
    public static Decision<NoticeEvent> Decide(NoticeState state, NoticeCommand command, LawLibrary law, Instant now) =>
        command switch
        {
            NoticeCommand.DefinePurpose c => Define(CatalogueOf(state), c, law, now),
            NoticeCommand.RetirePurpose c => Retire(CatalogueOf(state), c),
            NoticeCommand.Publish c => Publish(state, c, law, now),
            _ => throw new UnreachableException(),
        };

    /// <summary>The purposes a state has; none before the first.</summary>
    public static Catalogue? CatalogueOf(NoticeState state) => state switch
    {
        NoticeState.None => null,
        NoticeState.Draft draft => draft.Catalogue,
        NoticeState.Live live => live.Catalogue,
        _ => throw new UnreachableException(),
    };

    private static Decision<NoticeEvent> Define(
        Catalogue? catalogue, NoticeCommand.DefinePurpose command, LawLibrary library, Instant now)
    {
        if (NoticeLaw.Find(library, command.Laws, now) is not { } law)
            return NoticeRefusals.LawMissing;

        if (catalogue?.Find(command.Purpose) is { IsRetired: true })
            return NoticeRefusals.Retired;

        if (PurposeRules.Check(command.Draft, law) is { } refusal)
            return refusal;

        var terms = command.Draft.Terms;
        if (catalogue?.Find(command.Purpose) is not { } known)
            return Room(catalogue, command.Purpose) is { } full
                ? full
                : new NoticeEvent.PurposeDefined(command.Brand, command.Purpose, terms);

        var isMaterial = command.IsMaterial || PurposeRules.IsMaterial(known.Terms, terms);
        return known.Terms == terms && (!isMaterial || known.Since == 0)
            ? Nothing
            : new NoticeEvent.PurposeRevised(command.Purpose, terms, isMaterial);
    }

    private static Refusal? Room(Catalogue? catalogue, PurposeCode purpose)
    {
        if (catalogue is null)
            return null;

        var standing = catalogue.Standing().ToList();
        if (standing.Count >= NoticeLimits.PurposesMax || catalogue.Purposes.Count >= NoticeLimits.PurposesEverMax)
            return NoticeRefusals.TooMany;

        var length = standing.Sum(one => one.Code.ToString().Length) + purpose.ToString().Length;
        return length > NoticeLimits.CodesLengthMax ? NoticeRefusals.CodesTooLong : null;
    }

    private static Decision<NoticeEvent> Retire(Catalogue? catalogue, NoticeCommand.RetirePurpose command) =>
        catalogue?.Find(command.Purpose) switch
        {
            null => NoticeRefusals.Unknown,
            { IsRetired: true } => Nothing,
            _ => new NoticeEvent.PurposeRetired(command.Purpose),
        };

    private static Decision<NoticeEvent> Publish(
        NoticeState state, NoticeCommand.Publish command, LawLibrary library, Instant now)
    {
        if (NoticeLaw.Find(library, command.Laws, now) is not { } law)
            return NoticeRefusals.LawMissing;

        if (CatalogueOf(state) is not { } catalogue || !catalogue.Standing().Any())
            return NoticeRefusals.Empty;

        if (PublicationRules.Check(command.Draft, catalogue, law) is { } refusal)
            return refusal;

        var current = (state as NoticeState.Live)?.Current;
        var version = (current?.Version ?? 0) + 1;
        var content = PublicationRules.Compose(command.Draft, catalogue, law, version);
        if (current is not null && current.Content == content && current.Laws.Equals(law.Stamps))
            return Nothing;

        ValueList<PurposeCode> material =
            [.. content.Purposes.Where(one => one.Since == version).Select(one => one.Code)];
        ValueList<LanguageHash> hashes =
        [
            .. Enum.GetValues<Language>().Select(language => new LanguageHash(
                language, NoticeHash.Of(NoticeDocument.Bytes(catalogue.Brand, version, content, language)))),
        ];
        return new NoticeEvent.Published(
            new(catalogue.Brand, version, now, content, hashes, law.Stamps), material);
    }
}
