namespace PrivacyCloud.Domain.Law;

/// <summary>What a provision rules. Parameters only: the logic is in the engine that reads them.</summary>
public abstract record ProvisionRule
{
    private ProvisionRule()
    {
    }

    /// <summary>How long a duty may take, and how that is counted.</summary>
    public sealed record Clock(ClockRule Rule) : ProvisionRule;

    /// <summary>A right of the person.</summary>
    public sealed record Right(RightRule Rule) : ProvisionRule;

    /// <summary>On which grounds a right may be refused.</summary>
    public sealed record Grounds(IReadOnlyList<string> Rights, IReadOnlyList<RefusalGround> List) : ProvisionRule;

    /// <summary>What a right may cost.</summary>
    public sealed record Fee(FeeRule Rule) : ProvisionRule;

    /// <summary>Who may act for the person, with which papers.</summary>
    public sealed record Representation(
        IReadOnlyList<string> Rights, IReadOnlyList<Representative> Who) : ProvisionRule;

    /// <summary>How identity is shown, and what may not be asked.</summary>
    public sealed record Identity(IdentityRule Rule) : ProvisionRule;

    /// <summary>A notice that must be given.</summary>
    public sealed record Notice(NoticeRule Rule) : ProvisionRule;

    /// <summary>Who must be told of a breach, and from which size on.</summary>
    public sealed record Breach(BreachRule Rule) : ProvisionRule;

    /// <summary>An official form and its fields.</summary>
    public sealed record Form(FormRule Rule) : ProvisionRule;

    /// <summary>Dated values that are no clocks: ages, retention, caps, routes.</summary>
    public sealed record Fact(string Name, IReadOnlyList<FactValue> Values) : ProvisionRule;
}
