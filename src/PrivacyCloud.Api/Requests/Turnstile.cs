using System.Collections.Concurrent;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Runtime.Access;

namespace PrivacyCloud.Api.Requests;

/// <summary>
/// Lets repetitions of one call pass one after the other: a repetition that arrives while the first still runs waits
/// for it, and finds all that the first call sets going already there.
/// </summary>
internal sealed class Turnstile
{
    private readonly ConcurrentDictionary<string, Gate> _gates = new(StringComparer.Ordinal);

    /// <summary>Waits until no other call with the same key runs; to be left again.</summary>
    public async Task<IDisposable?> EnterAsync(Caller caller, CommandHeaders headers, CancellationToken cancel)
    {
        if (headers.Idempotency is not { } idempotency)
        {
            return null;
        }

        var name = $"{caller.Tenant}|{caller.Key}|{idempotency.Operation}|{idempotency.Key}";
        var gate = _gates.AddOrUpdate(name, static _ => new(1, new(1, 1)), static (_, old) => old with
        {
            Waiting = old.Waiting + 1,
        });
        var pass = new Pass(this, name, gate.Door);
        try
        {
            await gate.Door.WaitAsync(cancel);
            return pass;
        }
        catch (OperationCanceledException)
        {
            pass.GiveUp();
            throw;
        }
    }

    private void Leave(string name)
    {
        while (_gates.TryGetValue(name, out var gate))
        {
            var gone = gate.Waiting == 1
                ? _gates.TryRemove(new(name, gate))
                : _gates.TryUpdate(name, gate with { Waiting = gate.Waiting - 1 }, gate);
            if (gone)
            {
                return;
            }
        }
    }

    private sealed record Gate(int Waiting, SemaphoreSlim Door);

    private sealed class Pass(Turnstile turnstile, string name, SemaphoreSlim door) : IDisposable
    {
        public void GiveUp() => turnstile.Leave(name);

        public void Dispose()
        {
            door.Release();
            turnstile.Leave(name);
        }
    }
}
