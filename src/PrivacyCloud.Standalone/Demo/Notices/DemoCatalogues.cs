using PrivacyCloud.Domain;

namespace PrivacyCloud.Standalone.Demo.Notices;

/// <summary>
/// The catalogues of the demo's brands: facts carried over from published policies, none of their sentences.
/// </summary>
internal static class DemoCatalogues
{
    private static readonly Text Title = new(
        "Your data, your choice", "Dữ liệu của bạn, lựa chọn của bạn", "あなたのデータ、あなたの選択");

    /// <summary>The catalogue of a company's brand.</summary>
    public static DemoCatalogue Of(DemoTenant tenant) => tenant.Slug switch
    {
        "fpt-japan-holdings" => new(Title, JapaneseCatalogue.Text, JapaneseCatalogue.All),
        "fpt-smart-cloud" => Vietnamese(tenant, VietnameseServices.SmartCloud),
        "bizfly-cloud" => Vietnamese(tenant, VietnameseServices.Bizfly),
        "cloudjet" => Vietnamese(tenant, VietnameseServices.Cloudjet),
        "htek" => Vietnamese(tenant, VietnameseServices.Htek),
        _ => throw new InvalidDataException($"The demo has no catalogue for {tenant.Slug}."),
    };

    private static DemoCatalogue Vietnamese(DemoTenant tenant, Domain.Notices.PurposeTerms service) => new(
        Title,
        new(
            $"{tenant.BrandName.En} would like to ask you about the following. What you refuse does not happen, and "
            + "the service works all the same. You can change every choice at any time.",
            $"{tenant.BrandName.Vi} muốn hỏi ý kiến bạn về những việc dưới đây. Việc bạn từ chối sẽ không được thực "
            + "hiện và dịch vụ vẫn hoạt động bình thường. Bạn có thể thay đổi từng lựa chọn bất cứ lúc nào.",
            $"{tenant.BrandName.Ja}では、次の利用について皆さまにお伺いします。拒否された利用は行わず、サービスは"
            + "そのままお使いいただけます。選択はいつでも変更できます。"),
        [("service", service), .. VietnameseCatalogue.Asked]);
}
