using Microsoft.AspNetCore.Routing;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>The pages about consent: figures, what is to stop, what is asked, what was exported.</summary>
internal static class ConsentPages
{
    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        FigurePages.Map(routes);
        TaskPages.Map(routes);
        NoticePages.Map(routes);
        ExportedPages.Map(routes);
    }
}
