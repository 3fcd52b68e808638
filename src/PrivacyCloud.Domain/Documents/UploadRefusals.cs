namespace PrivacyCloud.Domain.Documents;

/// <summary>Why a file is not taken in. Nothing of it is kept then.</summary>
public static class UploadRefusals
{
    /// <summary>Its bytes are of no type we take, whatever its name says.</summary>
    public static readonly Refusal TypeNotAllowed = new("upload.type-not-allowed", new(
        "This file cannot be taken. Please send a PDF, JPEG, PNG or HEIC file; what counts is what is in the file, "
        + "not its name.",
        "Không thể nhận tệp này. Vui lòng gửi tệp PDF, JPEG, PNG hoặc HEIC; hệ thống xét nội dung tệp chứ không xét "
        + "tên tệp.",
        "このファイルは受け付けられません。PDF、JPEG、PNG、HEICのいずれかの形式でお送りください。ファイル名ではなく中身で判断しています。"))
    {
        Known = [.. DocumentTypes.Uploads.Select(type => type.Extension())],
    };

    /// <summary>It begins as a type we take, but is cut short or broken.</summary>
    public static readonly Refusal Damaged = new("upload.damaged", new(
        "This file is incomplete or damaged. Please open it on your device, save it again and send it once more.",
        "Tệp này không đầy đủ hoặc bị hỏng. Bạn hãy mở tệp trên thiết bị của mình, lưu lại rồi gửi lại.",
        "このファイルは不完全か、壊れています。お手元の端末で開いて保存し直してから、もう一度お送りください。"));

    /// <summary>It has more bytes than a file may have.</summary>
    public static readonly Refusal TooLarge = new("upload.too-large", new(
        "This file is too large.", "Tệp này quá lớn.", "このファイルは大きすぎます。"));

    /// <summary>There is nothing in it.</summary>
    public static readonly Refusal Empty = new("upload.empty", new(
        "This file is empty.", "Tệp này trống.", "このファイルは空です。"));

    /// <summary>Nothing of its name can be read.</summary>
    public static readonly Refusal NameUnreadable = new("upload.name-unreadable", new(
        "The name of this file cannot be read. Please give it another name and send it again.",
        "Không đọc được tên tệp này. Bạn hãy đổi tên tệp rồi gửi lại.",
        "このファイルの名前を読み取れません。名前を変えてから、もう一度お送りください。"));

    /// <summary>It claims more pixels than any paper needs: opening it could stop a computer.</summary>
    public static readonly Refusal PictureTooLarge = new("upload.picture-too-large", new(
        "This picture has too many pixels. Please make it smaller and send it again.",
        "Hình ảnh này có quá nhiều điểm ảnh. Bạn hãy giảm kích thước hình rồi gửi lại.",
        "この画像は画素数が多すぎます。小さくしてから、もう一度お送りください。"));

    /// <summary>It is a PDF that would run a program on the computer of whoever opens it.</summary>
    public static readonly Refusal ActiveContent = new("upload.active-content", new(
        "This PDF contains a script or starts a program. Please print it to a new PDF and send that one.",
        "Tệp PDF này có chứa mã lệnh hoặc khởi chạy chương trình. Bạn hãy in ra một tệp PDF mới rồi gửi tệp đó.",
        "このPDFにはスクリプト、またはプログラムを起動する命令が含まれています。新しいPDFとして印刷し直してから、お送りください。"));

    /// <summary>As many files came with this request as may.</summary>
    public static readonly Refusal TooMany = new("upload.too-many", new(
        "No more files can be added to this request.",
        "Không thể thêm tệp vào yêu cầu này nữa.",
        "このご請求には、これ以上ファイルを追加できません。"));
}
