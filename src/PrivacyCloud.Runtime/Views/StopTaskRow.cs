using System.Globalization;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Runtime.Views;

/// <summary>What is still to stop after a withdrawal; the row goes when the tenant confirms.</summary>
public sealed record StopTaskRow(
    DataSubjectId Person, long Turn, BrandId Brand, ValueList<PurposeCode> Purposes, int Notice, StopBy? Own,
    StopBy? Processors)
{
    /// <summary>Rows are in the order in which they are due; those without a date come last.</summary>
    public string Key()
    {
        var due = Own is { } own && Processors is { } theirs ? Instant.Min(own.DueAt, theirs.DueAt)
            : Own?.DueAt ?? Processors?.DueAt;
        var moment = due?.ToUnixTimeSeconds().ToString("D12", CultureInfo.InvariantCulture) ?? "open";
        return $"{moment}/{Person}/{Turn.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The row a task stands for.</summary>
    internal static StopTaskRow Of(DataSubjectId person, StopTask task) =>
        new(person, task.Turn, task.Brand, task.Purposes, task.Notice, task.Own, task.Processors);
}
