using System.Globalization;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>The words of the page of what brands ask.</summary>
internal static class NoticePageWords
{
    public static readonly Text Title = new("What your brands ask", "Các thương hiệu đang hỏi gì", "各ブランドの質問");

    public static readonly Text Version = new(
        "Version {0}, shown since {1}", "Phiên bản {0}, hiển thị từ {1}", "第{0}版（{1}から表示）");

    public static readonly Text VersionNumber = new("Version {0}", "Phiên bản {0}", "第{0}版");
    public static readonly Text ShownSince = new("Shown since {0}", "Hiển thị từ {0}", "{0}から表示");
    public static readonly Text ShownFromTo = new("Shown {0} to {1}", "Hiển thị từ {0} đến {1}", "{0}から{1}まで表示");
    public static readonly Text History = new("All versions ({0})", "Tất cả phiên bản ({0})", "すべての版（{0}）");

    public static readonly Text Form = new(
        "Open the public form", "Mở biểu mẫu công khai", "公開フォームを開く");

    public static readonly Text None = new(
        "This brand asks nothing yet: no notice has been published. Define purposes and publish a notice over the API.",
        "Thương hiệu này chưa hỏi gì: chưa công bố thông báo nào. Hãy khai mục đích và công bố thông báo qua API.",
        "このブランドはまだ同意を求めていません。APIで目的を登録し、通知を公開してください。");

    public static readonly Text NoBrands = new("There is no brand yet", "Chưa có thương hiệu", "ブランドはまだありません");
    public static readonly Text Choice = new("Choice", "Lựa chọn", "選択");
    public static readonly Text Basis = new("Basis", "Căn cứ", "根拠");
    public static readonly Text Data = new("Data", "Dữ liệu", "データ");
    public static readonly Text Sensitive = new("sensitive", "nhạy cảm", "機微");
    public static readonly Text Recipients = new("Recipients", "Bên nhận", "提供先");
    public static readonly Text Ends = new("A yes lasts", "Đồng ý có hiệu lực", "同意の期間");
    public static readonly Text UntilChanged = new("until changed", "đến khi thay đổi", "変更まで");

    public static readonly IReadOnlyDictionary<PurposeChoice, Text> Choices = new Dictionary<PurposeChoice, Text>
    {
        [PurposeChoice.OptIn] = new("asked first", "hỏi trước", "事前に同意"),
        [PurposeChoice.OptOut] = new("until a no", "đến khi từ chối", "拒否するまで"),
        [PurposeChoice.Always] = new("told, not asked", "chỉ thông báo", "通知のみ"),
    };

    public static readonly IReadOnlyDictionary<LegalBasis, Text> Bases = new Dictionary<LegalBasis, Text>
    {
        [LegalBasis.Consent] = new("consent", "sự đồng ý", "同意"),
        [LegalBasis.Contract] = new("contract", "hợp đồng", "契約"),
        [LegalBasis.Law] = new("law", "luật định", "法令"),
        [LegalBasis.LegitimateInterest] = new("legitimate interest", "lợi ích chính đáng", "正当な利益"),
    };

    private static readonly Dictionary<char, (Text One, Text Many)> Units =
        new Dictionary<char, (Text One, Text Many)>
        {
            ['D'] = (new("{0} day", "{0} ngày", "{0}日間"), new("{0} days", "{0} ngày", "{0}日間")),
            ['M'] = (new("{0} month", "{0} tháng", "{0}か月"), new("{0} months", "{0} tháng", "{0}か月")),
            ['Y'] = (new("{0} year", "{0} năm", "{0}年間"), new("{0} years", "{0} năm", "{0}年間")),
        };

    /// <summary>How long a yes lasts, from its written form <c>P12M</c>.</summary>
    public static string TermIn(string written, LocaleFormat format)
    {
        var (one, many) = Units[written[^1]];
        return format.Count(one, many, long.Parse(written.AsSpan(1, written.Length - 2), CultureInfo.InvariantCulture));
    }
}
