using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Standalone.Demo.Requests;

namespace PrivacyCloud.Standalone.Demo;

/// <summary>
/// The five companies of the demo. FPT Smart Cloud answers free of charge and verifies proportionately; FPT Japan
/// Holdings asks two registered facts and 1,000 yen for purpose notice and disclosure; the others have little more
/// than a support mailbox, as their policies have.
/// </summary>
internal static class DemoTenants
{
    /// <summary>The groups by slug.</summary>
    public static IReadOnlyDictionary<string, Text> Groups { get; } = new Dictionary<string, Text>
    {
        ["fpt"] = new("FPT group", "Tập đoàn FPT", "FPTグループ"),
        ["bizfly"] = new("Bizfly Cloud", "Bizfly Cloud", "Bizfly Cloud"),
        ["cloudjet"] = new("Cloudjet", "Cloudjet", "Cloudjet"),
        ["htek"] = new("HTEK", "HTEK", "HTEK"),
    };

    /// <summary>All five, FPT Smart Cloud first.</summary>
    public static IReadOnlyList<DemoTenant> All { get; } =
    [
        new()
        {
            Slug = "fpt-smart-cloud",
            Group = "fpt",
            Stories = [.. VietnameseStories.Common, .. VietnameseStories.SmartCloud],
            Accent = "#1a4fa3",
            LegalName = new("FPT Smart Cloud Company Limited", "Công ty TNHH FPT Smart Cloud", "FPTスマートクラウド有限責任会社"),
            DisplayName = new("FPT Smart Cloud", "FPT Smart Cloud", "FPTスマートクラウド"),
            BrandSlug = "fpt-cloud",
            BrandName = new("FPT Cloud", "FPT Cloud", "FPT Cloud"),
            Origins = ["https://fpt-cloud.example", "http://localhost:8080"],
            Contacts =
            [
                (ContactRole.Dpo, "dpo@fpt-smart-cloud.example"),
                (ContactRole.PrivacyDesk, "privacy@fpt-smart-cloud.example"),
                (ContactRole.Security, "security@fpt-smart-cloud.example"),
                (ContactRole.Complaints, "complaints@fpt-smart-cloud.example"),
            ],
            Identity =
            [
                ("access", [IdentityMeans.SignedHandover, IdentityMeans.OneTimeCode]),
                ("erasure", [IdentityMeans.SignedHandover, IdentityMeans.OneTimeCode, IdentityMeans.OfficialPaper]),
            ],
        },
        new()
        {
            Slug = "fpt-japan-holdings",
            Group = "fpt",
            Stories = JapaneseStories.All,
            LegalName = new("FPT Japan Holdings Co., Ltd.", "Công ty FPT Japan Holdings", "FPTジャパンホールディングス株式会社"),
            DisplayName = new("FPT Japan Holdings", "FPT Japan Holdings", "FPTジャパンホールディングス"),
            Region = "jp-1",
            Residency = "JP",
            Jurisdiction = "jp",
            Languages = [Language.Japanese, Language.English, Language.Vietnamese],
            Accent = "#b3261e",
            BrandSlug = "fpt-japan",
            BrandName = new("FPT Japan", "FPT Japan", "FPTジャパン"),
            Origins = ["https://fpt-japan.example", "http://localhost:8080"],
            Contacts =
            [
                (ContactRole.PersonalInformationOfficer, "privacy-manager@fpt-japan.example"),
                (ContactRole.PrivacyDesk, "hr-desk@fpt-japan.example"),
                (ContactRole.Complaints, "complaints@fpt-japan.example"),
            ],
            Fees = [("purpose-notice", 1_000, "JPY"), ("disclosure", 1_000, "JPY")],
            Identity =
            [
                ("disclosure", [IdentityMeans.RegisteredFacts]),
                ("correction", [IdentityMeans.RegisteredFacts]),
            ],
        },
        new()
        {
            Slug = "bizfly-cloud",
            Group = "bizfly",
            Accent = "#0b6e4f",
            LegalName = new("Bizfly Cloud", "Bizfly Cloud", "Bizfly Cloud"),
            DisplayName = new("Bizfly Cloud", "Bizfly Cloud", "Bizfly Cloud"),
            BrandSlug = "bizfly-cloud",
            BrandName = new("Bizfly Cloud", "Bizfly Cloud", "Bizfly Cloud"),
            Origins = ["https://bizfly-cloud.example"],
            Contacts = [(ContactRole.PrivacyDesk, "support@bizfly-cloud.example")],
        },
        new()
        {
            Slug = "cloudjet",
            Group = "cloudjet",
            Stories = [.. VietnameseStories.Common, .. VietnameseStories.Cloudjet],
            Accent = "#5b3a8c",
            LegalName = new(
                "Cloudjet Solutions Company Limited", "Công ty TNHH Cloudjet Solutions", "Cloudjet Solutions有限責任会社"),
            DisplayName = new("Cloudjet", "Cloudjet", "Cloudjet"),
            BrandSlug = "cloudjet-kpi",
            BrandName = new("Cloudjet KPI", "Cloudjet KPI", "Cloudjet KPI"),
            Origins = ["https://cloudjet-kpi.example"],
            Contacts = [(ContactRole.PrivacyDesk, "privacy@cloudjet.example")],
            Identity = [("rectification", [IdentityMeans.SignedHandover])],
        },
        new()
        {
            Slug = "htek",
            Group = "htek",
            Accent = "#8a4b08",
            LegalName = new(
                "HTEK Technology Development Investment Joint Stock Company",
                "Công ty Cổ phần Đầu tư Phát triển Công nghệ HTEK",
                "HTEK技術開発投資株式会社"),
            DisplayName = new("HTEK", "HTEK", "HTEK"),
            BrandSlug = "htek-hosting",
            BrandName = new("HTEK Hosting", "HTEK Hosting", "HTEK Hosting"),
            Origins = ["https://htek-hosting.example"],
            Contacts = [(ContactRole.PrivacyDesk, "contact@htek.example")],
        },
    ];
}
