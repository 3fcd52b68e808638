using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;

namespace PrivacyCloud.Bench;

/// <summary>A small aggregate with one row in one view: what the engine costs, with next to no rules in it.</summary>
internal static class Notes
{
    public const string Kind = "note";

    /// <summary>The description.</summary>
    public static Aggregate<NoteState, WriteNote, NoteEvent> Description { get; } = new()
    {
        Kind = Kind,
        Initial = new(string.Empty, 0),
        Decide = (_, command, _) => new NoteEvent.Written(command.Text),
        Evolve = (state, happened) => happened is NoteEvent.Written written
            ? new(written.Text, state.Times + 1)
            : throw new System.Diagnostics.UnreachableException(),
        Events = new(EventName.Of<NoteEvent.Written>("note.written.v1")),
        Commands = new(CommandName.Of<WriteNote>("note.write")),
        Rows = (stream, state, _) => state.Times == 0 ? [] : [new("notes", stream.Id, state)],
    };

    /// <summary>The stream of a note: its id has the form of any other.</summary>
    public static StreamId Stream(LogId log, int number) =>
        new(log, Kind, new DutyId(new Guid(number + 1, 0x7abc, 0x7def, 0x80, 1, 2, 3, 4, 5, 6, 7)).ToString());
}

/// <summary>What is wanted: the note says this from now on.</summary>
internal sealed record WriteNote(string Text);

/// <summary>What is known.</summary>
internal sealed record NoteState(string Text, int Times);

/// <summary>What happened.</summary>
internal abstract record NoteEvent
{
    private NoteEvent()
    {
    }

    /// <summary>The note says something else.</summary>
    public sealed record Written(string Text) : NoteEvent;
}
