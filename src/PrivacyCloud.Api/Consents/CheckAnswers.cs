using System.Collections.Concurrent;
using System.Text.Json;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Receipts;

namespace PrivacyCloud.Api.Consents;

/// <summary>
/// Writes answers. What is written depends on the log and the answer alone, so that it is the same whenever it is
/// written: those written lately are kept, and none of them can be out of date.
/// </summary>
internal sealed class CheckAnswers(ReceiptAddresses receipts)
{
    private const int KeptMax = 20_000;
    private const string Consent = "consent";

    private readonly ConcurrentDictionary<(LogId Log, ConsentAnswer Answer), byte[]> _written = new();

    /// <summary>An answer as it is sent.</summary>
    public byte[] Of(LogId log, ConsentAnswer answer) =>
        _written.TryGetValue((log, answer), out var bytes) ? bytes : Keep(log, answer);

    private byte[] Keep(LogId log, ConsentAnswer answer)
    {
        var isKnown = answer.Status != ConsentStatus.Unknown;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(
            new CheckedBody(
                answer.Granted, answer.Status, answer.Assurance, answer.Since, isKnown ? Consent : null,
                answer.Position is { } position ? receipts.Of(log, position) : null, answer.Brand,
                answer.AskAgain ? true : null),
            ApiJson.Options);
        if (_written.Count >= KeptMax)
            _written.Clear();

        return _written[(log, answer)] = bytes;
    }
}
