namespace PrivacyCloud.Domain.Law;

/// <summary>A kind of data the law calls sensitive.</summary>
/// <param name="Code">Such as <c>online-tracking</c>.</param>
/// <param name="Name">What it is, to a person.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Confidence">How well it was checked.</param>
public sealed record SensitiveCategory(string Code, Text Name, Citation Citation, Confidence Confidence)
{
    internal static SensitiveCategory Of(ConsentLawFact fact) =>
        new(fact.Value.Code, fact.Value.Text, fact.Citation, fact.Confidence);
}

/// <summary>A way in which consent may be given.</summary>
/// <param name="Code">Such as <c>paper</c>, <c>recorded-call</c>, <c>sms</c>, <c>online</c>.</param>
/// <param name="Name">What it is, to a person.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Confidence">How well it was checked.</param>
public sealed record ConsentWay(string Code, Text Name, Citation Citation, Confidence Confidence)
{
    internal static ConsentWay Of(ConsentLawFact fact) =>
        new(fact.Value.Code, fact.Value.Text, fact.Citation, fact.Confidence);
}

/// <summary>Something the person is told before consenting to a transfer abroad.</summary>
/// <param name="Code"><c>country</c>, <c>system</c> or <c>measures</c>.</param>
/// <param name="What">What must be said.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Confidence">How well it was checked.</param>
public sealed record ForeignTransferItem(string Code, Text What, Citation Citation, Confidence Confidence)
{
    internal static ForeignTransferItem Of(ConsentLawFact fact) =>
        new(fact.Value.Code, fact.Value.Text, fact.Citation, fact.Confidence);
}
