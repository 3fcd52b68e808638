using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>What stands on the proof of an answer.</summary>
internal static class ProofWords
{
    public static readonly Text Title = new("Proof of the answer", "Bằng chứng trả lời", "回答の証明");

    public static readonly Text Lead = new(
        "Printed from the record of {0} on {1}.", "In từ hồ sơ của {0} ngày {1}.", "{0}の記録から{1}に印刷");

    public static readonly Text Timeline = new(
        "What happened, by whom, and where it stands in the ledger",
        "Diễn biến, do ai thực hiện và vị trí trong sổ cái", "経過・実施者・台帳上の位置");

    public static readonly Text Letters = new("Letters as they were sent", "Thư đã gửi, nguyên văn", "送付した書面（原文）");
    public static readonly Text NoLetters = new("No letters.", "Không có thư.", "書面はありません。");
    public static readonly Text Receipts = new("Receipts", "Biên nhận", "受領の記録");
    public static readonly Text LetterLeft = new("{0}: {1}, {2}", "{0}: {1}, {2}", "{0}：{1}、{2}");
    public static readonly Text NotFetched = new("Files not fetched yet.", "Chưa tải tệp.", "ファイルは未受領です。");

    public static readonly Text Checkpoint = new(
        "Signed checkpoint of the company’s log", "Điểm kiểm tra đã ký của sổ cái công ty", "会社の台帳の署名済みチェックポイント");

    public static readonly Text CheckpointWhy = new(
        "It signs {0} entries. Whoever holds the public key can check that the entries above are among them, "
            + "unchanged.",
        "Điểm này ký {0} mục. Ai có khóa công khai đều kiểm tra được rằng các mục trên nằm trong đó và không bị sửa.",
        "{0}件の記録に署名しています。公開鍵があれば、上の記録が改変なく含まれることを確かめられます。");
}
