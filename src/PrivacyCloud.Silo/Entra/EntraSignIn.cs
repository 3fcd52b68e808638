using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using PrivacyCloud.Consoles.Ports;
using PrivacyCloud.Consoles.Work.SignIn;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Silo.Entra;

/// <summary>
/// Takes staff to the sign-in of their directory at Entra, and leads whoever comes back to our own door. What Entra
/// says is used there once and kept nowhere: the session is ours.
/// </summary>
internal sealed partial class EntraSignIn(
    EntraCredential credential, OrganisationDoor door, string? publicAddress, ILogger<EntraSignIn> log)
    : IOrganisationSignIn
{
    public const string Scheme = "entra";

    private const string CompanyItem = "company";
    private const string DirectoryItem = "directory";
    private const string ToItem = "to";
    private const string LanguageItem = "language";

    public bool IsOffered => true;

    public Task GoAsync(HttpContext http, DirectoryId directory, OrganisationVisit visit)
    {
        var properties = new AuthenticationProperties();
        properties.Items[ToItem] = visit.To;
        properties.Items[CompanyItem] = visit.Company.ToString();
        properties.Items[DirectoryItem] = directory.ToString();
        if (visit.Language is { } language)
        {
            properties.Items[LanguageItem] = language;
        }

        return http.ChallengeAsync(Scheme, properties);
    }

    /// <summary>What is done at each step of the protocol.</summary>
    public void Attend(OpenIdConnectEvents events)
    {
        events.OnRedirectToIdentityProvider = Leave;
        events.OnAuthorizationCodeReceived = RedeemAsync;
        events.OnTicketReceived = ArriveAsync;
        events.OnAccessDenied = Refuse;
        events.OnRemoteFailure = Refuse;
        events.OnRemoteSignOut = Ignore;
    }

    /// <summary>She goes to her company's own directory, not to one she chooses there.</summary>
    private Task Leave(RedirectContext context)
    {
        var call = context.ProtocolMessage;
        call.IssuerAddress = EntraIssuer.For(call.IssuerAddress, DirectoryOf(context.Properties));
        if (publicAddress is not null)
        {
            call.RedirectUri = publicAddress + OrganisationDoor.Landing;
        }

        return Task.CompletedTask;
    }

    private async Task RedeemAsync(AuthorizationCodeReceivedContext context)
    {
        var cancel = context.HttpContext.RequestAborted;
        var known = await context.Options.ConfigurationManager!.GetConfigurationAsync(cancel);
        var call = context.TokenEndpointRequest!;
        call.TokenEndpoint = EntraIssuer.For(known.TokenEndpoint, DirectoryOf(context.Properties!));
        await credential.ProveAsync(call, cancel);
    }

    private async Task ArriveAsync(TicketReceivedContext context)
    {
        // Answered here, nothing of what Entra said is put into a cookie.
        context.HandleResponse();
        var visit = VisitOf(context.Properties);
        if (visit is not null && EntraAccount.Read(context.Principal!) is { } account)
        {
            await door.EnterAsync(context.HttpContext, visit, account);
            return;
        }

        TokenUnfit(log);
        OrganisationDoor.Refuse(context.HttpContext, visit);
    }

    private Task Refuse(RemoteFailureContext context)
    {
        SignInFailed(log, context.Failure?.GetBaseException().GetType().Name ?? "nothing");
        return Refuse(context, context.Properties);
    }

    private static Task Refuse(AccessDeniedContext context) => Refuse(context, context.Properties);

    private static Task Refuse(
        HandleRequestContext<RemoteAuthenticationOptions> context, AuthenticationProperties? known)
    {
        context.HandleResponse();
        OrganisationDoor.Refuse(context.HttpContext, known is null ? null : VisitOf(known));
        return Task.CompletedTask;
    }

    /// <summary>Only our own button ends our session: any site could have a browser ask for this address.</summary>
    private static Task Ignore(RemoteSignOutContext context)
    {
        context.HandleResponse();
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static DirectoryId DirectoryOf(AuthenticationProperties properties) =>
        DirectoryId.Parse(properties.Items[DirectoryItem]!);

    private static OrganisationVisit? VisitOf(AuthenticationProperties? properties) =>
        properties is not null && properties.Items.TryGetValue(CompanyItem, out var company)
            && TenantId.TryParse(company, out var tenant)
                ? new(
                    tenant, properties.Items[ToItem]!,
                    properties.Items.TryGetValue(LanguageItem, out var language) ? language : null)
                : null;
}
