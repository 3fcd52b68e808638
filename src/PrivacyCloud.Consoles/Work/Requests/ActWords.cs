using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>What each act is called, as its button says it.</summary>
internal static class ActWords
{
    private static readonly Dictionary<string, Text> Titles = new(StringComparer.Ordinal)
    {
        [ActNames.Acknowledge] = new("Confirm receipt", "Xác nhận đã nhận", "受付を通知する"),
        [ActNames.Verify] = new("Confirm who asks", "Xác nhận danh tính", "本人確認を記録する"),
        [ActNames.Doubt] = new("Ask for identity on doubt", "Yêu cầu xác minh vì có nghi ngờ", "疑義により本人確認を求める"),
        [ActNames.Representation] = new("Confirm who may act", "Xác nhận quyền đại diện", "代理権の確認を記録する"),
        [ActNames.TellPerson] = new(
            "Tell the person that somebody acts", "Báo cho chủ thể dữ liệu về người đại diện", "代理人による請求を本人に知らせる"),
        [ActNames.Ask] = new("Ask the person for more", "Đề nghị bổ sung thông tin", "追加の確認を依頼する"),
        [ActNames.Pause] = new("Let the clock stand still", "Tạm dừng thời hạn", "期限の進行を止める"),
        [ActNames.Resume] = new("The person has replied", "Người yêu cầu đã trả lời", "請求者からの回答を記録する"),
        [ActNames.Extend] = new("Take longer", "Gia hạn", "期限を延長する"),
        [ActNames.Circumstances] = new("Say what is special", "Ghi tình tiết đặc biệt", "特別な事情を記録する"),
        [ActNames.Fee] = new("Quote the fee", "Báo phí", "手数料を案内する"),
        [ActNames.FeePaid] = new("The fee was paid", "Phí đã được trả", "手数料の入金を記録する"),
        [ActNames.FeeWaived] = new("Waive the fee", "Miễn phí", "手数料を免除する"),
        [ActNames.Assign] = new("Give it to somebody", "Giao người xử lý", "担当者を決める"),
        [ActNames.Note] = new("Write a note", "Viết ghi chú", "メモを書く"),
        [ActNames.Message] = new("Write to the person", "Viết cho người yêu cầu", "請求者に連絡する"),
        [ActNames.Received] = new("Record what the person said", "Ghi lại ý kiến người yêu cầu", "請求者からの連絡を記録する"),
        [ActNames.Document] = new("Add a document", "Thêm tài liệu", "書類を追加する"),
        [ActNames.SetTask] = new("Set a task", "Giao việc", "作業を依頼する"),
        [ActNames.TaskDone] = new("Done", "Đã xong", "完了"),
        [ActNames.TaskCancelled] = new("Not needed", "Không cần nữa", "不要"),
        [ActNames.Form] = new("Record the form of answer", "Ghi hình thức trả lời", "回答方法を記録する"),
        [ActNames.Package] = new("Prepare the data", "Chuẩn bị dữ liệu", "データを準備する"),
        [ActNames.Fulfil] = new("Answer the request", "Trả lời yêu cầu", "請求に回答する"),
        [ActNames.Refuse] = new("Refuse it, or a part", "Từ chối toàn bộ hoặc một phần", "全部または一部を拒否する"),
        [ActNames.Withdraw] = new("The person takes it back", "Người yêu cầu rút lại", "取下げを記録する"),
        [ActNames.CloseUnverified] = new(
            "Close it: identity never shown", "Đóng vì không xác minh được", "本人確認ができないため終了する"),
        [ActNames.Merge] = new("Join it to another", "Gộp vào yêu cầu khác", "別の請求に統合する"),
        [ActNames.Complain] = new("The person complains", "Người yêu cầu khiếu nại", "苦情を記録する"),
        [ActNames.Reopen] = new("Take it up again", "Mở lại", "再開する"),
        [ActNames.Posted] = new("It was posted", "Đã gửi bưu điện", "投函済みにする"),
    };

    private static readonly Dictionary<string, Text> Leads = new(StringComparer.Ordinal)
    {
        [ActNames.Acknowledge] = new(
            "The person gets a letter that says you have the request and by when you will answer.",
            "Người yêu cầu sẽ nhận thư báo rằng bạn đã nhận yêu cầu và khi nào sẽ trả lời.",
            "受け付けたことと回答の期限を知らせる書面を送ります。"),
        [ActNames.Verify] = new(
            "Ask no more than you need. Record how you made sure.",
            "Chỉ hỏi những gì cần thiết. Hãy ghi lại cách bạn đã kiểm tra.",
            "必要以上に尋ねないでください。確認の方法を記録します。"),
        [ActNames.Extend] = new(
            "The person is told the new date and the reason.",
            "Người yêu cầu sẽ được báo ngày mới và lý do.",
            "新しい期限と理由を請求者に知らせます。"),
        [ActNames.Fulfil] = new(
            "The answer goes out and the clocks stop. Nothing more can be added to it afterwards.",
            "Thư trả lời được gửi đi và thời hạn ngừng tính. Sau đó không thể bổ sung.",
            "回答を送り、期限の計算を終えます。その後の追加はできません。"),
        [ActNames.Refuse] = new(
            "Choose the grounds the law gives, and say in plain words why they hold here. The letter names the way to "
                + "complain.",
            "Chọn căn cứ luật cho phép và nêu lý do bằng lời dễ hiểu. Thư sẽ nêu cách khiếu nại.",
            "法律上の根拠を選び、その理由を平易な言葉で書いてください。書面には不服申立ての方法が記載されます。"),
        [ActNames.Merge] = new(
            "Only a true duplicate of the same, verified person is joined. The other request goes on with its own "
                + "dates.",
            "Chỉ gộp khi là bản trùng thật sự của cùng một người đã xác minh. Yêu cầu kia giữ nguyên thời hạn.",
            "同じ本人（確認済み）の重複した請求だけを統合します。統合先の期限は変わりません。"),
        [ActNames.Package] = new(
            "What you send is packed with a page people can read, CSV and JSON, and encrypted. It can be fetched "
                + "once the "
                + "request is answered.",
            "Dữ liệu được đóng gói cùng trang dễ đọc, CSV và JSON, rồi mã hóa. Người yêu cầu tải được sau khi yêu cầu "
                + "được trả lời.",
            "読みやすいページ、CSV、JSONにまとめて暗号化します。回答後に請求者が受け取れます。"),
        [ActNames.Document] = new(
            "PDF, PNG, JPEG or HEIC, judged by its content. Papers on identity are deleted when they have served.",
            "PDF, PNG, JPEG hoặc HEIC, được kiểm tra theo nội dung. Giấy tờ danh tính sẽ bị xóa sau khi dùng xong.",
            "PDF・PNG・JPEG・HEICに対応し、内容で判定します。本人確認書類は用が済むと削除されます。"),
        [ActNames.Withdraw] = new(
            "Record this only when the person said so. She gets a confirmation.",
            "Chỉ ghi khi chính người yêu cầu nói vậy. Họ sẽ nhận được xác nhận.",
            "請求者本人から申し出があった場合だけ記録してください。確認の書面を送ります。"),
    };

    /// <summary>What an act is called.</summary>
    public static Text Title(string name) => Titles[name];

    /// <summary>What comes of it, in one line; none where the title says it all.</summary>
    public static Text? Lead(string name) => Leads.GetValueOrDefault(name);
}
