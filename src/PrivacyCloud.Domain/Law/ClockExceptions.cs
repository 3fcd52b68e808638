using System.Diagnostics;

namespace PrivacyCloud.Domain.Law;

/// <summary>
/// Which labelled exception wins. There is no order of priority: the loader refuses packs that would need one.
/// </summary>
public static class ClockExceptions
{
    /// <summary>The exception that applies in these circumstances, or none.</summary>
    public static ClockException? Choose(ClockRule rule, IReadOnlyList<string> circumstances)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ClockException? winner = null;
        foreach (var exception in rule.Exceptions)
        {
            if (!exception.When.All(circumstances.Contains))
            {
                continue;
            }

            winner = winner is null || Beats(exception, winner) ? exception
                : Beats(winner, exception) ? winner
                : throw new UnreachableException($"Exceptions {winner.Label} and {exception.Label} apply at once.");
        }

        return winner;
    }

    /// <summary>True when the first says more exactly when it applies, or names the second.</summary>
    public static bool Beats(ClockException one, ClockException other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Overrides.Contains(other.Label)
            || (one.When.Count > other.When.Count && other.When.All(one.When.Contains));
    }
}
