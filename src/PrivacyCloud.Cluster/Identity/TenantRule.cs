namespace PrivacyCloud.Cluster.Identity;

/// <summary>Who may call which grain. The answer to everybody else is no, and says nothing of what is there.</summary>
internal static class TenantRule
{
    private const string OtherTenant = "This call is not for the tenant that it was let in for.";

    /// <exception cref="UnauthorizedAccessException">The identity is missing, or names another tenant.</exception>
    public static void Demand(GrainId target, CallIdentity? identity)
    {
        if (identity is not { } known)
        {
            throw new UnauthorizedAccessException("Nobody established for which tenant this call is.");
        }

        if (!GrainKeys.TryReadLog(target.Key.ToString(), out var log) || log != known.Log)
        {
            throw new UnauthorizedAccessException(OtherTenant);
        }
    }

    /// <exception cref="UnauthorizedAccessException">They are of two tenants.</exception>
    public static void DemandSame(GrainId source, GrainId target)
    {
        var known = GrainKeys.TryReadLog(source.Key.ToString(), out var from);
        if (!known || !GrainKeys.TryReadLog(target.Key.ToString(), out var to) || from != to)
        {
            throw new UnauthorizedAccessException(OtherTenant);
        }
    }

    /// <summary>True for what keeps the cluster itself going: membership, directory, collection.</summary>
    public static bool IsOfOrleans(object? grain) =>
        grain?.GetType().Assembly.GetName().Name?.StartsWith("Orleans.", StringComparison.Ordinal) == true;
}
