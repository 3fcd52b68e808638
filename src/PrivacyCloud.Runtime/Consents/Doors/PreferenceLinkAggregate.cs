using PrivacyCloud.Domain.Consents.Links;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;

namespace PrivacyCloud.Runtime.Consents.Doors;

/// <summary>Personal links to preferences, described for the engine.</summary>
public static class PreferenceLinkAggregate
{
    /// <summary>The kind of stream.</summary>
    public const string Kind = "preference-link";

    /// <summary>The written names of its events.</summary>
    public static EventCodec<PreferenceLinkEvent> Events { get; } = new(
        EventName.Of<PreferenceLinkEvent.Issued>("preference-link.issued.v1"),
        EventName.Of<PreferenceLinkEvent.Opened>("preference-link.opened.v1"));

    /// <summary>The written names of its commands.</summary>
    public static CommandCodec<PreferenceLinkCommand> Commands { get; } = new(
        CommandName.Of<PreferenceLinkCommand.Issue>("preference-link.issue"),
        CommandName.Of<PreferenceLinkCommand.Open>("preference-link.open"));

    /// <summary>The description. Nobody lists links: there are no rows.</summary>
    public static Aggregate<PreferenceLinkState, PreferenceLinkCommand, PreferenceLinkEvent> Description { get; } =
        new()
        {
            Kind = Kind,
            Initial = PreferenceLinkDecider.Initial,
            Decide = PreferenceLinkDecider.Decide,
            Evolve = PreferenceLinkDecider.Evolve,
            Events = Events,
            Commands = Commands,
            Rows = (_, _, _) => [],
        };

    /// <summary>The stream of a link.</summary>
    public static StreamId StreamOf(LogId log, PreferenceLinkId link) => new(log, Kind, link.ToString());
}
