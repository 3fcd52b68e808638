using System.Diagnostics;

namespace PrivacyCloud.Domain.Erasures;

/// <summary>The rules of forgetting one holder, compartment by compartment. Pure: no clock, no ids, no I/O.</summary>
public static class ErasureDecider
{
    /// <summary>Before anything happened.</summary>
    public static ErasureState Initial { get; } = new ErasureState.None();

    private static Decision<ErasureEvent> Nothing { get; } = new Decision<ErasureEvent>.Accepted([]);

    private static Refusal CompartmentUnfit { get; } = new("erasure.compartment-unfit", new(
        "This is not the name of a part of the vault.",
        "Đây không phải tên một phần của kho bảo mật.",
        "保管庫の区画の名称ではありません。"));

    private static Refusal AnotherHolder { get; } = new("erasure.another-holder", new(
        "This record is about somebody else.",
        "Hồ sơ này thuộc về người khác.",
        "この記録は別の人に関するものです。"));

    private static Refusal NotOrdered { get; } = new("erasure.not-ordered", new(
        "Nothing is confirmed as erased that was not ordered to be.",
        "Không thể xác nhận đã xóa khi chưa có lệnh xóa.",
        "指示されていない消去を確認することはできません。"));

    /// <summary>What a command causes, or why it causes nothing.</summary>
    public static Decision<ErasureEvent> Decide(ErasureState state, ErasureCommand command, Instant now) =>
        (state, command) switch
        {
            (_, ErasureCommand.Order c) when !c.Compartment.IsValid => CompartmentUnfit,
            (ErasureState.None, ErasureCommand.Order c) => Ordered(c, now),
            (ErasureState.Ordered o, ErasureCommand.Order c) when o.Holder != c.Holder => AnotherHolder,
            (ErasureState.Ordered o, ErasureCommand.Order c) =>
                o.Waiting.Contains(c.Compartment) || o.Gone.Contains(c.Compartment) ? Nothing : Ordered(c, now),
            (ErasureState.None, ErasureCommand.Confirm) => NotOrdered,
            (ErasureState.Ordered o, ErasureCommand.Confirm c) => Confirm(o, c),
            _ => throw new UnreachableException(),
        };

    /// <summary>The state after one more event. An impossible history throws.</summary>
    public static ErasureState Evolve(ErasureState state, ErasureEvent happened) =>
        (state, happened) switch
        {
            (ErasureState.None, ErasureEvent.ShredOrdered e) => new ErasureState.Ordered(
                e.Holder, e.OrderedAt, [e.Compartment], []),
            (ErasureState.Ordered o, ErasureEvent.ShredOrdered e) => o with
            {
                OrderedAt = e.OrderedAt,
                Waiting = o.Waiting.Add(e.Compartment),
            },
            (ErasureState.Ordered o, ErasureEvent.Shredded e) => o with
            {
                Waiting = o.Waiting.Without(one => one == e.Compartment),
                Gone = o.Gone.Add(e.Compartment),
            },
            _ => throw new UnreachableException(),
        };

    private static ErasureEvent.ShredOrdered Ordered(ErasureCommand.Order command, Instant now) =>
        new(command.Holder, command.Compartment, command.Citation, now);

    private static Decision<ErasureEvent> Confirm(ErasureState.Ordered state, ErasureCommand.Confirm command)
    {
        if (state.Gone.Contains(command.Compartment))
            return Nothing;

        return state.Waiting.Contains(command.Compartment)
            ? new ErasureEvent.Shredded(state.Holder, command.Compartment)
            : NotOrdered;
    }
}
