using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Standalone.Demo.Notices;

/// <summary>
/// The catalogues of the demo's brands: facts carried over from published policies, none of their sentences.
/// </summary>
internal static class DemoCatalogues
{
    private const string Brand = "{brand}";

    private static readonly Text Asking = new(
        "{brand} would like to ask you about the following. What you refuse does not happen, and the service works "
        + "all the same. You can change every choice at any time.",
        "{brand} muốn hỏi ý kiến bạn về những việc dưới đây. Việc bạn từ chối sẽ không được thực hiện và dịch vụ vẫn "
        + "hoạt động bình thường. Bạn có thể thay đổi từng lựa chọn bất cứ lúc nào.",
        "{brand}では、次の利用について皆さまにお伺いします。拒否された利用は行わず、サービスはそのままお使い"
        + "いただけます。選択はいつでも変更できます。");

    private static readonly Text Title = new(
        "Your data, your choice", "Dữ liệu của bạn, lựa chọn của bạn", "あなたのデータ、あなたの選択");

    /// <summary>The catalogue of a company's brand.</summary>
    public static DemoCatalogue Of(DemoTenant tenant) => tenant.Slug switch
    {
        "fpt-japan-holdings" => new(Title, JapaneseCatalogue.Text, JapaneseCatalogue.All),
        "fpt-smart-cloud" => Vietnamese(tenant, VietnameseOfferings.SmartCloud),
        "bizfly-cloud" => Vietnamese(tenant, VietnameseOfferings.Bizfly),
        "cloudjet" => Vietnamese(tenant, VietnameseOfferings.Cloudjet),
        "htek" => Vietnamese(tenant, VietnameseOfferings.Htek),
        _ => throw new InvalidDataException($"The demo has no catalogue for {tenant.Slug}."),
    };

    private static DemoCatalogue Vietnamese(DemoTenant tenant, PurposeTerms service) =>
        new(Title, Named(Asking, tenant.BrandName), [("service", service), .. VietnameseCatalogue.Asked]);

    private static Text Named(Text words, Text brand) => new(
        words.En.Replace(Brand, brand.En, StringComparison.Ordinal),
        words.Vi.Replace(Brand, brand.Vi, StringComparison.Ordinal),
        words.Ja.Replace(Brand, brand.Ja, StringComparison.Ordinal));
}
