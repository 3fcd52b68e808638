using System.Text;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>Words put into a store's vault and read out of it again.</summary>
internal static class SealedWords
{
    public static Task<SealedContent> SealAsync(
        IStoreUnderTest store, int item, HolderId holder, Compartment compartment, string words, LogId? log = null) =>
        store.Vault.SealAsync(
            log ?? Given.Log, new(Given.Id(item)), holder, compartment, Given.Bytes(words), Given.Cancel);

    public static Task<AppendOutcome> AppendAsync(
        IStoreUnderTest store, int duty, SealedContent content, LogId? log = null) =>
        store.Ledger.AppendAsync(
            Given.Item(Given.Duty(duty, log), 0, Given.Event()) with { Sealed = [content] }, Given.Cancel);

    public static async Task<Sealed> PutAsync(
        IStoreUnderTest store, int item, HolderId holder, Compartment compartment, string words, LogId? log = null)
    {
        var content = await SealAsync(store, item, holder, compartment, words, log);
        Assert.IsType<AppendOutcome.Appended>(await AppendAsync(store, item, content, log));
        return content.Reference;
    }

    public static async Task<string?> OpenAsync(IStoreUnderTest store, Sealed reference, LogId? log = null) =>
        await store.Vault.OpenAsync(log ?? Given.Log, reference, Given.Cancel) is { } content
            ? Encoding.UTF8.GetString(content.Span)
            : null;
}
