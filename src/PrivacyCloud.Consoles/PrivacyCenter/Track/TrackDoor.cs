using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>Lets in whoever tracks a case, to look or to act.</summary>
internal sealed class TrackDoor(CentreDirectory directory, CentreDoor door, TrackSession session)
{
    /// <summary>A form that was posted within a session; or the page that says why it is not looked at.</summary>
    public async Task<Entered> EnterAsync(string tenant, HttpContext http, bool needsFreshCode)
    {
        var entered = await LookAsync(tenant, http, needsFreshCode);
        if (entered is not Entered.In inside)
        {
            return entered;
        }

        return await door.ReadAsync(http, inside.Company, isSubmission: false) switch
        {
            Posted.Form posted => inside with { Fields = posted.Fields },
            Posted.Turned turned => new Entered.Turned(turned.Page),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>The case of a session, without a form.</summary>
    public async Task<Entered> LookAsync(string tenant, HttpContext http, bool needsFreshCode)
    {
        if (await directory.FindAsync(tenant, http.RequestAborted) is not { } company)
        {
            return new Entered.Turned(CentrePage.NotFound(http));
        }

        if (await session.ResumeAsync(http, company.Log) is not { } tracked)
        {
            return new Entered.Turned(CentrePage.See(http, CentrePaths.Track(company)));
        }

        return needsFreshCode && !tracked.IsDoor
            ? new Entered.Turned(TrackPages.See(http, company, "fresh"))
            : new Entered.In(company, tracked, FormCollection.Empty);
    }
}

/// <summary>What came of knocking.</summary>
internal abstract record Entered
{
    private Entered()
    {
    }

    /// <summary>She is in.</summary>
    public sealed record In(CentreTenant Company, TrackedCase Tracked, IFormCollection Fields) : Entered
    {
        /// <summary>Says nothing: what a person typed is hers.</summary>
        public override string ToString() => nameof(In);
    }

    /// <summary>She is turned away with a page.</summary>
    public sealed record Turned(IResult Page) : Entered;
}
