using System.Globalization;

namespace PrivacyCloud.Domain.Outbox;

/// <summary>Why nothing is done with a tenant's endpoints.</summary>
public static class WebhooksRefusals
{
    /// <summary>There is no such endpoint.</summary>
    public static readonly Refusal Unknown = new("webhook.unknown", new(
        "There is no such webhook.", "Không có webhook này.", "このWebhookは見つかりません。"));

    /// <summary>Types are doubled or too many.</summary>
    public static readonly Refusal TypesUnfit = new("webhook.types-unfit", new(
        "Name each kind of event once, at most 50.",
        "Hãy nêu mỗi loại sự kiện một lần, tối đa 50 loại.",
        "イベントの種類は重複なく50件以内で指定してください。"));

    /// <summary>The address is told already.</summary>
    public static readonly Refusal UrlTaken = new("webhook.url-taken", new(
        "This address is registered already.",
        "Địa chỉ này đã được đăng ký.",
        "このアドレスはすでに登録されています。"));

    /// <summary>There are as many as there may be.</summary>
    public static readonly Refusal TooMany = new("webhook.too-many", new Text(
        "At most {max} webhooks may be registered; remove one first.",
        "Chỉ được đăng ký tối đa {max} webhook; hãy xóa bớt trước.",
        "Webhookは{max}件まで登録できます。先に1件削除してください。").Map(text => text.Replace(
            "{max}", WebhooksDecider.EndpointsMax.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
}
