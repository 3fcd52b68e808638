namespace PrivacyCloud.Runtime.Receipts.Checking;

/// <summary>All that checking a receipt can find.</summary>
internal static class ReceiptFindings
{
    public static readonly ReceiptFinding Unreadable = Bad("receipt.unreadable", new(
        "This is not a receipt as it was handed out.",
        "Đây không phải là biên nhận như khi được cấp.",
        "発行された形の受領書ではありません。"));

    public static readonly ReceiptFinding Signed = Good("signature.good", new(
        "The signature is good: not a letter was changed.",
        "Chữ ký hợp lệ: không có ký tự nào bị thay đổi.",
        "署名は有効です。一文字も変更されていません。"));

    public static readonly ReceiptFinding BadSignatureForm = Bad("signature.malformed", new(
        "The signature is not written as it should be.",
        "Chữ ký không được viết đúng dạng.",
        "署名の形式が正しくありません。"));

    public static readonly ReceiptFinding UnknownKey = Bad("signature.key-unknown", new(
        "The key that signed is not among the published keys of this ledger.",
        "Khóa đã ký không có trong các khóa công khai của sổ ghi này.",
        "署名した鍵は、この台帳の公開鍵の中にありません。"));

    public static readonly ReceiptFinding WrongSignature = Bad("signature.wrong", new(
        "The signature does not fit: the receipt was changed, or another key signed.",
        "Chữ ký không khớp: biên nhận đã bị sửa hoặc được ký bằng khóa khác.",
        "署名が一致しません。受領書が変更されたか、別の鍵で署名されています。"));

    public static readonly ReceiptFinding SameEntry = Good("entry.good", new(
        "The entry in the ledger says what the receipt says.",
        "Mục trong sổ ghi đúng với nội dung biên nhận.",
        "台帳の記録は、受領書の内容と一致しています。"));

    public static readonly ReceiptFinding ClosedEntry = Good("entry.closed", new(
        "The entry itself is not handed out; its hash is, and that is what the proof is about.",
        "Bản thân mục ghi không được cung cấp; chỉ có mã băm của nó, và bằng chứng dựa trên mã băm đó.",
        "記録そのものは交付されません。交付されるハッシュ値について証明されます。"));

    public static readonly ReceiptFinding OtherEntry = Bad("entry.other", new(
        "The entry in the ledger says something else than the receipt.",
        "Mục trong sổ ghi khác với nội dung biên nhận.",
        "台帳の記録は、受領書の内容と異なります。"));

    public static readonly ReceiptFinding Proven = Good("proof.good", new(
        "The entry stands in the ledger that the checkpoint seals.",
        "Mục này có trong sổ ghi được điểm kiểm tra xác nhận.",
        "記録は、チェックポイントが示す台帳に含まれています。"));

    public static readonly ReceiptFinding WrongProof = Bad("proof.wrong", new(
        "The proof does not lead from the entry to the checkpoint.",
        "Bằng chứng không dẫn từ mục ghi đến điểm kiểm tra.",
        "証明が、記録からチェックポイントにつながりません。"));

    public static readonly ReceiptFinding Sealed = Good("checkpoint.good", new(
        "The checkpoint is of this ledger, and its signature is good.",
        "Điểm kiểm tra thuộc sổ ghi này và chữ ký của nó hợp lệ.",
        "チェックポイントはこの台帳のもので、署名は有効です。"));

    public static readonly ReceiptFinding NoCheckpoint = Bad("checkpoint.missing", new(
        "There is no checkpoint to check against.",
        "Không có điểm kiểm tra để đối chiếu.",
        "照合するチェックポイントがありません。"));

    public static readonly ReceiptFinding BadCheckpointForm = Bad("checkpoint.malformed", new(
        "The checkpoint is not written as it should be.",
        "Điểm kiểm tra không được viết đúng dạng.",
        "チェックポイントの形式が正しくありません。"));

    public static readonly ReceiptFinding OtherLedger = Bad("checkpoint.other-ledger", new(
        "The checkpoint is of another ledger than the receipt.",
        "Điểm kiểm tra thuộc sổ ghi khác với biên nhận.",
        "チェックポイントは、受領書とは別の台帳のものです。"));

    public static readonly ReceiptFinding OtherSize = Bad("checkpoint.other-size", new(
        "The proof is for another size of the ledger than the checkpoint. Fetch the receipt for that size.",
        "Bằng chứng dành cho kích thước sổ ghi khác với điểm kiểm tra. Hãy tải biên nhận cho kích thước đó.",
        "証明の対象が、チェックポイントとは別の大きさの台帳です。その大きさを指定して受領書を取得してください。"));

    public static readonly ReceiptFinding WrongSeal = Bad("checkpoint.wrong", new(
        "The signature of the checkpoint does not fit any published key of this ledger.",
        "Chữ ký của điểm kiểm tra không khớp với khóa công khai nào của sổ ghi này.",
        "チェックポイントの署名が、この台帳のどの公開鍵とも一致しません。"));

    private static ReceiptFinding Good(string code, Domain.Text why) => new(code, true, why);

    private static ReceiptFinding Bad(string code, Domain.Text why) => new(code, false, why);
}
