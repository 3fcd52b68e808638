namespace PrivacyCloud.Domain.Consents.Exports;

/// <summary>Something that happened to an export. Whose key or account it was is who caused the event.</summary>
public abstract record ConsentExportEvent
{
    private ConsentExportEvent()
    {
    }

    /// <summary>It began: from here on some of it may be in somebody's hands.</summary>
    /// <param name="BegunAt">When.</param>
    /// <param name="Scope">What was asked for.</param>
    public sealed record Begun(Instant BegunAt, ExportScope Scope) : ConsentExportEvent;

    /// <summary>All of it was sent.</summary>
    /// <param name="EndedAt">When.</param>
    /// <param name="Lines">How many decisions were handed out.</param>
    public sealed record Ended(Instant EndedAt, long Lines) : ConsentExportEvent;

    /// <summary>It was cut short, by whoever asked or by a fault.</summary>
    /// <param name="BrokenOffAt">When.</param>
    /// <param name="Lines">How many decisions were on their way by then: no more were handed out.</param>
    public sealed record BrokenOff(Instant BrokenOffAt, long Lines) : ConsentExportEvent;
}
