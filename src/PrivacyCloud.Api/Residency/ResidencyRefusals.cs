using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Api.Residency;

/// <summary>Why a call is not answered in this region.</summary>
internal static class ResidencyRefusals
{
    public static readonly Refusal Unsettled = new("region.unsettled", new(
        "It is not settled just now which region serves this. Nothing was read or done. Try again shortly.",
        "Hiện chưa xác định được khu vực nào phục vụ nội dung này. Chưa có gì được đọc hay thực hiện. Hãy thử lại sau "
        + "ít phút.",
        "現在、どのリージョンが担当するか確定していません。何も読み取らず、何も実行していません。しばらくしてからやり直してください。"));

    /// <summary>What is asked for lives at another region's address.</summary>
    public static Refusal Elsewhere(string address) => new("region.elsewhere", new(
        "This is served in another region, at the address listed. Nothing of the call was read. Send it there: most "
        + "programs that follow a redirect leave the key behind, so set that address as theirs.",
        "Nội dung này được phục vụ tại một khu vực khác, ở địa chỉ kèm theo. Nội dung yêu cầu chưa được đọc. Hãy gửi "
        + "đến địa chỉ đó: khi tự chuyển hướng, hầu hết chương trình không gửi kèm khóa, vì vậy hãy "
        + "đặt sẵn địa chỉ đó.",
        "これは別のリージョンの、記載のアドレスで提供しています。本文は読み取っていません。そのアドレスに送信してください。"
        + "自動転送では多くのプログラムがキーを送らないため、接続先をそのアドレスに設定してください。"))
    {
        Known = [address],
    };

    /// <summary>A group that another cell serves.</summary>
    public static Refusal GroupElsewhere(Region region) => new("group.elsewhere", new(
        "This group lives in another region, which is listed and not served here. Companies are founded where their "
        + "group is served.",
        "Tập đoàn này thuộc một khu vực khác (được liệt kê kèm theo) không được phục vụ tại đây. Doanh nghiệp được "
        + "thành lập tại nơi tập đoàn được phục vụ.",
        "このグループは別のリージョン（一覧に示します）にあり、ここでは提供していません。会社は、グループを提供している場所で設立します。"))
    {
        Known = [region.ToString()],
    };
}
