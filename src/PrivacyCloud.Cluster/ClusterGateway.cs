using PrivacyCloud.Cluster.Identity;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Cluster;

/// <summary>
/// The engine on a cluster: the one owner of a stream is a grain, wherever in the cell it lives. What a caller is
/// promised is the same as in one process; what a broken connection leaves open is said to be open.
/// </summary>
public sealed class ClusterGateway(
    Aggregates aggregates,
    EngineParts parts,
    EngineMeters meters,
    SubmissionCodec codec,
    GrainDoors doors,
    IGrainFactory grains,
    ISiloStatusOracle silo,
    CallTenant tenant) : ICommandGateway
{
    private readonly InFlight _inFlight = new();

    /// <inheritdoc/>
    public async Task<CommandOutcome> ExecuteAsync(Submission submission, CancellationToken cancel)
    {
        aggregates.Check(submission);
        var identity = IdentityFor(submission);
        return await meters.MeasureAsync(
            submission.Stream.Kind,
            () => _inFlight.RunAsync(submission, () => SendAsync(submission, identity, cancel), cancel));
    }

    /// <summary>
    /// The tenant that the edge established, or the platform's own identity for the one tenant its work is for.
    /// </summary>
    private CallIdentity IdentityFor(Submission submission)
    {
        if (tenant.Established is { } established)
        {
            return established == submission.Stream.Log
                ? new(ByEdge: true, established)
                : throw new UnauthorizedAccessException("This command is for another tenant than the call.");
        }

        return IsOfPlatform(submission.Actor)
            ? new(ByEdge: false, submission.Stream.Log)
            : throw new UnauthorizedAccessException("Nobody established for which tenant this call is.");
    }

    private static bool IsOfPlatform(Actor actor) =>
        actor == Actor.Platform || actor == Actor.Operator || actor == Actor.DemoLoader;

    private async Task<CommandOutcome> SendAsync(
        Submission submission, CallIdentity identity, CancellationToken cancel)
    {
        // Nobody else knows the id yet, so there is no owner to look for and no order to keep.
        if (submission.Fresh)
        {
            return await aggregates.Open(submission.Stream, parts).ExecuteAsync(submission, cancel);
        }

        identity.Enter();
        var outcome = await AskOwnerAsync(submission, cancel);

        // The owner told whoever answers from memory in its own process; those of this one are told here.
        parts.Commits.Tell(submission.Stream);
        return outcome;
    }

    private async Task<CommandOutcome> AskOwnerAsync(Submission submission, CancellationToken cancel)
    {
        var owner = doors.Of(submission.Stream.Kind).Find(grains, GrainKeys.Of(submission.Stream));
        try
        {
            var reply = await owner.ExecuteAsync(new(codec.Write(submission)), cancel);
            return ReplyCodec.Read(reply.Content);
        }
        catch (Exception fault) when (
            LostCalls.Told(fault, silo.CurrentStatus, cancel) is { } told && told != fault)
        {
            throw told;
        }
    }
}
