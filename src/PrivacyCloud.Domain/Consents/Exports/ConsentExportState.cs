namespace PrivacyCloud.Domain.Consents.Exports;

/// <summary>Where an export stands.</summary>
public abstract record ConsentExportState
{
    private ConsentExportState()
    {
    }

    /// <summary>There is none.</summary>
    public sealed record None : ConsentExportState;

    /// <summary>It has begun; if the process died over it, it stays so.</summary>
    public sealed record Running : ConsentExportState;

    /// <summary>It is over, whole or cut short.</summary>
    public sealed record Over : ConsentExportState;
}
