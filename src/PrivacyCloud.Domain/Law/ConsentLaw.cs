namespace PrivacyCloud.Domain.Law;

/// <summary>
/// What one jurisdiction's law says, on one day, about asking for consent: read from the facts of its pack by the
/// codes that <c>rulepacks/README.md</c> lists. Where the pack is silent the answer is none, never a guess.
/// </summary>
public sealed record ConsentLaw
{
    /// <summary>Whose law.</summary>
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>How a purpose is asked that needs a choice; opt-in where the pack says nothing.</summary>
    public required ConsentModel Model { get; init; }

    /// <summary>Where the model stands; none: it is our careful default.</summary>
    public ConsentDemand? Asking { get; init; }

    /// <summary>No choice is made beforehand.</summary>
    public ConsentDemand? PreTicked { get; init; }

    /// <summary>A consent is not the price of another.</summary>
    public ConsentDemand? Tying { get; init; }

    /// <summary>Each purpose is asked by itself.</summary>
    public ConsentDemand? PerPurpose { get; init; }

    /// <summary>Yes and no are equally easy and plain.</summary>
    public ConsentDemand? EqualWeight { get; init; }

    /// <summary>Silence, scrolling or staying is no consent.</summary>
    public ConsentDemand? Silence { get; init; }

    /// <summary>Sensitive data is called so where it is asked for.</summary>
    public ConsentDemand? SensitiveLabel { get; init; }

    /// <summary>Taking a consent back is as easy as giving it.</summary>
    public ConsentDemand? WithdrawAsEasy { get; init; }

    /// <summary>Whoever processes for the controller stops as well.</summary>
    public ConsentDemand? ProcessorsStop { get; init; }

    /// <summary>What was done before a withdrawal is not undone.</summary>
    public ConsentDemand? PastStands { get; init; }

    /// <summary>Whoever withdraws is told what is likely to follow.</summary>
    public ConsentDemand? TellConsequences { get; init; }

    /// <summary>A browser's opt-out signal is a valid choice.</summary>
    public ConsentDemand? HonourGpc { get; init; }

    /// <summary>Kinds of data that this law calls sensitive; empty where no list was sourced.</summary>
    public required ValueList<SensitiveCategory> Sensitive { get; init; }

    /// <summary>Ways in which consent may be given; empty where the law names none.</summary>
    public required ValueList<ConsentWay> Ways { get; init; }

    /// <summary>Who decides for a child; none where no age was sourced.</summary>
    public ChildAges? Children { get; init; }

    /// <summary>What the person is told before consenting to a transfer abroad.</summary>
    public required ValueList<ForeignTransferItem> ForeignTransfer { get; init; }

    /// <summary>The law of a book on a day in its own zone.</summary>
    public static ConsentLaw Of(RuleBook book, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(book);
        var facts = new ConsentLawFacts(book, on);
        var asking = facts.Find("consent.rules", "asking");
        return new()
        {
            Jurisdiction = book.Code,
            Model = ConsentModels.Of(asking?.Value.Value),
            Asking = asking?.Demand(),
            PreTicked = facts.Demand("consent.rules", "no-default"),
            Tying = facts.Demand("consent.rules", "no-tying"),
            PerPurpose = facts.Demand("consent.rules", "per-purpose"),
            EqualWeight = facts.Demand("consent.rules", "equal-choice"),
            Silence = facts.Demand("consent.rules", "silence"),
            SensitiveLabel = facts.Demand("consent.rules", "sensitive-label"),
            WithdrawAsEasy = facts.Demand("consent.rules", "withdraw-as-easy"),
            ProcessorsStop = facts.Demand("consent.withdrawal", "processors"),
            PastStands = facts.Demand("consent.withdrawal", "past-stands"),
            TellConsequences = facts.Demand("consent.withdrawal", "consequences"),
            HonourGpc = facts.Demand("signals.gpc", "gpc"),
            Sensitive = [.. facts.All("sensitive.classes").Select(SensitiveCategory.Of)],
            Ways = [.. facts.All("consent.channels").Select(ConsentWay.Of)],
            Children = ChildAges.Of(facts),
            ForeignTransfer = [.. facts.All("cross-border.consent-items").Select(ForeignTransferItem.Of)],
        };
    }
}
