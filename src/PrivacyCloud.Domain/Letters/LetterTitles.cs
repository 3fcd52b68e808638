namespace PrivacyCloud.Domain.Letters;

/// <summary>What each kind of letter is about, as a letter on paper names it above its text.</summary>
internal static class LetterTitles
{
    public static Text Of(LetterKind kind) => kind switch
    {
        LetterKind.Acknowledgement => new(
            "Receipt of your {matter}", "Xác nhận đã nhận {matter}", "{matter}の受付について（お知らせ）"),
        LetterKind.IdentityReminder => new(
            "Proof of identity still needed for your {matter}", "Nhắc xác minh danh tính cho {matter}",
            "{matter}に係る本人確認のお願い（再度のご案内）"),
        LetterKind.MoreInformation => new(
            "More information needed for your {matter}", "Đề nghị bổ sung thông tin cho {matter}",
            "{matter}に係る追加のご確認のお願い"),
        LetterKind.FeeQuote => new(
            "Fee for your {matter}", "Thông báo phí thực hiện {matter}", "{matter}に係る手数料のご案内"),
        LetterKind.FeeWaived => new(
            "No fee for your {matter}", "Thông báo miễn phí thực hiện {matter}", "{matter}に係る手数料の免除について（お知らせ）"),
        LetterKind.Extension => new(
            "More time needed for your {matter}", "Thông báo gia hạn trả lời {matter}",
            "{matter}に対する回答期限の延長について（お知らせ）"),
        LetterKind.Fulfilment => new("Answer to your {matter}", "Trả lời {matter}", "{matter}について（回答）"),
        LetterKind.PartialFulfilment => new(
            "Answer to your {matter}: met in part", "Trả lời {matter}: thực hiện một phần",
            "{matter}について（一部対応の回答）"),
        LetterKind.Refusal => new(
            "Answer to your {matter}: refused", "Trả lời {matter}: không thực hiện",
            "{matter}に応じかねる旨のご通知"),
        LetterKind.NoData => new(
            "Answer to your {matter}: no data held", "Trả lời {matter}: không có dữ liệu",
            "{matter}について（対象となるデータが存在しない旨の回答）"),
        LetterKind.AnswerReady => new(
            "Answer to your {matter}, ready to be fetched", "Kết quả {matter} đã sẵn sàng",
            "{matter}に対する回答のお受け取りについて"),
        _ => Further(kind),
    };

    private static Text Further(LetterKind kind) => kind switch
    {
        LetterKind.WithdrawalConfirmed => new(
            "Withdrawal of your {matter}", "Xác nhận rút {matter}", "{matter}の取下げの受付について（お知らせ）"),
        LetterKind.RepresentationTold => new(
            "A {matter} made in your name", "Thông báo có người thay mặt bạn gửi {matter}",
            "代理人による{matter}について（お知らせ）"),
        LetterKind.ComplaintReceived => new(
            "Receipt of your complaint about your {matter}", "Xác nhận đã nhận khiếu nại về {matter}",
            "{matter}に関する苦情の受付について（お知らせ）"),
        LetterKind.Reopened => new(
            "Your {matter}, reopened", "Thông báo xem xét lại {matter}", "{matter}の再検討について（お知らせ）"),
        LetterKind.Merged => new(
            "Two requests joined: {matter}", "Thông báo gộp {matter}", "{matter}の統合について（お知らせ）"),
        LetterKind.Message => new(
            "A message about your {matter}", "Trao đổi về {matter}", "{matter}に関するご連絡"),
        LetterKind.PaperDeletion => new(
            "Your papers deleted: {matter}", "Thông báo đã xóa giấy tờ kèm theo {matter}",
            "{matter}に係る本人確認書類等の削除について（お知らせ）"),
        _ => LetterSubjects.Of(kind),
    };
}
