using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>What can be chosen in the forms of the acts.</summary>
internal static class ChoiceWords
{
    public static readonly IReadOnlyDictionary<IdentityMeans, Text> Means = new Dictionary<IdentityMeans, Text>
    {
        [IdentityMeans.RegisteredFacts] = new(
            "Facts on record, asked on the phone or in writing", "Đối chiếu thông tin đã đăng ký", "登録情報の照合（電話・書面）"),
        [IdentityMeans.OfficialPaper] = new(
            "An official paper, seen by staff", "Giấy tờ chính thức, nhân viên đã xem", "公的書類（スタッフが確認）"),
        [IdentityMeans.SignedHandover] = new(
            "Signed in to the person’s own account", "Đăng nhập tài khoản của người yêu cầu", "本人アカウントへのログイン"),
        [IdentityMeans.OneTimeCode] = new("One-time code", "Mã dùng một lần", "ワンタイムコード"),
    };

    public static readonly IReadOnlyDictionary<AnswerForm, Text> Forms = new Dictionary<AnswerForm, Text>
    {
        [AnswerForm.Electronic] = new("Electronic files", "Tệp điện tử", "電子データ"),
        [AnswerForm.Paper] = new("On paper", "Bằng giấy", "書面"),
        [AnswerForm.OperatorDefined] = new(
            "As the company has laid down", "Theo hình thức công ty quy định", "会社の定める方法"),
    };

    public static readonly IReadOnlyDictionary<DocumentPurpose, Text> Purposes = new Dictionary<DocumentPurpose, Text>
    {
        [DocumentPurpose.Paper] = new(
            "Shows identity or authority", "Chứng minh danh tính hoặc quyền đại diện", "本人確認・代理権の書類"),
        [DocumentPurpose.Evidence] = new("Belongs to the case", "Thuộc hồ sơ vụ việc", "案件の資料"),
        [DocumentPurpose.Answer] = new("Goes with the answer", "Kèm theo thư trả lời", "回答に添える書類"),
    };

    public static readonly IReadOnlyDictionary<BackdatingReason, Text> Backdatings =
        new Dictionary<BackdatingReason, Text>
        {
            [BackdatingReason.EnteredLater] = new(
                "It arrived earlier and is entered now", "Đã nhận trước đó, nay mới nhập", "先に受け取り、後から登録する"),
            [BackdatingReason.WrongDesk] = new(
                "It reached another desk of the company first", "Đã đến bộ phận khác của công ty trước",
                "社内の別の窓口に先に届いた"),
            [BackdatingReason.TakenOver] = new(
                "It was taken over from another system", "Chuyển từ hệ thống khác sang", "別のシステムから引き継いだ"),
        };
}
