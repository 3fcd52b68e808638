using System.Collections.Concurrent;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Sharing;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>
/// Says with which directory's accounts the staff of a company may sign in, and of which companies a directory is. What
/// is remembered is only where to look: before anybody is let in, the company itself is read again.
/// </summary>
public sealed class DirectoryLinks
{
    private readonly ILedger _ledger;
    private readonly Companies _companies;
    private readonly StoreWatch _watch;
    private readonly ConcurrentDictionary<LogId, Remembered> _links = new();

    /// <summary>Listens to what changes from now on.</summary>
    public DirectoryLinks(ILedger ledger, Companies companies, StoreWatch watch, CommitFeed commits)
    {
        (_ledger, _companies, _watch) = (ledger, companies, watch);
        commits.Subscribe(Forget);
    }

    /// <summary>The link of a company as it stands; null when there is none, or the company has left.</summary>
    public async Task<DirectoryLink?> FindAsync(LogId company, CancellationToken cancel)
    {
        await _watch.CatchUpAsync(company, cancel);
        return await ReadAsync(company, cancel);
    }

    /// <summary>The same, for whoever has had the company caught up with already.</summary>
    internal async Task<DirectoryLink?> ReadAsync(LogId company, CancellationToken cancel) =>
        await _companies.RowAsync(company, cancel) is { IsClosed: false, Directory: { } directory } row
            ? new(directory, row.DirectoryLinks) : null;

    /// <summary>
    /// The companies whose staff may sign in with accounts of a directory, as far as they can be read.
    /// </summary>
    public async Task<IReadOnlyList<LogId>> CompaniesOfAsync(DirectoryId directory, CancellationToken cancel)
    {
        List<LogId> found = [];
        foreach (var company in _ledger.Logs.Where(one => TenantId.TryParse(one.Owner, out _)))
        {
            try
            {
                if (await RecallAsync(company, cancel) == directory
                    && (await FindAsync(company, cancel))?.Directory == directory)
                    found.Add(company);
            }
            catch (LogUnavailableException)
            {
                // One damaged log must not keep the staff of the others out.
            }
        }

        return found;
    }

    private async Task<DirectoryId?> RecallAsync(LogId company, CancellationToken cancel)
    {
        // What changes while it is read takes this very entry away, so that an old answer is never kept.
        var place = _links.GetOrAdd(company, _ => new());
        if (place.IsRead)
            return place.Directory;

        place.Directory = (await ReadAsync(company, cancel))?.Directory;
        place.IsRead = true;
        return place.Directory;
    }

    private void Forget(StreamId stream)
    {
        if (stream.Kind == TenantAggregate.Kind)
            _links.TryRemove(stream.Log, out _);
    }

    private sealed class Remembered
    {
        private volatile bool _isRead;

        public DirectoryId? Directory { get; set; }

        public bool IsRead
        {
            get => _isRead;
            set => _isRead = value;
        }
    }
}

/// <summary>That the staff of a company may sign in with accounts of a directory.</summary>
/// <param name="Directory">The directory.</param>
/// <param name="Number">
/// Which link it is: the same directory, taken back and linked again, is another one, and what began under the first
/// does not come back.
/// </param>
public sealed record DirectoryLink(DirectoryId Directory, int Number);
