using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.PrivacyCenter.Receipts;

/// <summary>What the page of a receipt says about checking it.</summary>
internal static class ReceiptCheckWords
{
    public static readonly Text Title = new(
        "How to check this receipt", "Cách kiểm tra biên nhận này", "この受領書を確認する方法");

    public static readonly Text Good = new("Good", "Đúng", "正常");
    public static readonly Text Bad = new("Not good", "Không đúng", "異常");

    public static readonly Text Now = new(
        "Checked just now, by this server:", "Máy chủ này vừa kiểm tra:", "このサーバーで今確認した結果：");

    public static readonly Text Yourself = new(
        "You need not take our word for it. Save the receipt and the public keys, then check them on your own "
            + "computer, without us:",
        "Bạn không cần tin lời chúng tôi. Hãy lưu biên nhận và các khóa công khai, rồi kiểm tra trên máy của bạn mà "
            + "không cần chúng tôi:",
        "当方の言葉を信じる必要はありません。受領書と公開鍵を保存し、当方を介さずにお手元のパソコンで確認できます。");

    public static readonly Text Altered = new(
        "If only one letter was changed, the check says so.",
        "Nếu chỉ một ký tự bị sửa, kết quả kiểm tra sẽ báo ngay.",
        "一文字でも変更されていれば、確認の結果に表示されます。");

    public static readonly Text Download = new(
        "The receipt as data (ISO/IEC TS 27560)", "Biên nhận dạng dữ liệu (ISO/IEC TS 27560)",
        "データ形式の受領書（ISO/IEC TS 27560）");

    public static readonly Text Keys = new("The public keys", "Các khóa công khai", "公開鍵");

    public static readonly Text Kantara = new(
        "The shorter form (Kantara 1.1)", "Dạng rút gọn (Kantara 1.1)", "簡略形式（Kantara 1.1）");

    public static readonly Text Place = new("Place in the ledger", "Vị trí trong sổ ghi", "台帳での位置");

    public static readonly Text PlaceOf = new(
        "Entry {0} of {1} in {2}", "Mục {0} trên {1} trong {2}", "{2} の全{1}件中、位置{0}");

    public static readonly Text Fingerprint = new(
        "Fingerprint of the entry", "Dấu vân tay của mục ghi", "記録のハッシュ値");

    public static readonly Text Key = new("Signed with the key", "Ký bằng khóa", "署名した鍵");
    public static readonly Text Snapshot = new(
        "Fingerprint of what was shown", "Dấu vân tay của nội dung đã hiển thị", "表示内容のハッシュ値");
}
