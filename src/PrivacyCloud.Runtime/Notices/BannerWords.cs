using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Runtime.Notices;

/// <summary>
/// The words on the buttons of banner and preference centre and beside them. A notice takes them in when it is
/// published, so that they are part of what is hashed: a new wording reaches a brand with its next version.
/// </summary>
public static class BannerWords
{
    /// <summary>Every word by the name under which the banner knows it, in ordinal order of the names.</summary>
    public static ValueList<Wording> All { get; } =
    [
        .. new Wording[]
        {
            new("title", new("Your privacy, your choice", "Quyền riêng tư là lựa chọn của bạn", "プライバシーの設定")),
            new("intro", new(
                "You decide what we may do with your data. Saying no is just as fine as saying yes, and you can "
                + "change your mind at any time.",
                "Bạn quyết định chúng tôi được làm gì với dữ liệu của bạn. Từ chối cũng dễ như đồng ý, và bạn có "
                + "thể thay đổi bất cứ lúc nào.",
                "データの利用についてお選びください。「拒否」も「同意」も同じように選べ、いつでも変更できます。")),
            new("accept", new("Accept all", "Đồng ý tất cả", "すべて同意する")),
            new("reject", new("Reject all", "Từ chối tất cả", "すべて拒否する")),
            new("choose", new("Choose", "Tùy chọn", "個別に選ぶ")),
            new("save", new("Save my choices", "Lưu lựa chọn", "選択を保存する")),
            new("close", new("Close", "Đóng", "閉じる")),
            new("reopen", new("Privacy choices", "Lựa chọn riêng tư", "プライバシー設定")),
            new("alwaysOn", new("Always on", "Luôn bật", "常に有効")),
            new("sensitive", new("Sensitive data", "Dữ liệu nhạy cảm", "機微な情報")),
            new("required", new(
                "Needed for the service", "Cần thiết để cung cấp dịch vụ", "サービスの提供に必要")),
            new("recipients", new("Who receives it", "Bên nhận dữ liệu", "提供先・委託先")),
            new("countries", new("Countries it goes to", "Quốc gia nhận dữ liệu", "移転先の国")),
            new("dataCategories", new("Data it uses", "Dữ liệu được dùng", "利用するデータ")),
            new("policy", new("Privacy policy", "Chính sách bảo mật", "プライバシーポリシー")),
            new("retention", new("How long it is kept", "Thời gian lưu trữ", "保存期間")),
            new("gpcNoted", new(
                "Your browser asks sites not to share your data. We have set everything optional to no.",
                "Trình duyệt của bạn đề nghị không chia sẻ dữ liệu. Chúng tôi đã đặt mọi mục không bắt buộc thành "
                + "từ chối.",
                "お使いのブラウザーがデータを共有しないよう求めているため、任意の項目はすべて拒否に設定しました。")),
            new("offline", new(
                "You are offline. Your choice already counts on this device and will be sent as soon as you are back.",
                "Bạn đang ngoại tuyến. Lựa chọn đã có hiệu lực trên thiết bị này và sẽ được gửi khi có kết nối lại.",
                "オフラインです。選択はこの端末ですでに有効で、接続が戻りしだい送信します。")),
            new("saved", new(
                "Thank you. Your choices are saved.",
                "Cảm ơn bạn. Lựa chọn của bạn đã được lưu.",
                "ありがとうございます。選択を保存しました。")),
            new("failed", new(
                "We could not save your choices. Nothing optional is switched on.",
                "Chưa lưu được lựa chọn của bạn. Không có mục tùy chọn nào được bật.",
                "選択を保存できませんでした。任意の項目は有効になっていません。")),
            new("again", new("Try again", "Thử lại", "もう一度試す")),
            new("stale", new(
                "This notice has changed since you saw it. Please look at it once more.",
                "Thông báo này đã thay đổi từ lần bạn xem trước. Mong bạn xem lại một lần nữa.",
                "前回ご覧いただいた後に内容が変わりました。お手数ですが、もう一度ご確認ください。")),
            new("ageQuestion", new("How old are you?", "Bạn bao nhiêu tuổi?", "年齢を教えてください")),
            new("ageYoung", new("Under {young}", "Dưới {young} tuổi", "{young}歳未満")),
            new("ageChild", new("{young} to {last}", "Từ {young} đến {last} tuổi", "{young}歳から{last}歳")),
            new("ageSelf", new("{self} or older", "Từ {self} tuổi trở lên", "{self}歳以上")),
            new("guardianAsk", new(
                "Please ask your parent or guardian to look at this with you.",
                "Bạn hãy nhờ cha mẹ hoặc người giám hộ cùng xem nhé.",
                "お父さん、お母さん、または保護者の方と一緒に見てください。")),
            new("guardianYes", new(
                "I am the parent or guardian and decide for this child or together with her or him.",
                "Tôi là cha, mẹ hoặc người giám hộ và quyết định thay hoặc cùng với trẻ.",
                "私は保護者であり、この子に代わって、またはこの子と一緒に決めます。")),
            new("guardianRelation", new("You are the child’s", "Quan hệ của bạn với trẻ", "お子さまとのご関係")),
            new("guardianParent", new("Parent", "Cha hoặc mẹ", "親")),
            new("guardianLegal", new("Legal guardian", "Người giám hộ hợp pháp", "法定代理人（親以外）")),
            new("guardianOther", new("Other representative", "Người đại diện khác", "その他の代理人")),
            new("privacyCentre", new("Privacy centre", "Trung tâm quyền riêng tư", "プライバシーセンター")),
            new("poweredBy", new("Privacy by PrivacyCloud", "Bảo vệ bởi PrivacyCloud", "PrivacyCloud で管理")),
        }.OrderBy(one => one.Name, StringComparer.Ordinal),
    ];
}
