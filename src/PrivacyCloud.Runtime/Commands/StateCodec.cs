using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PrivacyCloud.Runtime.Events;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>
/// Writes and reads the states of one aggregate for snapshots. Names come from the types here, because a snapshot
/// is thrown away as soon as its shape is another.
/// </summary>
internal sealed class StateCodec<TState>
    where TState : class
{
    private readonly Dictionary<string, Type> _cases;

    public StateCodec()
    {
        _cases = typeof(TState).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(TState)))
            .ToDictionary(type => type.Name, StringComparer.Ordinal);
        var shape = new StringBuilder();
        Describe(typeof(TState), shape, []);
        foreach (var one in _cases.Values.OrderBy(type => type.Name, StringComparer.Ordinal))
            Describe(one, shape, []);

        Shape = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shape.ToString())));
    }

    /// <summary>A fingerprint of everything a state is made of.</summary>
    public string Shape { get; }

    public static byte[] Write(TState state) =>
        WireJson.Write(new Kept(state.GetType().Name, WireJson.Element(state)));

    public TState Read(ReadOnlyMemory<byte> json)
    {
        var kept = WireJson.Read<Kept>(json);
        return kept is not null && _cases.TryGetValue(kept.Case, out var type)
            ? (TState)(WireJson.Read(kept.State, type) ?? throw new JsonException("A snapshot is empty."))
            : throw new JsonException("A snapshot is of no known case.");
    }

    private static void Describe(Type type, StringBuilder to, HashSet<Type> seen)
    {
        to.Append(type.FullName).Append('(');
        if (seen.Add(type) && type.Namespace?.StartsWith("PrivacyCloud", StringComparison.Ordinal) == true)
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                to.Append(property.Name).Append(':');
                Describe(property.PropertyType, to, seen);
            }
        }

        foreach (var argument in type.GenericTypeArguments)
            Describe(argument, to, seen);

        to.Append(')');
    }

    private sealed record Kept(string Case, JsonElement State);
}
