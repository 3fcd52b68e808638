using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.PrivacyCenter.Shared;

/// <summary>Looks at what was posted before anything else does: is it a form, ours, and not one too many.</summary>
internal sealed class CentreDoor(IAntiforgery antiforgery, CentreRates rates)
{
    /// <summary>A form that was posted; or the page that says why it is not looked at.</summary>
    public async Task<Posted> ReadAsync(HttpContext http, CentreTenant? company, bool isSubmission)
    {
        CentrePage.Stand(http);
        if (await FormAsync(http) is not { } form || !await IsOursAsync(http))
        {
            return new Posted.Turned(StaleForm(http, company));
        }

        var allowed = isSubmission ? rates.CountSubmission(http) : rates.CountTry(http);
        return allowed ? new Posted.Form(form) : new Posted.Turned(TooMany(http, company));
    }

    /// <summary>True when the guard of our own forms came with it.</summary>
    public async Task<bool> IsOursAsync(HttpContext http)
    {
        try
        {
            return await antiforgery.IsRequestValidAsync(http);
        }
        catch (AntiforgeryValidationException)
        {
            return false;
        }
    }

    /// <summary>The page for a form that is none, is not ours or stood open for too long.</summary>
    public static IResult StaleForm(HttpContext http, CentreTenant? company) => CentrePage.Say(
        http, StatusCodes.Status400BadRequest, company, CentreWords.StaleTitle, CentreWords.StaleWhy);

    /// <summary>The page for whoever sends too much.</summary>
    public static IResult TooMany(HttpContext http, CentreTenant? company) => CentrePage.Say(
        http, StatusCodes.Status429TooManyRequests, company, CentreWords.TooManyTitle, CentreWords.TooManyWhy);

    private static async Task<IFormCollection?> FormAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType)
        {
            return null;
        }

        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }
}

/// <summary>What came of looking at a form.</summary>
internal abstract record Posted
{
    private Posted()
    {
    }

    /// <summary>It may be read.</summary>
    public sealed record Form(IFormCollection Fields) : Posted
    {
        /// <summary>Says nothing: what a person typed is hers.</summary>
        public override string ToString() => nameof(Form);
    }

    /// <summary>It is turned away with a page.</summary>
    public sealed record Turned(IResult Page) : Posted;
}
