namespace PrivacyCloud.Runtime.Access;

/// <summary>What kind of credential somebody came with.</summary>
public enum CredentialKind
{
    /// <summary><c>pk_…</c>: bound to one brand, public by nature.</summary>
    Publishable,

    /// <summary><c>sk_…</c>: bound to one tenant and what it may do.</summary>
    Secret,
}
