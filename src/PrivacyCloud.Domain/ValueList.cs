using System.Collections;
using System.Runtime.CompilerServices;

namespace PrivacyCloud.Domain;

/// <summary>
/// An immutable list that equals another when its items do, so that events and states compare by value.
/// </summary>
/// <typeparam name="T">What is listed; it must compare by value itself.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>True when this item is in the list.</summary>
    public bool Contains(T item) => Array.IndexOf(_items, item) >= 0;

    /// <summary>The list with one more item at its end.</summary>
    public ValueList<T> Add(T item) => new([.. _items, item]);

    /// <summary>The list with another item in a place.</summary>
    public ValueList<T> With(int index, T item)
    {
        T[] items = [.. _items];
        items[index] = item;
        return new(items);
    }

    /// <summary>The list without the items that meet a condition.</summary>
    public ValueList<T> Without(Func<T, bool> condition) => new([.. _items.Where(item => !condition(item))]);

    /// <summary>The list with each item that meets a condition put through one change.</summary>
    public ValueList<T> Change(Func<T, bool> condition, Func<T, T> change) =>
        new([.. _items.Select(item => condition(item) ? change(item) : item)]);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (var item in _items)
            hash.Add(item);

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", _items)}]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes lists that compare by value.</summary>
public static class ValueList
{
    /// <summary>A list of these items, in this order.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
