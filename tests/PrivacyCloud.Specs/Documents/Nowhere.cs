using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Specs.Documents;

/// <summary>A store that keeps nothing and remembers how large the pieces were that came.</summary>
internal sealed class Nowhere : IDocumentStore
{
    public int LargestWrite { get; private set; }

    public async Task<bool> PutAsync(
        LogId log, DocumentId id, Func<Stream, CancellationToken, Task<bool>> write, CancellationToken cancel)
    {
        await using Measure measure = new(this);
        return await write(measure, cancel);
    }

    public Task<Stream?> OpenAsync(LogId log, DocumentId id, CancellationToken cancel) =>
        Task.FromResult<Stream?>(null);

    public Task DeleteAsync(LogId log, DocumentId id, CancellationToken cancel) => Task.CompletedTask;

    public async IAsyncEnumerable<DocumentId> ListAsync(
        LogId log, Instant writtenBefore,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await Task.Yield();
        yield break;
    }

    private sealed class Measure(Nowhere nowhere) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            nowhere.LargestWrite = Math.Max(nowhere.LargestWrite, buffer.Length);
            return ValueTask.CompletedTask;
        }
    }
}
