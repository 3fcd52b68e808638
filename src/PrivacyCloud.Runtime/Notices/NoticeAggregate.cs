using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Notices;

/// <summary>The catalogues of brands with their notices, described for the engine.</summary>
public static class NoticeAggregate
{
    /// <summary>The kind of stream.</summary>
    public const string Kind = "notice";

    /// <summary>The written names of its events.</summary>
    public static EventCodec<NoticeEvent> Events { get; } = new(
        EventName.Of<NoticeEvent.PurposeDefined>("notice.purpose-defined.v1"),
        EventName.Of<NoticeEvent.PurposeRevised>("notice.purpose-revised.v1"),
        EventName.Of<NoticeEvent.PurposeRetired>("notice.purpose-retired.v1"),
        EventName.Of<NoticeEvent.Published>("notice.published.v1"));

    /// <summary>The written names of its commands.</summary>
    public static CommandCodec<NoticeCommand> Commands { get; } = new(
        CommandName.Of<NoticeCommand.DefinePurpose>("notice.define-purpose"),
        CommandName.Of<NoticeCommand.RetirePurpose>("notice.retire-purpose"),
        CommandName.Of<NoticeCommand.Publish>("notice.publish"));

    /// <summary>The stream of a brand's catalogue.</summary>
    public static StreamId StreamOf(LogId log, BrandId brand) => new(log, Kind, brand.ToString());

    /// <summary>The description, under the packs that are loaded.</summary>
    public static Aggregate<NoticeState, NoticeCommand, NoticeEvent> Under(LawLibrary law) => new()
    {
        Kind = Kind,
        Initial = NoticeDecider.Initial,
        Decide = (state, command, now) => NoticeDecider.Decide(state, command, law, now),
        Evolve = NoticeFold.Evolve,
        Events = Events,
        Commands = Commands,
        Rows = (_, state, version) => Rows(state, version),
        Answer = Answer,
    };

    private static IEnumerable<ViewDraft> Rows(NoticeState state, long version)
    {
        if (NoticeDecider.CatalogueOf(state) is not { } catalogue)
            return [];

        var purposes = catalogue.Purposes.Select(one => new ViewDraft(
            ViewNames.Purposes, PurposeRow.KeyOf(catalogue.Brand, one.Code), new PurposeRow(catalogue.Brand, one)));
        var brand = catalogue.Brand.ToString();
        ViewDraft row = new(ViewNames.Catalogues, brand, new CatalogueRow(catalogue.Brand, version));
        return state is NoticeState.Live live
            ? [.. purposes, row, .. EditionsOf(live), new(ViewNames.Notices, brand, live.Current)]
            : [.. purposes, row];
    }

    private static IEnumerable<ViewDraft> EditionsOf(NoticeState.Live live) => live.Editions.Select((one, at) =>
        new ViewDraft(
            ViewNames.NoticeEditions, NoticeEditionRow.KeyOf(live.Current.Brand, one.Version),
            new NoticeEditionRow(
                live.Current.Brand, one,
                at + 1 < live.Editions.Count ? live.Editions[at + 1].PublishedAt : null)));

    private static Dictionary<string, string> Answer(NoticeCommand command, NoticeState state)
    {
        Dictionary<string, string> answer = [];
        switch (command)
        {
            case NoticeCommand.DefinePurpose define:
                answer["purpose"] = define.Purpose.ToString();
                break;
            case NoticeCommand.RetirePurpose retire:
                answer["purpose"] = retire.Purpose.ToString();
                break;
            case NoticeCommand.Publish when state is NoticeState.Live live:
                answer["notice"] = live.Current.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
                break;
            default:
                break;
        }

        return answer;
    }
}
