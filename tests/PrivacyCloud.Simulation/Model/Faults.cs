using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Simulation.Model;

/// <summary>What may go wrong with one call to the ledger, and when it is let through.</summary>
public interface IFaults
{
    /// <summary>Before anything else: the call waits here.</summary>
    Task PauseAsync();

    /// <summary>How an append ends.</summary>
    AppendFate FateOf(AppendItem item);
}

/// <summary>How an append ends.</summary>
public enum AppendFate
{
    /// <summary>As it should.</summary>
    Fine,

    /// <summary>It was written, and the caller is told that nobody knows.</summary>
    UnknownWritten,

    /// <summary>It was not written, and the caller is told that nobody knows.</summary>
    UnknownLost,

    /// <summary>The process is no more: nothing is written and nobody is told.</summary>
    Dead,
}

/// <summary>Nothing goes wrong and nothing waits.</summary>
public sealed class NoFaults : IFaults
{
    public Task PauseAsync() => Task.CompletedTask;

    public AppendFate FateOf(AppendItem item) => AppendFate.Fine;
}
