using PrivacyCloud.Runtime.Json;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Vault;

namespace PrivacyCloud.Storage;

/// <summary>
/// What must be true of an item before it waits in the queue, so that nothing in it can spoil the commit it shares
/// with others. A fault here is a fault of the program, not of a person.
/// </summary>
internal static class AppendCheck
{
    private const int NameLengthMax = 128;
    private const int KeyLengthMax = 512;
    private const int HashLengthMax = 64;

    /// <summary>Refuses an item that could not be stored, or not be read back as it was.</summary>
    public static void Check(AppendItem item, int itemSizeBytesMax)
    {
        Require(
            !item.Stream.IsDefault && IsName(item.Stream.Kind) && IsName(item.Stream.Id), "The stream has no name.");
        Require(!item.Stream.Kind.Contains('/', StringComparison.Ordinal), "A stream's kind holds no slash.");
        Require(item.ExpectedVersion >= 0, "An expected version counts from 0.");
        Require(IsName(item.Actor.ToString()), "An item has an actor.");
        foreach (var fact in item.Events)
        {
            Require(IsName(fact.Type), "An event has a wire name.");
            Require(fact.Data.Length <= itemSizeBytesMax, "An event's data is too large.");
            Require(CanonicalJson.IsCanonical(fact.Data), "An event's data is canonical JSON.");
        }

        foreach (var view in item.Views)
        {
            Require(IsName(view.View) && IsKey(view.Key), "A view's row has a view and a key.");
            Require((view.Body?.Length ?? 0) <= itemSizeBytesMax, "A view's row is too large.");
        }

        CheckVault(item, itemSizeBytesMax);
        if (item.Answer is { } answer)
            Require(answer.Scope.Length is > 0 and <= HashLengthMax && answer.Body.Length <= HashLengthMax
                && answer.Answer.Length <= itemSizeBytesMax, "An answer has a scope and a body, both hashed.");
    }

    private static void CheckVault(AppendItem item, int itemSizeBytesMax)
    {
        foreach (var content in item.Sealed)
        {
            var reference = content.Reference;
            Require(!reference.Item.IsDefault && !reference.Holder.IsDefault && reference.Compartment.IsValid,
                "A sealed content has an item, a holder and a compartment.");
            Require(
                content.Cipher.Length <= itemSizeBytesMax + VaultCipher.Overhead, "A content is too large.");
        }

        Require(item.Sealed.Count < 2
            || item.Sealed.DistinctBy(content => content.Reference.Item).Count() == item.Sealed.Count,
            "A sealed content is there once.");
        foreach (var claim in item.Claims)
            Require(IsName(claim.Kind) && claim.Hash.Length is > 0 and <= HashLengthMax && !claim.Holder.IsDefault,
                "A claim has a kind, a hash and a holder.");
    }

    private static bool IsName(string? text) =>
        text is { Length: > 0 and <= NameLengthMax } && !text.AsSpan().ContainsAnyExceptInRange('!', '~');

    private static bool IsKey(string? text) =>
        text is { Length: > 0 and <= KeyLengthMax } && !text.Any(c => char.IsControl(c) || char.IsSurrogate(c));

    private static void Require(bool held, string promise)
    {
        if (!held)
            throw new ArgumentException(promise);
    }
}
