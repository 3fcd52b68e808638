using System.Collections;
using System.Diagnostics;
using System.Reflection;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Specs.Engine.Wire;

/// <summary>
/// A value of any type that a command is made of, from a seed: every member filled with something, or with nothing
/// where nothing is allowed. It finds the members itself, so a command that is added later is tried too.
/// </summary>
internal sealed class AnyValue(int seed)
{
    // Whatever is read from a text takes one of these that it likes.
    private static readonly string[] Texts =
    [
        "acme", "vn-1", "jp-1", "vn", "us-ca", "VN", "JP", "JPY", "VND", "#004488", "https://shop.example",
        "https://shop.example/privacy", "analytics_storage", "P12M", "P1Y", "pk_0f3k9x2m", "sk_0f3k9x2m", "access",
        "7KQ42M9X3CDJ", "request.acknowledged", "consent.withdrawn", "duty/dut_06ccggw0000000000000000001", "http-503",
        "0198a1b2-0000-7000-8000-0000000000d1", new('a', 64), new('7', 64), "sha256:" + new string('b', 64),
        new('A', 43),
    ];

    private static readonly NullabilityInfoContext Nullability = new();

    private readonly Random _chance = new(seed);
    private int _depth;

    /// <summary>A value of a type.</summary>
    public object Of(Type type) => Leaf(type) ?? (type.IsAbstract ? OfCase(type) : Built(type));

    /// <summary>A value, or nothing.</summary>
    public T? Maybe<T>()
        where T : class => _chance.Next(2) == 0 ? null : (T)Of(typeof(T));

    /// <summary>A value, or nothing.</summary>
    public T? MaybeOf<T>()
        where T : struct => _chance.Next(2) == 0 ? null : (T)Of(typeof(T));

    private object? Leaf(Type type) => type switch
    {
        _ when type == typeof(bool) => _chance.Next(2) == 0,
        _ when type == typeof(int) => _chance.Next(0, 4000),
        _ when type == typeof(long) => _chance.NextInt64(),
        _ when type == typeof(decimal) => _chance.Next(100_000) / 100m,
        _ when type == typeof(string) => Pick("", "Ví dụ \"<&>\" 例 \u2028", "x", new string('b', 64)),
        _ when type == typeof(Guid) => Id(),
        _ when type == typeof(Instant) => Instant.FromUnixTimeTicks(_chance.NextInt64(0, 40_000_000_000_000_000)),
        _ when type == typeof(LocalDate) => new LocalDate(2026, 1, 1).PlusDays(_chance.Next(4000)),
        _ when type == typeof(Duration) => Duration.FromTicks(_chance.NextInt64(1, 1_000_000_000_000)),
        _ when type == typeof(Compartment) => Pick(Compartment.Contact, Compartment.Identifiers),
        _ when type == typeof(ReadOnlyMemory<byte>) => new ReadOnlyMemory<byte>(Bytes(_chance.Next(40))),
        _ when type.IsEnum => type.GetEnumValues().GetValue(_chance.Next(type.GetEnumValues().Length)),
        _ when Nullable.GetUnderlyingType(type) is { } inner => Of(inner),
        _ when ItemOf(type) is { } item => ListOf(type, item),
        _ when type.IsValueType => Read(type),
        _ => null,
    };

    private static Type? ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() is var one
        && (one == typeof(ValueList<>) || one == typeof(IReadOnlyList<>)) ? type.GenericTypeArguments[0] : null;

    private object ListOf(Type type, Type item)
    {
        var all = Array.CreateInstance(item, _depth > 6 ? 0 : _chance.Next(4));
        for (var at = 0; at < all.Length; at++)
            all.SetValue(Of(item), at);

        return type.GetGenericTypeDefinition() == typeof(ValueList<>) ? AsValueList(item, all) : all;
    }

    private static object AsValueList(Type item, IEnumerable all) => typeof(AnyValue)
        .GetMethod(nameof(Values), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(item).Invoke(null, [all])!;

    private static ValueList<T> Values<T>(T[] all) => [.. all];

    /// <summary>An id from its number, a code from the first text it likes.</summary>
    private object? Read(Type type)
    {
        if (type.GetConstructor([typeof(Guid)]) is { } numbered)
            return numbered.Invoke([Id()]);

        if (type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()]) is not { } read)
            return null;

        foreach (var text in Texts.OrderBy(_ => _chance.Next()))
        {
            object?[] taken = [text, null];
            if ((bool)read.Invoke(null, taken)!)
                return taken[1];
        }

        throw new UnreachableException($"No text here is a {type.Name}: add one.");
    }

    private object OfCase(Type type)
    {
        var cases = type.GetNestedTypes().Where(one => one.IsSubclassOf(type)).ToList();
        return Of(cases[_chance.Next(cases.Count)]);
    }

    private object Built(Type type)
    {
        _depth++;
        var maker = type.GetConstructors().OrderByDescending(one => one.GetParameters().Length).First();
        var made = maker.Invoke([.. maker.GetParameters().Select(one =>
            MayBeNothing(one.ParameterType, Nullability.Create(one)) ? null : Of(one.ParameterType))]);
        var taken = maker.GetParameters().Select(one => one.Name).ToHashSet();
        foreach (var more in type.GetProperties().Where(one => one.CanWrite && !taken.Contains(one.Name)))
            more.SetValue(
                made, MayBeNothing(more.PropertyType, Nullability.Create(more)) ? null : Of(more.PropertyType));

        _depth--;
        return made;
    }

    private bool MayBeNothing(Type type, NullabilityInfo about) =>
        (Nullable.GetUnderlyingType(type) is not null
            || (!type.IsValueType && about.WriteState == NullabilityState.Nullable)) && _chance.Next(3) == 0;

    private T Pick<T>(params T[] all) => all[_chance.Next(all.Length)];

    private Guid Id() => new(Bytes(16));

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        _chance.NextBytes(bytes);
        return bytes;
    }
}
