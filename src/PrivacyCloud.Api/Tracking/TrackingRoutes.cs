using Microsoft.AspNetCore.Routing;

namespace PrivacyCloud.Api.Tracking;

/// <summary>All calls of people who track their case.</summary>
internal static class TrackingRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        BeginTracking.Map(routes);
        FetchPackage.Map(routes);
        OpenDoor.Map(routes);
        ReadTracking.Map(routes);
        SendCode.Map(routes);
        SendPersonComplaint.Map(routes);
        SendPersonDocument.Map(routes);
        SendPersonMessage.Map(routes);
        ShowIdentity.Map(routes);
        WithdrawByPerson.Map(routes);
    }
}
