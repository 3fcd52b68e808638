using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Notices;

namespace PrivacyCloud.Api.Notices;

/// <summary><c>GET /v1/consent/config</c>: all that a banner shows, from memory.</summary>
internal static class ReadConsentConfig
{
    private const string Path = ConfigLane.Path;
    private const string LanguageName = "lang";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, HandleAsync)
            .WithName("readConsentConfig")
            .WithSummary("Texts, purposes and layout of a brand's banner, with the signed statement of what it shows.")
            .Query(LanguageName, "In which language: vi, ja or en. The company's first where it does not speak it.")
            .Query(NoticeQuery.Brand, "Whose banner. Needed with a secret key; a publishable one says it by itself.")
            .Produces<ConsentConfigBody>()
            .Produces(StatusCodes.Status304NotModified)
            .Problems(400, 404)
            .NeedsOrBrand(Permission.ConsentRead)
            .Direct();
        BrowserOrigin.MapPreflight(routes, Path, HttpMethods.Get);
    }

    private static async Task<IResult> HandleAsync(
        HttpContext http, NoticeBoard board, NoticeDoor door, ConfigLane lane)
    {
        var query = QueryReader.Of(http, LanguageName, NoticeQuery.Brand);
        if (query.Problem is { } problem)
            return problem;

        var caller = http.Caller();
        if (await BrandAsync(http, query, caller.Brand, door) is not { } brand)
            return NoticeDoor.NoBrand();

        var language = LanguageOf(query.Optional(LanguageName));
        if (await board.FindAsync(caller.Log, brand, http.RequestAborted) is not { } shown)
            return Problem.Of(Executor.StatusOf(NoticeRefusals.NothingPublished), NoticeRefusals.NothingPublished);

        var page = shown.In(language);
        board.Asked(caller.Log, brand).Add(language);
        lane.Remember(http, caller, page, language);
        return new ConfigAnswer(page);
    }

    /// <summary>A page's key is bound to its brand; a secret key names one of its company's.</summary>
    private static async Task<BrandId?> BrandAsync(HttpContext http, QueryReader query, BrandId? own, NoticeDoor door)
    {
        if (query.Optional(NoticeQuery.Brand) is not { } text)
            return own;

        return BrandId.TryParse(text, out var brand) && (own is null ? await door.HasAsync(http, brand) : own == brand)
            ? brand
            : null;
    }

    /// <summary>Browsers say <c>vi-VN</c>; what comes before the hyphen is the language.</summary>
    private static Language? LanguageOf(string? tag) =>
        tag is not null && NoticeWords.TryLanguage(tag.Split('-')[0], out var language) ? language : null;
}
