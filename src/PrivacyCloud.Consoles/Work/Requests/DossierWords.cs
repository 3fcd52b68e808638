using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>What stands on the page of one request.</summary>
internal static class DossierWords
{
    public static readonly Text BackTo = new("Back to {0}", "Về yêu cầu {0}", "{0}に戻る");
    public static readonly Text Now = new("What the law demands now", "Luật đòi hỏi gì lúc này", "いま法律が求めること");

    public static readonly Text AcknowledgeBy = new(
        "Tell the person by {0} that you have the request.", "Hãy báo đã nhận yêu cầu chậm nhất {0}.",
        "{0}までに、受け付けたことを請求者に知らせてください。");

    public static readonly Text AnswerBy = new(
        "Answer by {0}.", "Hãy trả lời chậm nhất {0}.", "{0}までに回答してください。");

    public static readonly Text StepBy = new("{0}: by {1}.", "{0}: chậm nhất {1}.", "{0}：{1}まで");

    public static readonly Text OwnTarget = new(
        "The law names no day; this is your company’s own target.",
        "Luật không nêu ngày; đây là mục tiêu của công ty.", "法律に日数の定めはありません。会社の目標です。");

    public static readonly Text WorkToWhy = new(
        "The text leaves a later reading open, until {0}.", "Văn bản để ngỏ cách hiểu muộn hơn, đến {0}.",
        "条文の別の解釈では{0}までです。");

    public static readonly Text StandsStill = new(
        "The clock stands still until the person replies.", "Thời hạn tạm dừng cho đến khi người yêu cầu trả lời.",
        "請求者の回答があるまで、期限は停止しています。");

    public static readonly Text NothingOwed = new(
        "Nothing is owed now. It ended on {0}: {1}.", "Hiện không còn việc phải làm. Kết thúc ngày {0}: {1}.",
        "いま求められることはありません。{0}に終了しました（{1}）。");

    public static readonly Text NoClock = new(
        "No clock runs now.", "Hiện không có thời hạn nào đang tính.", "進行中の期限はありません。");

    public static readonly Text Wrote = new(
        "The person has written and waits for you.", "Người yêu cầu đã gửi tin và đang chờ bạn.",
        "請求者から連絡があり、対応を待っています。");

    public static readonly Text Complained = new(
        "The person has complained.", "Người yêu cầu đã khiếu nại.", "請求者から苦情の申出があります。");

    public static readonly Text ToPost = new(
        "A letter is ready to be printed and posted.", "Có thư cần in và gửi bưu điện.", "印刷して投函する書面があります。");

    public static readonly Text Others = new("Other steps you can take now", "Việc khác có thể làm", "その他にできること");
    public static readonly Text NotNow = new(
        "Not possible now, and why", "Chưa làm được, và vì sao", "いまはできないことと、その理由");
    public static readonly Text AlreadySo = new("Already done.", "Đã làm rồi.", "すでに済んでいます。");
    public static readonly Text ReadOnly = new(
        "Your role may look but not change anything.", "Vai trò của bạn chỉ được xem.", "閲覧のみ可能です。変更はできません。");

    public static readonly Text Clocks = new("Clocks", "Các thời hạn", "期限");
    public static readonly Text DayByDay = new("Day by day", "Từng ngày", "日ごとの数え方");
    public static readonly Text Conversation = new("Messages and notes", "Tin nhắn và ghi chú", "連絡とメモ");
    public static readonly Text NoConversation = new(
        "Nothing was written yet.", "Chưa có gì được viết.", "まだ何も書かれていません。");

    public static readonly Text FromPerson = new("From the person", "Từ người yêu cầu", "請求者から");
    public static readonly Text ToPerson = new("To the person", "Gửi người yêu cầu", "請求者へ");
    public static readonly Text NoteOf = new("Note", "Ghi chú", "メモ");
    public static readonly Text Hidden = new("Hidden until you reveal it.", "Ẩn cho đến khi bạn mở.", "開示するまで表示しません。");
    public static readonly Text Forgotten = new("This was erased.", "Nội dung này đã bị xóa.", "消去されました。");
    public static readonly Text Tasks = new("Tasks", "Công việc", "作業");
    public static readonly Text NoTasks = new("No tasks.", "Chưa có công việc.", "作業はありません。");
    public static readonly Text TaskBy = new("by {0}", "hạn {0}", "{0}まで");
    public static readonly Text TaskOpen = new("open", "chưa xong", "未完了");
    public static readonly Text TaskDone = new("done", "đã xong", "完了");
    public static readonly Text TaskCancelled = new("not needed", "không cần", "不要");
    public static readonly Text Papers = new("Letters and documents", "Thư và tài liệu", "書面と書類");
    public static readonly Text NoPapers = new("None yet.", "Chưa có.", "まだありません。");
    public static readonly Text Open = new("Open", "Mở", "開く");
    public static readonly Text Print = new("Open to print", "Mở để in", "開いて印刷");
    public static readonly Text ByMail = new("by e-mail", "qua thư điện tử", "メール");
    public static readonly Text ByPost = new("by post", "qua bưu điện", "郵送");
    public static readonly Text OnPage = new("on the tracking page", "trên trang theo dõi", "追跡ページ");
    public static readonly Text ToStaff = new("to staff", "cho nhân viên", "スタッフ宛て");
    public static readonly Text Waiting = new("not sent yet", "chưa gửi", "未送付");
    public static readonly Text Handed = new("sent", "đã gửi", "送付済み");
    public static readonly Text Package = new("Answer as files", "Tệp trả lời", "回答ファイル");
    public static readonly Text PackageReady = new("ready", "đã sẵn sàng", "準備完了");
    public static readonly Text PackageFetched = new("fetched {0}", "đã tải {0}", "{0}に受取り");
    public static readonly Text PackageReceived = new("all of it received", "đã nhận đủ", "全て受領");
    public static readonly Text PackageGone = new("destroyed", "đã hủy", "破棄済み");
    public static readonly Text Timeline = new("What happened", "Diễn biến", "経過");
    public static readonly Text Position = new("ledger position {0}", "vị trí sổ cái {0}", "台帳位置 {0}");

    public static readonly Text Person = new("Person", "Người yêu cầu", "請求者");
    public static readonly Text Reveal = new("Reveal", "Hiện thông tin", "表示する");
    public static readonly Text RevealWhy = new(
        "Shows name, contact and everything written, on this answer only. That you looked is recorded.",
        "Hiện tên, liên hệ và mọi nội dung, chỉ trong lần trả lời này. Việc bạn xem sẽ được ghi lại.",
        "氏名・連絡先・書かれた内容を、この表示に限り示します。閲覧したことは記録されます。");

    public static readonly Text Name = new("Name", "Tên", "氏名");
    public static readonly Text Email = new("E-mail", "Thư điện tử", "メール");
    public static readonly Text Phone = new("Phone", "Điện thoại", "電話");
    public static readonly Text Postal = new("Address", "Địa chỉ", "住所");
    public static readonly Text Identifiers = new("Known by", "Định danh", "識別子");
    public static readonly Text Details = new("What was written", "Nội dung đã viết", "請求の内容");
    public static readonly Text ActsFor = new("Acts for", "Thay mặt cho", "本人");
    public static readonly Text Facts = new("The case", "Vụ việc", "案件");
    public static readonly Text Number = new("Number", "Số yêu cầu", "受付番号");
    public static readonly Text Status = new("Status", "Trạng thái", "状況");
    public static readonly Text Received = new("Received", "Đã nhận", "受付");
    public static readonly Text Way = new("Came by", "Kênh", "受付方法");
    public static readonly Text Language = new("Answer in", "Trả lời bằng", "回答の言語");
    public static readonly Text Who = new("Who asks", "Ai yêu cầu", "請求する人");
    public static readonly Text Laws = new("Law", "Pháp luật", "適用法");
    public static readonly Text Identity = new("Identity", "Danh tính", "本人確認");
    public static readonly Text IdentityAwaited = new("not shown yet", "chưa xác minh", "未確認");
    public static readonly Text IdentityNotDemanded = new("not demanded", "không bắt buộc", "不要");
    public static readonly Text IdentityShown = new("shown: {0}", "đã xác minh: {0}", "確認済み：{0}");
    public static readonly Text Representation = new("May act", "Quyền đại diện", "代理権");
    public static readonly Text Awaited = new("papers awaited", "chờ giấy tờ", "書類待ち");
    public static readonly Text Shown = new("shown", "đã xác nhận", "確認済み");
    public static readonly Text Told = new("the person was told", "đã báo chủ thể dữ liệu", "本人に通知済み");
    public static readonly Text Fee = new("Fee", "Phí", "手数料");
    public static readonly Text FeeQuoted = new("quoted, not paid", "đã báo, chưa trả", "案内済み・未払い");
    public static readonly Text FeePaid = new("paid", "đã trả", "支払済み");
    public static readonly Text FeeWaived = new("waived", "đã miễn", "免除");
    public static readonly Text Form = new("Form of answer", "Hình thức trả lời", "回答方法");
    public static readonly Text Circumstances = new("Special", "Tình tiết", "事情");
    public static readonly Text Handler = new("Handled by", "Người xử lý", "担当者");
    public static readonly Text Give = new("Assign", "Giao", "割り当てる");
    public static readonly Text Siblings = new("Asked together with it", "Cùng vụ việc", "同時の請求");
    public static readonly Text Proof = new("Proof of the answer, to print", "Bằng chứng trả lời, để in", "回答の証明（印刷用）");

    public static readonly Text Refused = new("This cannot be done now", "Hiện không thực hiện được", "いまはできません");
    public static readonly Text Stale = new(
        "Somebody else has changed this request", "Người khác đã thay đổi yêu cầu này", "他の人がこの請求を変更しました");

    public static readonly Text StaleWhy = new(
        "Nothing of yours was done. Read what happened meanwhile; what you typed is kept below.",
        "Việc của bạn chưa được thực hiện. Hãy đọc những gì đã xảy ra; nội dung bạn gõ vẫn còn bên dưới.",
        "あなたの操作はまだ行われていません。この間の経過を確認してください。入力した内容は下に残っています。");

    public static readonly Text Preview = new("The letter as it will go out", "Thư sẽ được gửi", "送付される書面");
    public static readonly Text Demands = new("What the law wants in it", "Luật đòi hỏi thư có gì", "法律が求める記載事項");
    public static readonly Text NoDemands = new(
        "The packs name nothing in particular for this letter.", "Bộ quy tắc không nêu yêu cầu riêng cho thư này.",
        "この書面について特に定められた記載事項はありません。");

    public static readonly Text Unconfirmed = new("(not confirmed)", "(chưa xác nhận)", "（未確認）");
    public static readonly Text Confirm = new("{0}: send", "{0}: gửi", "{0}（送付）");
    public static readonly Text Change = new("Change the words", "Sửa nội dung", "内容を直す");
    public static readonly Text ShowLetter = new("Show the letter first", "Xem thư trước", "書面を確認する");
    public static readonly Text Done = new("Done: {0}", "Đã làm: {0}", "完了：{0}");
}
