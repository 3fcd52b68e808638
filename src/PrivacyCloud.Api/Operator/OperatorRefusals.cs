using PrivacyCloud.Domain;
using PrivacyCloud.Runtime;

namespace PrivacyCloud.Api.Operator;

/// <summary>Why the operator cannot found something.</summary>
internal static class OperatorRefusals
{
    public static readonly Refusal GroupUnknown = new("group.unknown", new(
        "There is no such group here.", "Không có tập đoàn này.", "該当するグループはありません。"));

    public static readonly Refusal TenantUnknown = new("tenant.unknown", new(
        "There is no such company here.", "Không có doanh nghiệp này.", "該当する会社はありません。"));

    public static Refusal RegionUnknown(RuntimeOptions options) => new("region.unknown", new(
        "This region is not served here. Those that are are listed.",
        "Khu vực này không được phục vụ tại đây. Các khu vực được phục vụ được liệt kê kèm theo.",
        "このリージョンは提供していません。提供中のものを一覧に示します。"))
    {
        Known = [.. options.Regions.Keys.Select(region => region.ToString()).Order(StringComparer.Ordinal)],
    };
}
