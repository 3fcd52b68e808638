using PrivacyCloud.Domain;

namespace PrivacyCloud.Specs;

/// <summary>Given history, when command, then events or refusal.</summary>
public sealed record Spec<TState, TCommand, TEvent>(
    TState Initial,
    Func<TState, TCommand, Decision<TEvent>> Decide,
    Func<TState, TEvent, TState> Evolve,
    IReadOnlyList<TEvent> History)
{
    public Outcome<TEvent> When(TCommand command) => new(Decide(History.Aggregate(Initial, Evolve), command));
}

public sealed record Outcome<TEvent>(Decision<TEvent> Decision)
{
    public void Then(params TEvent[] expected) =>
        Assert.Equal(expected, Assert.IsType<Decision<TEvent>.Accepted>(Decision).Events);

    public Refusal ThenRefused(string code)
    {
        var reason = Assert.IsType<Decision<TEvent>.Refused>(Decision).Reason;
        Assert.Equal(code, reason.Code);
        return reason;
    }
}
