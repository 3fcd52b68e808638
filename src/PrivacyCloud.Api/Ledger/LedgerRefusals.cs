using System.Globalization;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Api.Ledger;

/// <summary>Why a question about the ledger has no answer.</summary>
internal static class LedgerRefusals
{
    /// <summary>Names what would have been accepted, as <c>name: least–most</c>.</summary>
    public static Refusal OutOfRange(params IReadOnlyList<(string Name, long Least, long Most)> ranges) => new(
        "ledger.out-of-range", new(
            "The ledger does not reach there. What it reaches is listed.",
            "Sổ ghi không có đến đó. Phạm vi hiện có được liệt kê kèm theo.",
            "台帳はそこまでありません。指定できる範囲を一覧に示します。"))
    {
        Known = [.. ranges.Select(one => string.Create(
            CultureInfo.InvariantCulture, $"{one.Name}: {one.Least}–{one.Most}"))],
    };
}
