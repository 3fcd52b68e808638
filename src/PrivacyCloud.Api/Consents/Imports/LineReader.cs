using System.Text.Json;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Consents.Imports;

namespace PrivacyCloud.Api.Consents.Imports;

/// <summary>Reads a line as strictly as a body of its own, and says what is wrong without echoing it.</summary>
internal static class LineReader
{
    private const string GivenAt = "givenAt";
    private const string Invalid = "invalid";

    /// <summary>What a line says.</summary>
    public static LineReading Read(ReadOnlyMemory<byte> json, Caller caller)
    {
        try
        {
            return JsonSerializer.Deserialize<ImportedBody>(json.Span, ApiJson.Options) is { } body
                ? Read(body, caller)
                : LineReading.Wrong.Of(ImportProblems.LineUnreadable);
        }
        catch (JsonException bad)
        {
            return LineReading.Wrong.Of(
                ImportProblems.LineUnreadable, KnownPath.Of(typeof(ImportedBody), bad.Path));
        }
        catch (InvalidOperationException)
        {
            // An unpaired surrogate, or bytes that are no UTF-8, cannot become a string.
            return LineReading.Wrong.Of(ImportProblems.LineUnreadable);
        }
    }

    private static LineReading Read(ImportedBody body, Caller caller)
    {
        if (body.Invalid is not null)
            return LineReading.Wrong.Of(ImportProblems.NoDecision, Invalid);

        if (body.GivenAt is null)
            return LineReading.Wrong.Of(ImportRefusals.GivenAtMissing, GivenAt);

        var (incoming, problem) = DecisionReader.Read(body.Decided(), caller);
        if (incoming is not null)
            return new LineReading.Decision(incoming with { Assurance = body.Assurance ?? incoming.Assurance });

        // What is wrong with a decision is always told with the field it is about.
        var (field, why) = problem!.Fields.First();
        return new LineReading.Wrong(problem.Code, why, field);
    }
}
