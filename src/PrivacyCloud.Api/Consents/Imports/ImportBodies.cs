using PrivacyCloud.Domain;
using PrivacyCloud.Runtime.Consents.Imports;

namespace PrivacyCloud.Api.Consents.Imports;

/// <summary>How an import stands.</summary>
/// <param name="Import">Its id, by which its progress is read.</param>
/// <param name="Bytes">So many bytes of the body are through.</param>
/// <param name="Lines">So many lines that held something are.</param>
/// <param name="Recorded">Lines that were recorded.</param>
/// <param name="Repeated">Lines that were there already, from before an interruption.</param>
/// <param name="Failed">Lines that were not recorded.</param>
/// <param name="Errors">The first 1,000 of them.</param>
/// <param name="Done">True when all of it is through.</param>
/// <param name="StartedAt">When it was first sent.</param>
/// <param name="ChangedAt">When it last went on.</param>
public sealed record ImportBody(
    string Import, long Bytes, long Lines, long Recorded, long Repeated, long Failed,
    IReadOnlyList<ImportErrorBody> Errors, bool Done, NodaTime.Instant StartedAt, NodaTime.Instant ChangedAt)
{
    /// <summary>As it is shown.</summary>
    internal static ImportBody Of(ImportProgress progress, Language language)
    {
        var row = progress.Row;
        return new(
            progress.Import.ToString(), row.Bytes, progress.Lines, row.Recorded, row.Repeated, row.Failed,
            [
                .. progress.Errors.Select(
                    one => new ImportErrorBody(one.Line, one.Code, one.Why.In(language), one.Field)),
            ],
            row.Done, row.StartedAt, row.ChangedAt);
    }
}

/// <summary>What is wrong with a line.</summary>
/// <param name="Line">Which line, from 1.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Detail">The reason, in the caller's language.</param>
/// <param name="Field">The member to blame, where one is.</param>
public sealed record ImportErrorBody(long Line, string Code, string Detail, string? Field);
