using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Notices;

/// <summary>Why something is not done to a catalogue. The codes are public for ever.</summary>
public static class NoticeRefusals
{
    /// <summary>The catalogue has no such purpose.</summary>
    public static Refusal Unknown { get; } = new("purpose.unknown", new(
        "The catalogue has no such purpose.", "Danh mục không có mục đích này.", "カタログにこの目的はありません。"));

    /// <summary>It ended; its code is not used again.</summary>
    public static Refusal Retired { get; } = new("purpose.retired", new(
        "This purpose has ended and its code is not used again, so that old choices keep their meaning.",
        "Mục đích này đã kết thúc và mã của nó không được dùng lại, để các lựa chọn cũ giữ nguyên ý nghĩa.",
        "この目的は終了しています。過去の選択の意味を保つため、同じコードは再利用できません。"));

    /// <summary>There are as many as there may be.</summary>
    public static Refusal TooMany { get; } = new("purpose.too-many", new(
        "A brand asks for at most 100 purposes at a time.",
        "Mỗi thương hiệu chỉ được hỏi tối đa 100 mục đích cùng lúc.",
        "1つのブランドで同時に扱える目的は100件までです。"));

    /// <summary>All codes together are too long for the statement of what is shown.</summary>
    public static Refusal CodesTooLong { get; } = new("purpose.codes-too-long", new(
        "The codes of all purposes together are longer than 2,200 characters; choose shorter ones.",
        "Tổng độ dài mã của mọi mục đích vượt quá 2.200 ký tự; hãy chọn mã ngắn hơn.",
        "すべての目的のコードの合計が2,200文字を超えています。短いコードにしてください。"));

    /// <summary>A text is missing, too long or not plain.</summary>
    public static Refusal TextUnfit { get; } = new("purpose.text-unfit", new(
        "Every name and text is needed in every language, in one line: names of at most 120 characters, "
        + "texts of at most 1,000, without control or direction characters.",
        "Mọi tên và nội dung cần có bằng mọi ngôn ngữ, trên một dòng: tên tối đa 120 ký tự, nội dung tối đa "
        + "1.000 ký tự, không có ký tự điều khiển hay đổi hướng chữ.",
        "名称と本文はすべての言語で必要です。それぞれ1行とし、名称は120文字、本文は1,000文字以内で、"
        + "制御文字や方向を変える文字は使えません。"));

    /// <summary>A list holds something twice, or too much.</summary>
    public static Refusal ListUnfit { get; } = new("purpose.list-unfit", new(
        "Name each kind of data, recipient, country and signal once, at most 50 of each.",
        "Mỗi loại dữ liệu, bên nhận, quốc gia và tín hiệu chỉ nêu một lần, tối đa 50 mục mỗi loại.",
        "データの種類、提供先、国、シグナルは、それぞれ重複なく50件以内で指定してください。"));

    /// <summary>Nobody could know what it takes.</summary>
    public static Refusal DataMissing { get; } = new("purpose.data-missing", new(
        "Say which kinds of data the purpose takes.",
        "Hãy nêu mục đích này dùng những loại dữ liệu nào.",
        "この目的で扱うデータの種類を示してください。"));

    /// <summary>The ages are not in order, or out of reach.</summary>
    public static Refusal AgesUnfit { get; } = new("purpose.ages-unfit", new(
        "Ages are whole years up to 21, and a person does not decide alone earlier than together with her guardian.",
        "Độ tuổi tính theo năm tròn, tối đa 21; tuổi tự quyết không được thấp hơn tuổi cùng quyết với người giám hộ.",
        "年齢は21歳までの整数で、本人のみで決める年齢は保護者と一緒に決める年齢以上にしてください。"));

    /// <summary>There is nothing that has no choice and is not required.</summary>
    public static Refusal ChoiceMissing { get; } = new("purpose.choice-missing", new(
        "What rests on an agreement or a law is not asked for: mark it as required, or rest it on consent.",
        "Việc dựa trên thỏa thuận hoặc luật thì không hỏi ý kiến: hãy đánh dấu là bắt buộc hoặc dựa trên sự đồng ý.",
        "合意や法令に基づく目的は同意を求めません。必須とするか、同意を根拠にしてください。"));

    /// <summary>There is nothing to publish.</summary>
    public static Refusal Empty { get; } = new("notice.empty", new(
        "The catalogue has no purpose to tell of.",
        "Danh mục chưa có mục đích nào để thông báo.",
        "公表できる目的がカタログにありません。"));

    /// <summary>The words of a notice are missing, too long or not plain.</summary>
    public static Refusal WordsUnfit { get; } = new("notice.text-unfit", new(
        "Title and text are needed in every language, in one line: the title of at most 120 characters, the text "
        + "of at most 3,000, without control or direction characters.",
        "Tiêu đề và nội dung cần có bằng mọi ngôn ngữ, trên một dòng: tiêu đề tối đa 120 ký tự, nội dung tối đa "
        + "3.000 ký tự, không có ký tự điều khiển hay đổi hướng chữ.",
        "表題と本文はすべての言語で必要です。それぞれ1行とし、表題は120文字、本文は3,000文字以内で、"
        + "制御文字や方向を変える文字は使えません。"));

    /// <summary>A law of the tenant has no pack any more.</summary>
    public static Refusal LawMissing { get; } = new("notice.law-missing", new(
        "There is no rule pack for a law of this company, so nothing can be held against it.",
        "Chưa có bộ quy tắc cho một hệ thống pháp luật của doanh nghiệp nên không thể đối chiếu.",
        "この会社の法域にルールパックがないため、照合できません。"));

    /// <summary>Nothing was published for this brand yet.</summary>
    public static Refusal NothingPublished { get; } = new("consent.notice-unknown", new(
        "This brand has published no notice yet, so nobody can be asked.",
        "Thương hiệu này chưa công bố thông báo nào nên chưa thể hỏi ý kiến.",
        "このブランドはまだ通知を公表していないため、選択を求められません。"));

    /// <summary>A box was to be ticked beforehand.</summary>
    public static Refusal Preset(Citation? citation) => new("purpose.preset", new(
        "A choice may not be made beforehand: every box starts empty.",
        "Không được chọn sẵn thay cho người dùng: mọi ô đều phải để trống ban đầu.",
        "あらかじめ選択しておくことはできません。すべての欄は未選択で始めてください。"), citation);

    /// <summary>One consent was to be the price of another, or of the service.</summary>
    public static Refusal Tied(Citation? citation) => new("purpose.tied", new(
        "A consent may not depend on another one, nor be the price of a service.",
        "Sự đồng ý không được kèm điều kiện phải đồng ý với mục đích khác hay để được dùng dịch vụ.",
        "ある同意を、別の同意やサービス利用の条件にすることはできません。"), citation);

    /// <summary>Two things were to share one choice.</summary>
    public static Refusal Bundled(Citation? citation) => new("purpose.bundled", new(
        "Each purpose is a choice of its own. AI training and each way of marketing are never part of another.",
        "Mỗi mục đích là một lựa chọn riêng. Huấn luyện AI và từng kênh tiếp thị không được gộp vào mục đích khác.",
        "目的ごとに個別の選択が必要です。AIの学習や各マーケティング手段を他の目的にまとめることはできません。"), citation);

    /// <summary>The law does not know this basis, or not for this.</summary>
    public static Refusal BasisUnknown(Citation? citation, IReadOnlyList<string> known) =>
        new("purpose.basis-unfit", new(
            "The law does not know this basis. Those it knows are listed.",
            "Luật không quy định căn cứ này. Các căn cứ được quy định được liệt kê kèm theo.",
            "法令はこの根拠を定めていません。認められる根拠を一覧に示します。"), citation)
        {
            Known = known,
        };

    /// <summary>Something that must be asked was to rest on something else.</summary>
    public static Refusal ConsentNeeded(Citation? citation) => new("purpose.consent-needed", new(
        "A purpose of this kind needs the person's own consent.",
        "Mục đích thuộc loại này cần có sự đồng ý của chính người đó.",
        "この種類の目的には本人の同意が必要です。"), citation);

    /// <summary>Sensitive data is not called so.</summary>
    public static Refusal SensitiveUnlabelled(Citation? citation, IReadOnlyList<string> codes) =>
        new("purpose.sensitive-unlabelled", new(
            "The law calls this data sensitive, and people must be told so. Mark the kinds that are listed as "
            + "sensitive.",
            "Luật coi đây là dữ liệu nhạy cảm và phải cho người dùng biết. Hãy đánh dấu các loại được liệt kê là "
            + "nhạy cảm.",
            "法令上この情報は機微な情報に当たり、その旨を伝える必要があります。一覧の種類を機微な情報として示してください。"),
            citation)
        {
            Known = codes,
        };

    /// <summary>Something that must be told of a country is not.</summary>
    public static Refusal TransferItemsMissing(Citation? citation, IReadOnlyList<string> items) =>
        new("purpose.transfer-items-missing", new(
            "Before consent to a transfer abroad people are told the items that are listed, for each country.",
            "Trước khi xin đồng ý chuyển ra nước ngoài phải cho biết các thông tin được liệt kê, cho từng quốc gia.",
            "外国への提供について同意を得る前に、一覧に示す事項を国ごとに伝える必要があります。"), citation)
        {
            Known = items,
        };

    /// <summary>An age is lower than the law's.</summary>
    public static Refusal AgesTooLow(Citation? citation) => new("purpose.ages-too-low", new(
        "The law sets higher ages for deciding alone.",
        "Luật quy định độ tuổi tự quyết định cao hơn.",
        "法令が定める、本人だけで決められる年齢を下回っています。"), citation);

    /// <summary>A No was to be harder than a Yes.</summary>
    public static Refusal RejectHarder(Citation? citation) => new("notice.reject-harder", new(
        "A No must be as easy and as plain as a Yes.",
        "Từ chối phải dễ và rõ ràng như đồng ý.",
        "拒否は、同意と同じように簡単で分かりやすくなければなりません。"), citation);

    /// <summary>Saying nothing was to mean Yes.</summary>
    public static Refusal SilenceIsNoConsent(Citation? citation) => new("notice.silence-as-consent", new(
        "Silence, scrolling on or closing the banner is not consent.",
        "Im lặng, cuộn trang hay đóng thông báo không phải là đồng ý.",
        "沈黙、スクロール、バナーを閉じることは同意ではありません。"), citation);
}
