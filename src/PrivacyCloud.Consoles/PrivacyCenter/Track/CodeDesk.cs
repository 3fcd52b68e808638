using System.Globalization;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>Sends one-time codes and takes them, and says in words what came of it.</summary>
internal sealed class CodeDesk(TrackingDesk tracking)
{
    /// <summary>Sends a code to the address that came with the request.</summary>
    public async Task<CodeTry> SendAsync(
        LogId log, RequestRow lead, CodePurpose purpose, CancellationToken cancel) =>
        (await tracking.SendCodeAsync(log, lead, purpose, Actor.Person, null, cancel)).Refusal() is { } refusal
            ? CodeTry.No(refusal.Why)
            : CodeTry.Sent;

    /// <summary>Takes a code that was entered.</summary>
    public async Task<CodeTry> TryAsync(
        LogId log, IReadOnlyList<RequestRow> rows, CodePurpose purpose, string? code, CancellationToken cancel)
    {
        if (purpose == CodePurpose.Identity && rows[0].File.Identity.Standing == IdentityStanding.Shown)
        {
            // It was shown before: this says nothing of whoever types now, and opens no door.
            return CodeTry.None;
        }

        var outcome = await tracking.TryCodeAsync(log, rows, purpose, code, Actor.Person, cancel);
        if (outcome.Refusal() is { } refusal)
        {
            return CodeTry.No(refusal.Why);
        }

        return outcome is ActOutcome.Answered { Outcome: CommandOutcome.Done done }
            ? Read(done.Answer)
            : CodeTry.No(RequestRefusals.CodeExpired.Why);
    }

    private static CodeTry Read(IReadOnlyDictionary<string, string> answer)
    {
        if (answer.GetValueOrDefault("code") == "accepted")
        {
            return CodeTry.Right;
        }

        var left = int.Parse(answer.GetValueOrDefault("tries") ?? "0", CultureInfo.InvariantCulture);
        var words = left switch
        {
            0 => TrackWords.WrongCodeLast,
            1 => TrackWords.WrongCodeOnce,
            _ => TrackWords.WrongCode,
        };
        return CodeTry.No(words.Map(one => one.Replace(
            "{0}", left.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
    }
}

/// <summary>What came of a code.</summary>
/// <param name="IsRight">True when it was right.</param>
/// <param name="IsSent">True when a new one is on its way.</param>
/// <param name="Problem">What is wrong, and how to mend it.</param>
public sealed record CodeTry(bool IsRight, bool IsSent, Text? Problem)
{
    internal const string Field = "code";

    /// <summary>Nothing was tried.</summary>
    public static CodeTry None { get; } = new(false, false, null);

    /// <summary>It was right.</summary>
    public static CodeTry Right { get; } = new(true, false, null);

    /// <summary>A new one is on its way.</summary>
    public static CodeTry Sent { get; } = new(false, true, null);

    /// <summary>As the field shows it.</summary>
    public IReadOnlyList<FieldProblem> Problems => Problem is null ? [] : [new(Field, Problem)];

    /// <summary>The status of the page that shows it.</summary>
    public int Status => Problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;

    /// <summary>It was not right, or there can be none.</summary>
    public static CodeTry No(Text why) => new(false, false, why);
}
