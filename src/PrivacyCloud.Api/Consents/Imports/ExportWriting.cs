using System.Text.Json;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents.Exports;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Consents.Imports;

/// <summary>Sends the lines of an export that is on record, and puts its end on record too.</summary>
internal sealed partial class ExportWriting(ExportLines lines, ConsentExports exports, ILogger<ExportWriting> log)
{
    /// <summary>Sends them. Those of the page that was just on its way count as handed out.</summary>
    public async Task WriteAsync(
        ConsentExportId export, Caller caller, ExportQuery query, Stream to, CancellationToken cancel)
    {
        var (sent, whole) = (0L, false);
        try
        {
            using var page = new MemoryStream();
            await foreach (var some in lines.ReadAsync(caller.Log, query, cancel))
            {
                foreach (var line in some)
                {
                    await JsonSerializer.SerializeAsync(page, line, ApiJson.Options, cancel);
                    page.WriteByte((byte)'\n');
                }

                sent += some.Count;
                await to.WriteAsync(page.GetBuffer().AsMemory(0, (int)page.Length), cancel);
                page.SetLength(0);
            }

            whole = true;
        }
        finally
        {
            await EndAsync(export, caller, sent, whole);
        }
    }

    /// <summary>
    /// The beginning is on record: an end that cannot be written makes no whole export a broken one.
    /// </summary>
    private async Task EndAsync(ConsentExportId export, Caller caller, long sent, bool whole)
    {
        try
        {
            if (await exports.EndAsync(caller.Log, export, sent, whole, caller.Actor) is not CommandOutcome.Done)
                EndMissing(log, caller.Log, export, null);
        }
        catch (Exception failure) when (failure is OverloadedException or OutcomeUnknownException
            or LogUnavailableException)
        {
            EndMissing(log, caller.Log, export, failure);
        }
    }
}
