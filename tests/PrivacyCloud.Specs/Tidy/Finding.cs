namespace PrivacyCloud.Specs.Tidy;

/// <summary>One place that breaks a rule, and what to do instead.</summary>
public sealed record Finding(string Where, string What, string Instead)
{
    /// <summary>Passes when nothing was found; else fails with every finding on its own line.</summary>
    public static void None(IEnumerable<Finding> findings)
    {
        var all = findings.Select(one => one.ToString()).Distinct().Order(StringComparer.Ordinal).ToList();
        if (all.Count > 0)
            Assert.Fail($"{all.Count} to mend:{Environment.NewLine}{string.Join(Environment.NewLine, all)}");
    }

    public override string ToString() => $"  {Where}: {What}. Instead: {Instead}.";
}
