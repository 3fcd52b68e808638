namespace PrivacyCloud.Domain.Letters;

/// <summary>How a letter says where to turn.</summary>
internal static class RecourseWords
{
    public static readonly Text Heading = new(
        "If you do not agree", "Nếu bạn không đồng ý", "ご不服がある場合");

    public static readonly Text ToUs = new(
        "Write to us and quote the number {number}. We will look at the matter again.",
        "Gửi khiếu nại cho chúng tôi và ghi rõ số {number}. Chúng tôi sẽ xem xét lại.",
        "受付番号{number}を添えて、当社にお申し出ください。あらためて検討いたします。");

    public static readonly Text ToUsByLaw = new(
        "You may complain to us ({law}). Quote the number {number}. We will look at the matter again.",
        "Bạn có quyền khiếu nại với chúng tôi ({law}). Hãy ghi rõ số {number}. Chúng tôi sẽ xem xét lại.",
        "当社に異議または苦情を申し立てることができます（{law}）。受付番号{number}を添えてお申し出ください。あらためて検討いたします。");

    public static readonly Text ToOrganisation = new(
        "You may ask an accredited personal information protection organisation to settle the complaint: "
        + "{organisation}.",
        "Bạn có thể đề nghị tổ chức bảo vệ thông tin cá nhân được công nhận giải quyết khiếu nại: {organisation}.",
        "認定個人情報保護団体に苦情の解決を申し出ることができます：{organisation}。");

    public static readonly Text ToAuthority = new(
        "You may also turn to the authority: {authority}.",
        "Bạn cũng có thể liên hệ cơ quan có thẩm quyền: {authority}.",
        "監督機関に相談することもできます：{authority}。");

    public static readonly Text ToAuthorityByLaw = new(
        "You have the right to complain to the supervisory authority ({law}): {authority}.",
        "Bạn có quyền khiếu nại với cơ quan giám sát ({law}): {authority}.",
        "監督機関に苦情を申し立てる権利があります（{law}）：{authority}。");

    public static readonly Text ToCourt = new(
        "You may also go to court ({law}).",
        "Bạn cũng có quyền khởi kiện ra tòa án ({law}).",
        "裁判所に訴えを提起することもできます（{law}）。");

    public static readonly Text ToCourtFrom = new(
        "You may also go to court, from {date} on ({law}).",
        "Bạn cũng có quyền khởi kiện ra tòa án, kể từ ngày {date} ({law}).",
        "{date}以降は、裁判所に訴えを提起することもできます（{law}）。");
}
