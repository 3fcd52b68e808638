namespace PrivacyCloud.Domain.Law;

/// <summary>The facts of a book that apply on a day, found by their name and code.</summary>
internal sealed class ConsentLawFacts
{
    private readonly Dictionary<string, List<ConsentLawFact>> _facts = new(StringComparer.Ordinal);

    internal ConsentLawFacts(RuleBook book, LocalDate on)
    {
        foreach (var provision in book.Parts.Provisions)
        {
            if (provision.On(on) is { Rule: ProvisionRule.Fact fact } version)
                Add(fact, provision, version);
        }
    }

    /// <summary>All values of a fact, in the pack's order.</summary>
    internal IEnumerable<ConsentLawFact> All(string fact) => _facts.GetValueOrDefault(fact) ?? [];

    /// <summary>One value of a fact: the surest, where several provisions give it.</summary>
    internal ConsentLawFact? Find(string fact, string code) =>
        All(fact).Where(found => found.Value.Code == code).MinBy(found => found.Confidence);

    /// <summary>One value of a fact as something demanded.</summary>
    internal ConsentDemand? Demand(string fact, string code) => Find(fact, code)?.Demand();

    private void Add(ProvisionRule.Fact fact, Provision provision, ProvisionVersion version)
    {
        if (!_facts.TryGetValue(fact.Name, out var values))
            _facts[fact.Name] = values = [];

        values.AddRange(fact.Values.Select(value => new ConsentLawFact(provision.Id, version, value)));
    }
}

/// <summary>A value with the version it stands in.</summary>
internal sealed record ConsentLawFact(string Provision, ProvisionVersion Version, FactValue Value)
{
    /// <summary>Where it stands.</summary>
    internal Citation Citation => Value.Citation ?? Version.Citation;

    /// <summary>How well it was checked: its own mark, else the version's.</summary>
    internal Confidence Confidence => Value.Confidence ?? Version.Verified.Confidence;

    /// <summary>A value that is less sure than its version is unconfirmed by itself.</summary>
    internal ProvisionStatus Status =>
        Confidence.MayBeInForce() ? Version.Status : ProvisionStatus.Unconfirmed;

    /// <summary>The value as something demanded.</summary>
    internal ConsentDemand Demand() => new(Value.Text, Citation, Confidence, Status, Provision);
}
