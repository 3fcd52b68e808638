using PrivacyCloud.Domain;

namespace PrivacyCloud.Api.Problems;

/// <summary>The kind of problem in words, by status.</summary>
internal static class ProblemTitles
{
    private static readonly Text Other = new("Something went wrong", "Đã xảy ra lỗi", "エラーが発生しました");

    private static readonly Dictionary<int, Text> ByStatus = new()
    {
        [307] = new("It is at another address", "Nội dung nằm ở một địa chỉ khác", "別のアドレスにあります"),
        [400] = new("The call cannot be read", "Không đọc được yêu cầu", "呼び出しを読み取れません"),
        [401] = new("A valid key is needed", "Cần có khóa hợp lệ", "有効なキーが必要です"),
        [403] = new("This key may not do that", "Khóa này không được phép làm điều đó", "このキーでは許可されていません"),
        [404] = new("Not found", "Không tìm thấy", "見つかりません"),
        [405] = new("This address does not take that method", "Địa chỉ này không nhận phương thức đó",
            "このアドレスでは使えないメソッドです"),
        [409] = new("It stands against what is there", "Xung đột với dữ liệu hiện có", "現在の状態と矛盾します"),
        [410] = new("It is not there any more", "Không còn nữa", "すでに存在しません"),
        [412] = new("It has changed meanwhile", "Dữ liệu đã thay đổi trong lúc đó", "すでに変更されています"),
        [413] = new("Too large", "Quá lớn", "サイズが大きすぎます"),
        [415] = new("This kind of content is not taken", "Không nhận loại nội dung này", "この形式は受け付けられません"),
        [422] = new("This cannot be done", "Không thể thực hiện", "処理できません"),
        [429] = new("Too many calls", "Quá nhiều yêu cầu", "呼び出しが多すぎます"),
        [503] = new("Not available just now", "Tạm thời không phục vụ được", "一時的に利用できません"),
    };

    public static Text Of(int status) => ByStatus.GetValueOrDefault(status, Other);
}
