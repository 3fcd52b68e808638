using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Consents.Figures;
using PrivacyCloud.Api.Consents.Imports;

namespace PrivacyCloud.Api.Consents;

/// <summary>The calls about consents.</summary>
internal static class ConsentRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RecordConsent.Map(routes);
        WithdrawConsent.Map(routes);
        CheckConsent.Map(routes);
        ListHistory.Map(routes);
        InvalidateConsent.Map(routes);
        LinkDevice.Map(routes);
        IssuePreferenceLink.Map(routes);
        StopTasks.Map(routes);
        ImportConsents.Map(routes);
        ReadImport.Map(routes);
        ListFigures.Map(routes);
        ExportConsents.Map(routes);
    }
}
