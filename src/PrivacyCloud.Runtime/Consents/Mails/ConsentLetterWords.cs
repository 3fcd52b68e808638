using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;

namespace PrivacyCloud.Runtime.Consents.Mails;

/// <summary>The words of mails about consents.</summary>
internal static class ConsentLetterWords
{
    public static readonly Text SubjectTakenBack = new(
        "Your consent at {0} has been taken back",
        "Sự đồng ý của bạn tại {0} đã được rút lại",
        "{0}での同意の撤回を承りました");

    public static readonly Text SubjectRecorded = new(
        "Your choices at {0} have been recorded",
        "Đã ghi nhận lựa chọn của bạn tại {0}",
        "{0}でのご選択を記録しました");

    public static readonly Text Hello = new("Hello,", "Xin chào bạn,", "いつもご利用いただき、ありがとうございます。");

    public static readonly Text TakenBack = new(
        "On {0} your consent at {1} was taken back for:",
        "Ngày {0}, sự đồng ý của bạn tại {1} đã được rút lại cho các mục đích sau:",
        "{0}に、{1}での次の目的についての同意の撤回を承りました。");

    public static readonly Text OwnStop = new(
        "{0} stops using your data for this by {1} at the latest ({2}).",
        "{0} sẽ ngừng dùng dữ liệu của bạn cho việc này chậm nhất vào ngày {1} ({2}).",
        "{0}は、遅くとも{1}までに、この目的でのデータの利用を停止します（{2}）。");

    public static readonly Text ProcessorsStop = new(
        "Those who process your data for {0} stop by {1} at the latest ({2}).",
        "Các bên xử lý dữ liệu thay cho {0} sẽ ngừng chậm nhất vào ngày {1} ({2}).",
        "{0}の委託先は、遅くとも{1}までに停止します（{2}）。");

    public static readonly Text StopOpen = new(
        "{0} has been told to stop using your data for this.",
        "{0} đã được báo để ngừng dùng dữ liệu của bạn cho việc này.",
        "{0}に、この目的でのデータの利用を停止するよう通知しました。");

    public static readonly Text Recorded = new(
        "On {0} these choices were recorded for you at {1}.",
        "Ngày {0}, các lựa chọn sau đã được ghi nhận cho bạn tại {1}.",
        "{0}に、{1}での次のご選択を記録しました。");

    public static readonly Text Yes = new("Yes:", "Đồng ý:", "同意：");
    public static readonly Text No = new("No:", "Không đồng ý:", "同意しない：");

    public static readonly Text PastStays = new(
        "What was done with your consent before stays lawful. You do not need to do anything now.",
        "Những gì đã làm khi có sự đồng ý của bạn vẫn hợp pháp. Hiện bạn không cần làm gì thêm.",
        "撤回より前に同意に基づいて行われた取扱いは、引き続き適法です。今の時点で、お手続きは必要ありません。");

    public static readonly Text NotYou = new(
        "If this was not what you wanted, or you change your mind, you can see and change your choices here:",
        "Nếu đây không phải điều bạn muốn, hoặc bạn đổi ý, hãy xem và thay đổi lựa chọn tại đây:",
        "お心当たりがない場合や、お気持ちが変わった場合は、こちらで確認・変更できます。");

    public static readonly Text Claimed = new(
        "Whoever did this gave your e-mail address on a page of {0}.",
        "Người thực hiện đã nhập địa chỉ thư điện tử của bạn trên một trang của {0}.",
        "この手続きは、{0}のページであなたのメールアドレスを入力して行われました。");

    private static readonly Text Guardian = new(
        "Your guardian decided this for you.",
        "Người đại diện của bạn đã quyết định thay bạn.",
        "この手続きは、あなたの保護者が代わりに行いました。");

    private static readonly Text Both = new(
        "You and your guardian decided this together.",
        "Bạn và người đại diện của bạn đã cùng quyết định.",
        "この手続きは、あなたと保護者が一緒に行いました。");

    private static readonly Text Call = new(
        "{0} recorded it from a telephone call.",
        "{0} đã ghi nhận qua cuộc gọi điện thoại.",
        "{0}がお電話の内容に基づいて記録しました。");

    private static readonly Text Paper = new(
        "{0} recorded it from paper.", "{0} đã ghi nhận từ giấy tờ.", "{0}が書面に基づいて記録しました。");

    private static readonly Text Counter = new(
        "{0} recorded it at a counter.", "{0} đã ghi nhận tại quầy.", "{0}が窓口で記録しました。");

    /// <summary>Who decided for her or wrote down what she said; none where she did both herself.</summary>
    public static Text? Who(DecidedBy by, ConsentChannel channel) => (by.Kind, channel) switch
    {
        (DeciderKind.Guardian, _) => Guardian,
        (DeciderKind.Both, _) => Both,
        (_, ConsentChannel.RecordedCall) => Call,
        (_, ConsentChannel.Paper) => Paper,
        (_, ConsentChannel.Counter) => Counter,
        _ => null,
    };
}
