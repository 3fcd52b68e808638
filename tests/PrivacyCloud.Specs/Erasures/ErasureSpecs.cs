using PrivacyCloud.Domain.Erasures;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Specs.Erasures;

/// <summary>Forgetting a person, compartment by compartment.</summary>
public sealed class ErasureSpecs
{
    private static readonly HolderId Holder = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000001"));
    private static readonly HolderId Other = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000002"));
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 9, 0);
    private static readonly ErasureEvent.ShredOrdered Ordered = new(Holder, Compartment.Contact, null, Now);
    private static readonly ErasureEvent.Shredded Shredded = new(Holder, Compartment.Contact);

    [Fact]
    public void The_order_is_on_record_before_anything_is_destroyed() =>
        Given().When(new ErasureCommand.Order(Holder, Compartment.Contact, null)).Then(Ordered);

    [Fact]
    public void Ordering_twice_is_ordering_once() =>
        Given(Ordered).When(new ErasureCommand.Order(Holder, Compartment.Contact, null)).ThenNothing();

    [Fact]
    public void What_is_gone_is_not_ordered_again() =>
        Given(Ordered, Shredded).When(new ErasureCommand.Order(Holder, Compartment.Contact, null)).ThenNothing();

    [Fact]
    public void Another_compartment_is_an_order_of_its_own() =>
        Given(Ordered, Shredded).When(new ErasureCommand.Order(Holder, Compartment.Identifiers, null))
            .Then(Ordered with { Compartment = Compartment.Identifiers });

    [Fact]
    public void Nothing_is_confirmed_that_was_not_ordered() =>
        Given(Ordered).When(new ErasureCommand.Confirm(Compartment.Identifiers)).ThenRefused("erasure.not-ordered");

    [Fact]
    public void Destroying_the_key_is_confirmed_once()
    {
        Given(Ordered).When(new ErasureCommand.Confirm(Compartment.Contact)).Then(Shredded);
        Given(Ordered, Shredded).When(new ErasureCommand.Confirm(Compartment.Contact)).ThenNothing();
    }

    [Fact]
    public void An_order_about_somebody_else_is_refused() =>
        Given(Ordered).When(new ErasureCommand.Order(Other, Compartment.Identifiers, null))
            .ThenRefused("erasure.another-holder");

    [Fact]
    public void A_name_that_is_no_compartment_is_refused() =>
        Given().When(new ErasureCommand.Order(Holder, new("../keys.db"), null))
            .ThenRefused("erasure.compartment-unfit");

    private static Spec<ErasureState, ErasureCommand, ErasureEvent> Given(params ErasureEvent[] history) => new(
        ErasureDecider.Initial, (state, command) =>
            ErasureDecider.Decide(state, command, Now), ErasureDecider.Evolve, history);
}
