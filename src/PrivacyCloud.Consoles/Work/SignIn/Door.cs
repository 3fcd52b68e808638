using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.Work.Shared;

namespace PrivacyCloud.Consoles.Work.SignIn;

/// <summary>What is looked at before anybody is known: is it our own form, and is it not tried too often.</summary>
internal sealed class Door(IAntiforgery antiforgery, TryRates rates)
{
    /// <summary>
    /// Nobody is signed in here, even who was: the guard of a form at the door is bound to nobody.
    /// </summary>
    public static void Stand(HttpContext http) => http.User = new ClaimsPrincipal(new ClaimsIdentity());

    /// <summary>Why a form at the door is not even looked at; null when it is.</summary>
    public async Task<DoorProblem?> CheckAsync(HttpContext http)
    {
        Stand(http);
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return new(StatusCodes.Status400BadRequest, new(SignInForm.Whole, SignInWords.Stale));
        }

        if (rates.Count(http))
        {
            return null;
        }

        http.Response.Headers.RetryAfter =
            TryRates.RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new(StatusCodes.Status429TooManyRequests, new(SignInForm.Whole, SignInWords.TooMany));
    }
}

/// <summary>Why a form was not looked at.</summary>
internal sealed record DoorProblem(int Status, FieldProblem Problem);
