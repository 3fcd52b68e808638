using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>One log cannot be used; the others go on. The reason is safe to show an operator.</summary>
public sealed class LogUnavailableException : Exception
{
    public LogUnavailableException()
        : this(default, LogFault.Missing, string.Empty)
    {
    }

    public LogUnavailableException(string message)
        : this(default, LogFault.Missing, message)
    {
    }

    public LogUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public LogUnavailableException(LogId log, LogFault fault, string message)
        : base(message) => (Log, Fault) = (log, fault);

    /// <summary>Which log.</summary>
    public LogId Log { get; }

    /// <summary>Why, as a kind.</summary>
    public LogFault Fault { get; }
}

/// <summary>Why a log cannot be opened.</summary>
public enum LogFault
{
    /// <summary>There is no such log, or one of its files is gone.</summary>
    Missing,

    /// <summary>Its bytes are damaged, or chain, tree or last checkpoint do not hold.</summary>
    Damaged,

    /// <summary>The file belongs to another program, tenant or region.</summary>
    Foreign,

    /// <summary>A newer program wrote it.</summary>
    Newer,
}
