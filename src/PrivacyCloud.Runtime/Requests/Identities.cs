using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>
/// Joins a provisional holder to the person whose data it is, once that is shown and not before: by what was shown
/// alone, so that nobody fills or shares a stranger's file.
/// </summary>
public sealed class Identities(RequestReading reading, TimeProvider time)
{
    /// <summary>Stands for somebody whose file was forgotten.</summary>
    internal static RequestPerson Nobody { get; } = new(string.Empty, null, null, [], [], null, null);

    /// <summary>By all marks that came with the request: staff have looked at them.</summary>
    public async Task<FoundPerson> OfFileAsync(LogId log, Intake intake, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(intake);
        var person = await reading.OpenAsync(log, intake.Person, cancel) ?? Nobody;
        return await FindAsync(log, [.. person.Identifiers], cancel);
    }

    /// <summary>By the address that a code was sent to, and by nothing else.</summary>
    public async Task<FoundPerson> OfAddressAsync(LogId log, Intake intake, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(intake);
        var person = await reading.OpenAsync(log, intake.Person, cancel) ?? Nobody;

        // Somebody who acts for another shows by a code that the address is hers, not whose data it is.
        return intake.RequesterKind == RequesterKind.DataSubject && person.Email is { } email
            ? await FindAsync(log, [new(IdentifierKind.Email, email)], cancel)
            : new(NewHolder(), []);
    }

    private async Task<FoundPerson> FindAsync(
        LogId log, IReadOnlyList<PersonIdentifier> identifiers, CancellationToken cancel)
    {
        HolderId? known = null;
        List<(string Kind, ReadOnlyMemory<byte> Hash)> free = [];
        foreach (var one in identifiers)
        {
            if (await reading.PersonAsync(log, one.Kind, one.Value, cancel) is { } holder)
                known ??= holder;
            else
                free.Add((RequestReading.KindOf(one.Kind), await reading.HashAsync(log, one.Kind, one.Value, cancel)));
        }

        var person = known ?? NewHolder();
        return new(person, [.. free.Select(one => new IdentifierClaim(one.Kind, one.Hash, person))]);
    }

    private HolderId NewHolder() => new(Guid.CreateVersion7(time.GetUtcNow()));
}

/// <summary>A person, known or new, and the marks by which she will be found from now on.</summary>
public sealed record FoundPerson(HolderId Holder, IReadOnlyList<IdentifierClaim> Claims);
