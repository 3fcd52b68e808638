namespace PrivacyCloud.Domain.Consents.Exports;

/// <summary>What is to be put on record of an export.</summary>
public abstract record ConsentExportCommand
{
    private ConsentExportCommand()
    {
    }

    /// <summary>It begins.</summary>
    public sealed record Begin(ExportScope Scope) : ConsentExportCommand;

    /// <summary>All of it is handed out.</summary>
    public sealed record End(long Lines) : ConsentExportCommand;

    /// <summary>It is cut short.</summary>
    public sealed record BreakOff(long Lines) : ConsentExportCommand;
}
