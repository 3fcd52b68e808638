using Microsoft.Extensions.Hosting;
using PrivacyCloud.Cluster.Hosting;
using PrivacyCloud.Runtime.Reactors;

namespace PrivacyCloud.Cluster.Heartbeats;

[GrainType("heartbeat")]
internal sealed class HeartbeatGrain(
    IGrainContext context, SweepSlots slots, Sweeper sweeper, CellOptions cell, IHostApplicationLifetime life)
    : IGrainBase, IHeartbeatGrain
{
    private const string Reminder = "beat";

    // A tick is a call, and a call that takes long counts as lost. Catching up may take long.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public IGrainContext GrainContext => context;

    private long Slot => context.GrainId.GetIntegerKey();

    public Task OnActivateAsync(CancellationToken token)
    {
        slots.Take(Slot);
        return Task.CompletedTask;
    }

    public Task OnDeactivateAsync(DeactivationReason reason, CancellationToken token)
    {
        slots.LetGo(Slot);
        return Task.CompletedTask;
    }

    public async Task StartAsync(CancellationToken cancel)
    {
        if (slots.Has(Slot))
        {
            await this.RegisterOrUpdateReminder(Reminder, cell.HeartbeatEvery, cell.HeartbeatEvery, cancel);
        }
    }

    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        if (!slots.Has(Slot))
        {
            await StopAsync(reminderName);
            return;
        }

        // Not on this grain's own turn, and not ended with this call: the sweep goes on for as long as it takes.
        Task sweep = Task.Run(() => sweeper.SweepUnlessSweepingAsync(life.ApplicationStopping));
        await sweep.WaitAsync(Patience).ConfigureAwait(
            ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>The cell once had more slots: this one has nothing to beat for.</summary>
    private async Task StopAsync(string name)
    {
        if (await this.GetReminder(name) is { } reminder)
        {
            await this.UnregisterReminder(reminder);
        }
    }
}
