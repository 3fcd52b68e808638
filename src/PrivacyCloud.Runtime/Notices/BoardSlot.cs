namespace PrivacyCloud.Runtime.Notices;

/// <summary>Where the board of one brand stands, with its age and how often it was asked for.</summary>
internal sealed class BoardSlot
{
    private Kept? _kept;
    private long _age;

    /// <summary>How often pages asked. It goes on counting over every new board.</summary>
    public AskCount Asked { get; } = new();

    /// <summary>How often something changed so far.</summary>
    public long Now => Interlocked.Read(ref _age);

    /// <summary>What is remembered, if nothing changed since it was read.</summary>
    public Kept? Fresh() => Volatile.Read(ref _kept) is { } kept && kept.Age == Now ? kept : null;

    /// <summary>Remembers what was read at an age; false when something changed meanwhile.</summary>
    public bool Keep(BrandBoard? board, long age)
    {
        Volatile.Write(ref _kept, new(board, age));
        return age == Now;
    }

    /// <summary>Something changed.</summary>
    public void Age() => Interlocked.Increment(ref _age);

    /// <summary>A board, or that there is none, and of when that is.</summary>
    internal sealed record Kept(BrandBoard? Board, long Age);
}
