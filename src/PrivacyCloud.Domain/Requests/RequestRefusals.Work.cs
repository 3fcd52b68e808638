namespace PrivacyCloud.Domain.Requests;

/// <summary>What keeps a step of the work from being taken.</summary>
public static partial class RequestRefusals
{
    /// <summary>They cannot stop twice.</summary>
    public static Refusal AlreadyPaused { get; } = new("request.already-paused", new(
        "The clocks stand still already.",
        "Thời hạn đang được tạm dừng.",
        "期限の進行はすでに停止しています。"));

    /// <summary>Nothing can run again.</summary>
    public static Refusal NotPaused { get; } = new("request.not-paused", new(
        "No clock stands still, and no reply is awaited.",
        "Không có thời hạn nào đang tạm dừng và không chờ phản hồi nào.",
        "停止中の期限も、回答待ちの事項もありません。"));

    /// <summary>There is nothing to stop or to lengthen.</summary>
    public static Refusal NothingRuns { get; } = new("request.nothing-runs", new(
        "No clock of this request runs.",
        "Không có thời hạn nào của yêu cầu này đang chạy.",
        "この請求に進行中の期限はありません。"));

    /// <summary>It is no amount of money.</summary>
    public static Refusal FeeUnfit { get; } = new("request.fee-unfit", new(
        "A fee is a whole amount above nothing, in a currency.",
        "Phí phải là số nguyên lớn hơn 0, kèm đơn vị tiền tệ.",
        "手数料は0より大きい整数の金額と通貨で指定してください。"));

    /// <summary>What is paid is not quoted or waived.</summary>
    public static Refusal FeePaidAlready { get; } = new("request.fee-paid", new(
        "The fee is paid.",
        "Phí đã được thanh toán.",
        "手数料は支払い済みです。"));

    /// <summary>None was quoted, or it was waived.</summary>
    public static Refusal NoFee { get; } = new("request.no-fee", new(
        "No fee is open.",
        "Không có khoản phí nào cần thanh toán.",
        "未払いの手数料はありません。"));

    /// <summary>An answer comes after its tasks.</summary>
    public static Refusal TasksOpen { get; } = new("request.tasks-open", new(
        "Tasks are still open. Complete or cancel them first.",
        "Vẫn còn việc chưa xong. Hãy hoàn thành hoặc hủy các việc đó trước.",
        "未完了の作業があります。先に完了または取り消してください。"));

    /// <summary>A refusal needs a ground.</summary>
    public static Refusal GroundMissing { get; } = new("request.ground-missing", new(
        "Name at least one ground, each once.",
        "Hãy nêu ít nhất một căn cứ, mỗi căn cứ một lần.",
        "拒否の理由を1つ以上、重複なく指定してください。"));

    /// <summary>There is one package at a time.</summary>
    public static Refusal PackageThere { get; } = new("request.package-there", new(
        "Files are ready already.",
        "Tệp trả lời đã sẵn sàng.",
        "回答ファイルはすでに準備されています。"));

    /// <summary>None was prepared, or it is not answered yet.</summary>
    public static Refusal PackageNotThere { get; } = new("request.package-not-there", new(
        "There are no files to fetch.",
        "Không có tệp nào để tải.",
        "取得できるファイルはありません。"));

    /// <summary>They are destroyed, or will be.</summary>
    public static Refusal PackageExpired { get; } = new("request.package-expired", new(
        "The time to fetch the files is over. Ask the company for a new copy.",
        "Đã hết thời gian tải tệp. Hãy yêu cầu doanh nghiệp cung cấp bản mới.",
        "ファイルを取得できる期間は終了しました。必要な場合は会社に再発行をご依頼ください。"));

    /// <summary>Their time is not over.</summary>
    public static Refusal PapersNotDue { get; } = new("request.papers-not-due", new(
        "These papers are still kept.",
        "Các giấy tờ này vẫn đang trong thời gian lưu giữ.",
        "これらの書類はまだ保存期間内です。"));

    /// <summary>No law of the request knows this ground; those known are listed.</summary>
    public static Refusal GroundUnknown(IReadOnlyList<string> known) => new("request.ground-unknown", new(
        "The law knows no such ground for this right. Those it knows are listed.",
        "Luật không nêu căn cứ này đối với quyền này. Các căn cứ được nêu trong luật được liệt kê kèm theo.",
        "法令はこの権利についてその理由を定めていません。定められている理由を一覧に示します。"))
    {
        Known = known,
    };
}
