namespace PrivacyCloud.Storage.Vault;

/// <summary>A key as it is stored; of a shredded one nothing but zeros is left.</summary>
internal sealed record WrappedKey(byte[] Epoch, byte[] Wrapped)
{
    /// <summary>True when the key was destroyed.</summary>
    public bool IsShredded => !Wrapped.AsSpan().ContainsAnyExcept((byte)0);
}
