using PrivacyCloud.Domain;

namespace PrivacyCloud.Specs;

/// <summary>Given history, when command, then events or refusal.</summary>
public sealed record Spec<TState, TCommand, TEvent>(
    TState Initial,
    Func<TState, TCommand, Decision<TEvent>> Decide,
    Func<TState, TEvent, TState> Evolve,
    IReadOnlyList<TEvent> History)
{
    /// <summary>The state the history leads to.</summary>
    public TState State => History.Aggregate(Initial, Evolve);

    public Outcome<TEvent> When(TCommand command) => new(Decide(State, command));
}

/// <summary>What a decider answered, to be held against what was expected.</summary>
public sealed record Outcome<TEvent>(Decision<TEvent> Decision)
{
    public void Then(params TEvent[] expected) =>
        Assert.Equal(expected, Assert.IsType<Decision<TEvent>.Accepted>(Decision).Events);

    public void ThenNothing() => Assert.Empty(Assert.IsType<Decision<TEvent>.Accepted>(Decision).Events);

    public Refusal ThenRefused(string code)
    {
        var reason = Assert.IsType<Decision<TEvent>.Refused>(Decision).Reason;
        Assert.Equal(code, reason.Code);
        return reason;
    }
}
