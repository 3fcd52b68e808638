using PrivacyCloud.Consoles.PrivacyCenter.Home;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.PrivacyCenter.Group;

/// <summary>
/// What a person wants in plain words, and the rights that come closest under each law, the closest first. Every
/// company is asked for the right of its own law.
/// </summary>
/// <param name="Code">How it stands in the address.</param>
/// <param name="Name">What she wants.</param>
/// <param name="Rights">Names of rights in packs.</param>
public sealed record Wish(string Code, Text Name, IReadOnlyList<string> Rights)
{
    /// <summary>All wishes, the most common first.</summary>
    public static IReadOnlyList<Wish> All { get; } =
    [
        new("see", new("See my data", "Xem dữ liệu của tôi", "自分のデータを見たい"), ["access", "disclosure", "know"]),
        new(
            "delete",
            new("Have my data deleted", "Xóa dữ liệu của tôi", "自分のデータを消してほしい"),
            ["erasure", "delete", "deletion", "cessation-of-use", "suspension"]),
        new(
            "correct",
            new("Have my data corrected", "Sửa dữ liệu của tôi", "自分のデータを直してほしい"),
            ["rectification", "correction", "correct"]),
        new(
            "stop",
            new("Stop the use of my data", "Ngừng sử dụng dữ liệu của tôi", "自分のデータの利用をやめてほしい"),
            ["objection", "restriction", "cessation-of-use", "suspension", "withdraw-consent", "opt-out"]),
        new(
            "know",
            new(
                "Know what my data is used for", "Biết dữ liệu của tôi được dùng vào việc gì",
                "自分のデータが何に使われているか知りたい"),
            ["be-informed", "purpose-notice", "access", "know"]),
    ];

    /// <summary>How far up people look for a right: those that are wanted most come first.</summary>
    public static int RankOf(string right)
    {
        var order = All.SelectMany(wish => wish.Rights).ToList();
        return order.IndexOf(right) is >= 0 and var at ? at : order.Count;
    }

    /// <summary>The right of a company that comes closest; null where its law has none.</summary>
    public OfferedRight? RightOf(IReadOnlyList<OfferedRight> offered)
    {
        ArgumentNullException.ThrowIfNull(offered);
        var own = offered.Where(right => right.Book == offered[0].Book).ToList();
        return Rights.Select(name => own.Find(right => right.Rule.Right == name))
            .FirstOrDefault(one => one is not null);
    }
}
