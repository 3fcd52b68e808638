using System.Text.Json;
using PrivacyCloud.Runtime.Receipts;
using PrivacyCloud.Runtime.Receipts.Checking;

namespace PrivacyCloud.Standalone.Verbs;

/// <summary>
/// Checks a receipt with the published keys alone: no server, no data folder. 0 when all of it holds, 1 when it does
/// not, 2 when a file cannot be read.
/// </summary>
internal static class VerifyReceiptVerb
{
    private const int UsageError = 2;

    public static async Task<int> RunAsync(
        FileInfo receipt, FileInfo keys, FileInfo? checkpoint, CancellationToken cancel)
    {
        try
        {
            if (receipt.Length > ReceiptFile.SizeBytesMax)
                return await SayAsync("The receipt is larger than a receipt can be.").ConfigureAwait(false);

            var listed = await File.ReadAllBytesAsync(keys.FullName, cancel).ConfigureAwait(false);
            var published = PublishedKeys.Read(listed);
            var trusted = checkpoint is null
                ? null : await File.ReadAllTextAsync(checkpoint.FullName, cancel).ConfigureAwait(false);
            var bytes = await File.ReadAllBytesAsync(receipt.FullName, cancel).ConfigureAwait(false);
            return Tell(ReceiptVerifier.Check(bytes, published, trusted));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return await SayAsync(fault.Message).ConfigureAwait(false);
        }
        catch (Exception fault) when (
            fault is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return await SayAsync("The keys are not a list as /v1/ledger/keys answers it.").ConfigureAwait(false);
        }
    }

    private static int Tell(ReceiptVerdict verdict)
    {
        foreach (var (part, finding) in verdict.Parts)
            Console.WriteLine($"{(finding.IsGood ? "good" : "BAD "),-4}  {part,-10}  {finding.Why.En}");

        Console.WriteLine(verdict.Holds ? "The receipt holds." : "The receipt does not hold.");
        return verdict.Holds ? 0 : 1;
    }

    private static async Task<int> SayAsync(string fault)
    {
        await Console.Error.WriteLineAsync(fault).ConfigureAwait(false);
        return UsageError;
    }
}
