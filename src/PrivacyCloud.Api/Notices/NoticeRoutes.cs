using Microsoft.AspNetCore.Routing;

namespace PrivacyCloud.Api.Notices;

/// <summary>All calls about purposes, notices and what banners show.</summary>
internal static class NoticeRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        ListPurposes.Map(routes);
        DefinePurpose.Map(routes);
        RetirePurpose.Map(routes);
        ListNotices.Map(routes);
        PublishNotice.Map(routes);
        ReadConsentConfig.Map(routes);
    }
}
