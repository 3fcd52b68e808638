using System.Diagnostics;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Domain.Receipts;

/// <summary>What an event of a person's history comes to in a receipt.</summary>
public static class ReceiptDecisions
{
    /// <summary>The brand an event is about; none for what has no receipt.</summary>
    public static BrandId? BrandOf(ConsentEvent happened) => happened switch
    {
        ConsentEvent.Decided e => e.Showing.Brand,
        ConsentEvent.Withdrawn e => e.Brand,
        ConsentEvent.Expired e => e.Brand,
        ConsentEvent.Invalidated e => e.Brand,
        _ => null,
    };

    /// <summary>When, how and by whom.</summary>
    public static ReceiptAct ActOf(ConsentEvent happened, Instant at) => happened switch
    {
        ConsentEvent.Decided e => new(
            at, e.StatedAt, e.Channel, e.By, e.Assurance, e.Signal, e.Showing.Language, e.Showing.Snapshot),
        ConsentEvent.Withdrawn e => new(at, null, e.Channel, e.By, e.Assurance, Signal: false, null, null),
        ConsentEvent.Expired or ConsentEvent.Invalidated => new(at, null, null, null, null, Signal: false, null, null),
        _ => throw new UnreachableException(),
    };

    /// <summary>
    /// What was decided, purpose by purpose. A decision that is only claimed is told as it was made and not as what it
    /// led to, since that would tell what the company knew of the person before.
    /// </summary>
    /// <param name="happened">The event.</param>
    /// <param name="after">What all of her history came to with it; none: what the event says by itself.</param>
    /// <param name="turn">Which event of her history it is, from 1.</param>
    /// <param name="termsOf">What people were told of a purpose.</param>
    public static ValueList<ReceiptDecision> Of(
        ConsentEvent happened, ConsentState? after, long turn, Func<PurposeCode, PurposeTerms?> termsOf)
    {
        ArgumentNullException.ThrowIfNull(termsOf);
        var brand = BrandOf(happened) ?? throw new UnreachableException();
        return [.. Plain(happened).Select(plain => Told(plain.Purpose, plain.Status, plain.Until))];

        ReceiptDecision Told(PurposeCode purpose, ConsentStatus plain, Instant? until)
        {
            // A standing of another turn was not changed by this event: then the event speaks for itself.
            var led = (after as ConsentState.Known)?.Find(brand, purpose) is { } standing && standing.Turn == turn
                ? standing.Status : plain;
            return new(purpose, termsOf(purpose), led, until);
        }
    }

    private static IEnumerable<(PurposeCode Purpose, ConsentStatus Status, Instant? Until)> Plain(
        ConsentEvent happened) => happened switch
    {
        ConsentEvent.Decided e => e.Given
            .Select(one => (one, ConsentStatus.Given, e.Ends.FirstOrDefault(end => end.Purpose == one)?.At))
            .Concat(e.Refused.Select(one => (one, ConsentStatus.Refused, (Instant?)null))),
        ConsentEvent.Withdrawn e => All(e.Purposes, ConsentStatus.Withdrawn),
        ConsentEvent.Expired e => All(e.Purposes, ConsentStatus.Expired),
        ConsentEvent.Invalidated e => All(e.Purposes, ConsentStatus.Invalidated),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<(PurposeCode Purpose, ConsentStatus Status, Instant? Until)> All(
        ValueList<PurposeCode> purposes, ConsentStatus status) =>
        purposes.Select(one => (one, status, (Instant?)null));
}
