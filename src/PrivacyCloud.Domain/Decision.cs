namespace PrivacyCloud.Domain;

/// <summary>What a decider answers: the facts a command causes, or the reason it causes none.</summary>
/// <typeparam name="TEvent">The closed hierarchy of events of one aggregate.</typeparam>
public abstract record Decision<TEvent>
{
    private Decision()
    {
    }

    /// <summary>The command is lawful and causes these events, in order. No events: it was already so.</summary>
    public sealed record Accepted(IReadOnlyList<TEvent> Events) : Decision<TEvent>;

    /// <summary>The command is refused; nothing happens.</summary>
    public sealed record Refused(Refusal Reason) : Decision<TEvent>;

    public static implicit operator Decision<TEvent>(TEvent happened) => new Accepted([happened]);

    public static implicit operator Decision<TEvent>(Refusal reason) => new Refused(reason);
}
