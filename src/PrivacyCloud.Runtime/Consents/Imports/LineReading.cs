using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>What a line says, or what is wrong with it.</summary>
public abstract record LineReading
{
    private LineReading()
    {
    }

    /// <summary>A decision set.</summary>
    public sealed record Decision(IncomingDecision Incoming) : LineReading
    {
        /// <summary>Says nothing: this is personal data.</summary>
        public override string ToString() => nameof(Decision);
    }

    /// <summary>It cannot be read, or may not be said.</summary>
    /// <param name="Code">The stable code.</param>
    /// <param name="Why">The reason.</param>
    /// <param name="Field">The member to blame; none when none is.</param>
    public sealed record Wrong(string Code, Text Why, string? Field) : LineReading
    {
        /// <summary>Wrong for a reason we have given a name.</summary>
        public static Wrong Of(Refusal refusal, string? field = null)
        {
            ArgumentNullException.ThrowIfNull(refusal);
            return new(refusal.Code, refusal.Why, field);
        }
    }
}

/// <summary>An import as it reaches the tenant.</summary>
/// <param name="Log">The tenant's log.</param>
/// <param name="Import">Which one.</param>
/// <param name="Actor">Who sends it.</param>
/// <param name="Read">Reads a line, without its end.</param>
public sealed record ImportOrder(LogId Log, ImportId Import, Actor Actor, Func<ReadOnlyMemory<byte>, LineReading> Read);
