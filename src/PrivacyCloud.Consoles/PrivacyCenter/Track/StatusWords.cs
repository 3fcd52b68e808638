using System.Diagnostics;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>How a request stands, said to the person.</summary>
internal static class StatusWords
{
    public static readonly Text DueByLaw = new(
        "By law we must answer by {0}.", "Theo luật, chúng tôi phải trả lời chậm nhất vào {0}.",
        "法律に基づき、{0}までに回答します。");

    public static readonly Text DueTarget = new(
        "We aim to answer by {0}. The law says “without delay” and names no number of days.",
        "Chúng tôi đặt mục tiêu trả lời chậm nhất vào {0}. Luật yêu cầu không chậm trễ và không nêu số ngày.",
        "{0}までの回答を目標としています。法律は「遅滞なく」と定め、日数の定めはありません。");

    public static readonly Text DueMet = new(
        "Answered. The last day was {0}.", "Đã trả lời. Ngày cuối của thời hạn là {0}.", "回答済みです。期限は{0}でした。");

    public static readonly Text DuePaused = new(
        "The time stands still until you reply.", "Thời hạn tạm dừng cho đến khi bạn trả lời.",
        "ご返信をいただくまで、期限の進行は止まっています。");

    public static readonly Text DueDropped = new(
        "Nothing is owed any more.", "Không còn thời hạn nào.", "進行中の期限はありません。");

    public static readonly Text NoDue = new(
        "The law names no number of days here. We answer as soon as we can.",
        "Luật không nêu số ngày cho trường hợp này. Chúng tôi sẽ trả lời sớm nhất có thể.",
        "この請求について法律に日数の定めはありません。できるだけ早く回答します。");

    public static readonly Text LateDay = new(
        "This answer is {0} day late. The company has been told, and you may complain to the authority.",
        "Phản hồi này đã trễ {0} ngày. Công ty đã được nhắc, và bạn có quyền khiếu nại tới cơ quan có thẩm quyền.",
        "回答が{0}日遅れています。会社に通知済みです。監督機関に申し出ることもできます。");

    public static readonly Text LateDays = new(
        "This answer is {0} days late. The company has been told, and you may complain to the authority.",
        "Phản hồi này đã trễ {0} ngày. Công ty đã được nhắc, và bạn có quyền khiếu nại tới cơ quan có thẩm quyền.",
        "回答が{0}日遅れています。会社に通知済みです。監督機関に申し出ることもできます。");

    public static readonly Text Nothing = new(
        "You do not need to do anything now.", "Hiện bạn không cần làm gì thêm.", "今の時点で、お手続きは必要ありません。");

    public static readonly Text DoShowYourself = new(
        "Show that it is you: enter the code that was e-mailed to you.",
        "Hãy xác minh danh tính: nhập mã đã gửi qua email cho bạn.",
        "本人確認のため、メールで届いたコードを入力してください。");

    public static readonly Text DoWait = new(
        "The company will contact you to check that it is you.",
        "Công ty sẽ liên hệ để xác minh danh tính của bạn.",
        "本人確認のため、会社からご連絡します。");

    public static readonly Text DoPapers = new(
        "Send the papers that show that you may act for this person.",
        "Hãy gửi giấy tờ chứng minh bạn được đại diện cho người này.",
        "ご本人を代理できることを示す書類をお送りください。");

    public static readonly Text DoReply = new(
        "The company asked you for more. Read its letter and reply.",
        "Công ty đề nghị bạn bổ sung thông tin. Hãy đọc thư và trả lời.",
        "会社から追加のお願いがあります。書面をご確認のうえ、ご返信ください。");

    public static readonly Text DoPay = new(
        "Pay {0}, or write to the company if you do not want to go on. The letter says how.",
        "Hãy thanh toán {0}, hoặc báo công ty nếu bạn không muốn tiếp tục. Cách thanh toán có trong thư.",
        "{0}をお支払いください。取りやめる場合は会社にご連絡ください。方法は書面をご覧ください。");

    public static readonly Text DoFetch = new(
        "Your files are ready: fetch them.", "Tệp của bạn đã sẵn sàng: hãy tải về.", "ファイルの準備ができました。お受け取りください。");

    public static readonly Text StepReceived = new("Received", "Đã nhận", "受付");
    public static readonly Text StepShown = new("Checked that it is you", "Xác minh danh tính", "本人確認");
    public static readonly Text StepWork = new("In work", "Đang xử lý", "対応中");
    public static readonly Text StepAnswered = new("Answered", "Trả lời", "回答");
    public static readonly Text StepDone = new("done", "xong", "完了");
    public static readonly Text StepNow = new("now", "đang ở bước này", "現在");
    public static readonly Text StepAhead = new("ahead", "sắp tới", "これから");

    /// <summary>The state of a request in one line.</summary>
    public static Text Of(RequestRow row) => row.Ending switch
    {
        null => OfOpen(row.Standing.Status, row.File.IdentityIsSettled()),
        RequestEnding.Fulfilled => new("Answered", "Đã trả lời", "回答済み"),
        RequestEnding.FulfilledInPart => new(
            "Answered, refused in part", "Đã trả lời, từ chối một phần", "回答済み（一部は応じられません）"),
        RequestEnding.Refused => new("Refused", "Bị từ chối", "請求に応じられません"),
        RequestEnding.Withdrawn => new("You took it back", "Bạn đã rút yêu cầu", "取り下げ済み"),
        RequestEnding.Merged => new(
            "Goes on as part of another request", "Được tiếp tục trong yêu cầu khác", "別の請求に統合"),
        RequestEnding.IdentityNotShown => new(
            "Closed: it was not shown who asked", "Đã đóng: chưa xác minh được danh tính", "終了（本人確認ができませんでした）"),
        _ => throw new UnreachableException(),
    };

    private static Text OfOpen(RequestStatus status, bool isShown) => status switch
    {
        RequestStatus.RequiresAction => new("Waits for you", "Đang chờ bạn", "お客様のお手続き待ち"),
        RequestStatus.ActionDelayed => new(
            "In work, takes longer", "Đang xử lý, đã gia hạn", "対応中（期限を延長）"),
        _ when !isShown => new("Waits for proof of identity", "Chờ xác minh danh tính", "本人確認待ち"),
        RequestStatus.Initiated => new("Received", "Đã nhận", "受付済み"),
        _ => new("In work", "Đang xử lý", "対応中"),
    };
}
