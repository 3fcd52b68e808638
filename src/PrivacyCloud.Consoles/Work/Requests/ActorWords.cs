using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>Who did something, where it was nobody of the staff.</summary>
internal static class ActorWords
{
    private static readonly Text Platform = new("by itself", "tự động", "自動処理");
    private static readonly Text Demo = new("demo data", "dữ liệu mẫu", "デモデータ");
    private static readonly Text Key = new("through the API", "qua API", "API経由");
    private static readonly Text Person = new("the person", "người yêu cầu", "請求者");

    /// <summary>An actor in words.</summary>
    public static Text Of(string actor) =>
        actor == Actor.Platform.ToString() ? Platform
        : actor == Actor.DemoLoader.ToString() ? Demo
        : actor.StartsWith("key_", StringComparison.Ordinal) ? Key
        : Person;
}
