using PrivacyCloud.Domain;

namespace PrivacyCloud.Api.Commands;

/// <summary>Why a changing call is not carried out, before or beside the rules of what it changes.</summary>
internal static class CommandRefusals
{
    public static readonly Refusal KeyUnreadable = new("idempotency.unreadable", new(
        "Send one Idempotency-Key of 1 to 255 visible ASCII characters, in quotes or without.",
        "Hãy gửi một Idempotency-Key gồm 1 đến 255 ký tự ASCII nhìn thấy được, có hoặc không có dấu ngoặc kép.",
        "Idempotency-Key は1〜255文字の表示可能なASCII文字で1つだけ送信してください。引用符は任意です。"));

    public static readonly Refusal Mismatch = new("idempotency.mismatch", new(
        "This Idempotency-Key was used with another body. Nothing was done.",
        "Idempotency-Key này đã được dùng với nội dung khác. Chưa có gì được thực hiện.",
        "この Idempotency-Key は別の本文で使われています。何も実行されていません。"));

    public static readonly Refusal VersionUnreadable = new("version.unreadable", new(
        "Write the version in If-Match as it was given in ETag.",
        "Hãy ghi phiên bản trong If-Match đúng như trong ETag.",
        "If-Match には ETag で示された版を指定してください。"));

    public static readonly Refusal Stale = new("version.stale", new(
        "It has changed since you read it. Read it again and decide anew.",
        "Dữ liệu đã thay đổi từ khi bạn đọc. Hãy đọc lại rồi quyết định.",
        "読み取った後に変更されています。もう一度読み取ってから判断してください。"));

    public static readonly Refusal IdentifierTaken = new("identifier.taken", new(
        "This identifier belongs to somebody else here.",
        "Thông tin định danh này đã thuộc về người khác.",
        "この識別子は別の方に登録されています。"));
}
