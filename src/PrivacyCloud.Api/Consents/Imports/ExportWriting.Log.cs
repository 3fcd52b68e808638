using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Api.Consents.Imports;

/// <summary>What the writing of exports tells the operator.</summary>
internal sealed partial class ExportWriting
{
    [LoggerMessage(
        EventId = 1221, Level = LogLevel.Warning,
        Message = "How the export {Export} of {Log} ended could not be put on record; that it began is.")]
    private static partial void EndMissing(ILogger logger, LogId log, ConsentExportId export, Exception? failure);
}
