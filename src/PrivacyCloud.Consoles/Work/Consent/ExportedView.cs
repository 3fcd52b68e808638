using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Consents.Exports;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Staff;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>What the page of exports shows.</summary>
/// <param name="Lines">The exports, the newest first.</param>
/// <param name="Next">Where the next page begins; none on the last.</param>
/// <param name="IsFirst">True on the first page.</param>
/// <param name="Zone">The zone in which moments are told.</param>
/// <param name="Checkpoint">The signed checkpoint of the company's log.</param>
/// <param name="Size">How many entries the log has.</param>
public sealed record ExportedView(
    IReadOnlyList<ExportedLine> Lines, ConsentExportId? Next, bool IsFirst, DateTimeZone Zone, string Checkpoint,
    long Size);

/// <summary>One export.</summary>
/// <param name="Record">What the ledger says of it.</param>
/// <param name="Who">The name of the member of staff, or the mark of the key; none when neither is there.</param>
/// <param name="Brand">Whose consents were asked for.</param>
public sealed record ExportedLine(ExportRecord Record, string? Who, Text Brand)
{
    /// <summary>Says nothing: a name is personal data.</summary>
    public override string ToString() => nameof(ExportedLine);
}

/// <summary>Finds by what the staff know whoever exported, and looks for each once.</summary>
internal sealed class ExporterNames(IViewStore views, StaffFiles files, LogId log)
{
    private readonly Dictionary<Actor, string?> _known = [];

    /// <summary>The name of a member of staff, the mark of a key.</summary>
    public async Task<string?> OfAsync(Actor actor, CancellationToken cancel)
    {
        if (!_known.TryGetValue(actor, out var name))
            _known[actor] = name = await FindAsync(actor.ToString(), cancel);

        return name;
    }

    private async Task<string?> FindAsync(string actor, CancellationToken cancel) =>
        StaffId.TryParse(actor, out var staff)
            ? await files.FindAsync(log, staff, cancel) is { } row
                ? (await files.OpenAsync(log, row, cancel))?.Name : null
            : await views.FindAsync(log, ViewNames.Keys, actor, cancel) is { } json
                ? WireJson.Read<KeyRow>(json)?.Mark.ToString() : null;
}
