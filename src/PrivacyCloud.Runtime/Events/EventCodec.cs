using System.Collections.Frozen;
using System.Text.Json;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Events;

/// <summary>
/// The written names of one aggregate's events, and how each is written and read. Names are written down by hand and
/// never derived: a type may be renamed, a name in the ledger never.
/// </summary>
/// <typeparam name="TEvent">The closed hierarchy of events.</typeparam>
public sealed class EventCodec<TEvent>
    where TEvent : class
{
    private readonly FrozenDictionary<string, Type> _types;
    private readonly FrozenDictionary<Type, EventName> _names;
    private readonly FrozenDictionary<string, EventReader> _reads;

    /// <summary>Takes the written name of every case.</summary>
    /// <exception cref="ArgumentException">A case is missing or named twice, or a name is not well formed.</exception>
    public EventCodec(params IReadOnlyList<EventName> names)
    {
        _types = names.ToFrozenDictionary(one => one.Name, one => one.Case, StringComparer.Ordinal);
        _names = names.ToFrozenDictionary(one => one.Case);
        _reads = names.Where(one => one.Read is not null)
            .ToFrozenDictionary(one => one.Name, one => one.Read!, StringComparer.Ordinal);
        var cases = typeof(TEvent).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(TEvent)));
        if (!_names.Keys.ToHashSet().SetEquals(cases))
            throw new ArgumentException($"Every case of {typeof(TEvent).Name} needs one written name.", nameof(names));

        Names = [.. names.Select(one => one.Name)];
    }

    /// <summary>The written names, in the order they were given.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The event as it goes into the ledger.</summary>
    public NewEvent Write(TEvent happened)
    {
        var name = _names[happened.GetType()];
        return new(name.Name, name.Write is { } write ? write(happened) : WireJson.Write<object>(happened));
    }

    /// <summary>Reads an event back.</summary>
    /// <exception cref="JsonException">The name is unknown, or the event is not written as it should be.</exception>
    public TEvent Read(string name, ReadOnlyMemory<byte> data) =>
        _reads.TryGetValue(name, out var read) && read(data.Span) is { } happened ? (TEvent)happened
        : _types.TryGetValue(name, out var type)
            ? (TEvent)(WireJson.Read(data, type) ?? throw new JsonException("An event is empty."))
            : throw new JsonException($"No event is called {name}.");
}

/// <summary>The written name of one case, with its version: <c>tenant.founded.v1</c>.</summary>
/// <param name="Name">The name, for ever.</param>
/// <param name="Case">The case it stands for.</param>
/// <param name="Write">Writes its canonical bytes where that is worth doing by hand; else they are derived.</param>
/// <param name="Read">Reads bytes that look as usual where that is worth doing by hand; else they are derived.</param>
public sealed record EventName(
    string Name, Type Case, Func<object, byte[]>? Write = null, EventReader? Read = null)
{
    /// <summary>The written name of a case.</summary>
    public static EventName Of<TCase>(string name)
        where TCase : class => new(name, typeof(TCase));

    /// <summary>The written name of a case that is written and read by hand.</summary>
    public static EventName Of<TCase>(string name, Func<TCase, byte[]> write, EventReader read)
        where TCase : class => new(name, typeof(TCase), one => write((TCase)one), read);
}

/// <summary>Reads an event that looks as usual; null for whatever is to be looked at more closely.</summary>
public delegate object? EventReader(ReadOnlySpan<byte> data);
