using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Consoles.Ports;
using PrivacyCloud.Consoles.Public;
using PrivacyCloud.Consoles.Work.Account;
using PrivacyCloud.Consoles.Work.Consent;
using PrivacyCloud.Consoles.Work.Inbox;
using PrivacyCloud.Consoles.Work.Operator;
using PrivacyCloud.Consoles.Work.Requests;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Consoles.Work.SignIn;
using PrivacyCloud.Consoles.Work.Staff;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Consents.Figures;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work;

/// <summary>The routes of the pages for staff.</summary>
internal static class WorkRoutes
{
    /// <summary>Maps them, where there is an engine that knows of staff.</summary>
    public static void Map(WebApplication app, string rateLimit)
    {
        if (app.Services.GetService<StaffSessions>() is null)
        {
            return;
        }

        var pages = app.MapGroup(string.Empty).WithMetadata(ConsolePage.Mark).ExcludeFromDescription();
        var outside = pages.MapGroup(string.Empty).WithMetadata(OutsideDoor.Mark).RequireRateLimiting(rateLimit);
        if (app.Services.GetService<OperatorKey>() is not null)
        {
            OperatorPages.Map(outside);
        }

        SignInPages.MapOutside(outside);
        OrganisationPages.MapOutside(outside);
        WelcomePages.MapOutside(outside);
        var inside = pages.MapGroup(string.Empty).ForStaff();
        inside.MapGet(WorkPaths.Root, (HttpContext http) => WorkPage.See(http, WorkPaths.Inbox));
        SignInPages.MapInside(inside);
        AccountPages.Map(inside);
        var configuring = pages.MapGroup(string.Empty).ForStaff(Permission.TenantConfigure);
        StaffPages.Map(configuring);
        if (app.Services.GetRequiredService<IOrganisationSignIn>().IsOffered)
        {
            DirectoryPages.Map(configuring);
        }

        if (app.Services.GetService<ActDesk>() is not null)
        {
            InboxPages.Map(pages);
            RequestPages.Map(pages);
        }

        if (app.Services.GetService<FigureReading>() is not null)
        {
            ConsentPages.Map(pages);
        }
    }
}
