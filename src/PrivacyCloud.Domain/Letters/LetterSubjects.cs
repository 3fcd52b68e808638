using System.Diagnostics;

namespace PrivacyCloud.Domain.Letters;

/// <summary>The subject of each kind of mail: what it is, never what it holds.</summary>
internal static class LetterSubjects
{
    public static Text Of(LetterKind kind) => kind switch
    {
        LetterKind.Acknowledgement => new(
            "We have your request", "Chúng tôi đã nhận được yêu cầu của bạn", "ご請求を受け付けました"),
        LetterKind.IdentityCode => new("Your code", "Mã xác minh của bạn", "本人確認コードのお知らせ"),
        LetterKind.IdentityReminder => new(
            "We still need to know that the request is yours", "Bạn chưa xác minh danh tính cho yêu cầu",
            "本人確認のお手続きをお願いします"),
        LetterKind.DoorCode => new("Your one-time code", "Mã dùng một lần của bạn", "ワンタイムコードのお知らせ"),
        LetterKind.MoreInformation => new(
            "We need something more from you", "Chúng tôi cần bạn bổ sung thông tin", "追加のご確認をお願いします"),
        LetterKind.FeeQuote => new("The fee for your request", "Phí cho yêu cầu của bạn", "手数料のご案内"),
        LetterKind.FeeWaived => new(
            "Your request is free of charge", "Yêu cầu của bạn được miễn phí", "手数料はかかりません"),
        LetterKind.Extension => new(
            "We need more time for your request", "Chúng tôi cần thêm thời gian cho yêu cầu của bạn",
            "回答期限の延長について"),
        LetterKind.Fulfilment or LetterKind.PartialFulfilment or LetterKind.Refusal or LetterKind.NoData => new(
            "The answer to your request", "Trả lời yêu cầu của bạn", "ご請求への回答"),
        LetterKind.AnswerReady => new(
            "Your answer is ready", "Kết quả yêu cầu của bạn đã sẵn sàng", "回答をお受け取りいただけます"),
        _ => Further(kind),
    };

    private static Text Further(LetterKind kind) => kind switch
    {
        LetterKind.WithdrawalConfirmed => new(
            "You have withdrawn your request", "Bạn đã rút yêu cầu", "ご請求の取下げを承りました"),
        LetterKind.RepresentationTold => new(
            "Somebody has made a request in your name", "Có người thay mặt bạn gửi yêu cầu",
            "代理人によるご請求を受け付けました"),
        LetterKind.ComplaintReceived => new(
            "We have your complaint", "Chúng tôi đã nhận được khiếu nại của bạn", "お申し出を受け付けました"),
        LetterKind.Reopened => new(
            "We are looking at your request again", "Chúng tôi đang xem xét lại yêu cầu của bạn",
            "ご請求を再検討いたします"),
        LetterKind.Merged => new(
            "Your two requests go on as one", "Hai yêu cầu của bạn được gộp làm một", "ご請求を1件にまとめました"),
        LetterKind.Message => new(
            "A message about your request", "Tin nhắn về yêu cầu của bạn", "ご請求に関するご連絡"),
        LetterKind.PaperDeletion => new(
            "We have deleted your papers", "Chúng tôi đã xóa giấy tờ của bạn", "ご提出書類を削除しました"),
        LetterKind.StaffLeadTime => new("A request is due soon", "Yêu cầu sắp đến hạn", "請求の期限が近づいています"),
        LetterKind.StaffDue => new("A request is due today", "Yêu cầu đến hạn hôm nay", "請求の期限は本日です"),
        LetterKind.StaffOverdue => new("A request is late", "Yêu cầu đã quá hạn", "請求の期限を過ぎています"),
        LetterKind.StaffNewMessage => new(
            "The person has written", "Người yêu cầu có tin nhắn mới", "請求者から新しい連絡があります"),
        LetterKind.TaskAssigned => new("A task for you", "Bạn được giao một việc", "作業の依頼があります"),
        _ => throw new UnreachableException(),
    };
}
