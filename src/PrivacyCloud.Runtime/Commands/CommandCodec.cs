using System.Collections.Frozen;
using System.Text.Json;
using PrivacyCloud.Runtime.Events;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>
/// The written names of one aggregate's commands, for their way to an owner in another process. Two versions of the
/// program talk to each other while one replaces the other: a name is never changed, and members are only added.
/// </summary>
/// <typeparam name="TCommand">The closed hierarchy of commands.</typeparam>
public sealed class CommandCodec<TCommand>
    where TCommand : class
{
    private readonly FrozenDictionary<string, Type> _types;
    private readonly FrozenDictionary<Type, string> _names;

    /// <summary>Takes the written name of every case.</summary>
    /// <exception cref="ArgumentException">A case is missing or named twice.</exception>
    public CommandCodec(params IReadOnlyList<CommandName> names)
    {
        _types = names.ToFrozenDictionary(one => one.Name, one => one.Case, StringComparer.Ordinal);
        _names = names.ToFrozenDictionary(one => one.Case, one => one.Name);
        var cases = typeof(TCommand).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(TCommand)));
        if (!_names.Keys.ToHashSet().SetEquals(cases))
            throw new ArgumentException(
                $"Every case of {typeof(TCommand).Name} needs one written name.", nameof(names));

        Names = [.. names.Select(one => one.Name)];
    }

    /// <summary>The written names, in the order they were given.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>A command as it travels.</summary>
    /// <exception cref="ArgumentException">It is none of this aggregate's.</exception>
    public WrittenCommand Write(object command) => _names.TryGetValue(command.GetType(), out var name)
        ? new(name, WireJson.Element(command))
        : throw new ArgumentException($"{typeof(TCommand).Name} has no such case.", nameof(command));

    /// <summary>Reads a command back.</summary>
    /// <exception cref="JsonException">The name is unknown, or the command is not written as it should be.</exception>
    public TCommand Read(WrittenCommand written) => _types.TryGetValue(written.Name, out var type)
        ? (TCommand)(WireJson.Read(written.Body, type) ?? throw new JsonException("A command is empty."))
        : throw new JsonException("No command has this name.");
}

/// <summary>The written name of one case: <c>tenant.found</c>.</summary>
/// <param name="Name">The name, for ever.</param>
/// <param name="Case">The case it stands for.</param>
public sealed record CommandName(string Name, Type Case)
{
    /// <summary>The written name of a case.</summary>
    public static CommandName Of<TCase>(string name)
        where TCase : class => new(name, typeof(TCase));
}

/// <summary>A command as it travels: its written name and its members.</summary>
public sealed record WrittenCommand(string Name, JsonElement Body);
