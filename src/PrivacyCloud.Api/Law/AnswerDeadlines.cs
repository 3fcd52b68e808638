using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime.Text;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Api.Law;

/// <summary><c>GET /v1/deadlines</c>: the clocks of a duty, day by day.</summary>
internal static class AnswerDeadlines
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/deadlines", Handle)
            .WithName("answerDeadlines")
            .WithSummary("By when a duty must be done under a jurisdiction's law, with every counted and skipped day.")
            .Query("jurisdiction", "Whose law, such as vn.", required: true)
            .Query("duty", "request.<right> or breach.<audience>.", required: true)
            .Query("from", "The moment that starts the clocks, with its offset.", required: true)
            .Query("circumstance", "What is special about the case; each duty lists its own.", repeats: true)
            .Query("extended", "true for the clocks with every extension one notice allows.")
            .Query("place", "Whose days off count within the jurisdiction, such as DE.")
            .Query("pause", "Two days: when the person was asked and when the answer came.", repeats: true)
            .Produces<DeadlinesBody>()
            .Problems(400, 422, 429);

    private static IResult Handle(HttpContext http, LawLibrary law)
    {
        var query = QueryReader.Of(
            http, "jurisdiction", "duty", "from", "circumstance*", "extended", "place", "pause*");
        var code = query.Required("jurisdiction");
        var duty = query.Required("duty");
        query.Required("from");
        var from = query.Parsed("from", QueryRefusals.NotAMoment, Moment);
        var pauses = query.All("pause").Select(Interval).ToList();
        var extended = query.Flag("extended");
        if (query.Problem is { } problem)
        {
            return problem;
        }

        if (pauses.Any(p => p is null))
        {
            return Problem.OfField(StatusCodes.Status400BadRequest, "pause", QueryRefusals.NotAnInterval);
        }

        if (law.Find(code) is not { } book)
        {
            return Problem.OfField(
                StatusCodes.Status422UnprocessableEntity, "jurisdiction", LawRefusals.UnknownJurisdiction(law));
        }

        var question = new DeadlineQuestion(
            duty, from.ToInstant(), query.All("circumstance"), extended, query.Optional("place"),
            [.. pauses.Select(p => p!)]);
        return Answer(http, book, question, from);
    }

    private static IResult Answer(HttpContext http, RuleBook book, DeadlineQuestion question, OffsetDateTime from)
    {
        var answer = Deadlines.Answer(book, question);
        if (answer is not DeadlineAnswer.Answered answered)
        {
            return Problem.Of(
                StatusCodes.Status422UnprocessableEntity, ((DeadlineAnswer.Refused)answer).Reason);
        }

        var language = CallerLanguage.Of(http);
        http.Response.Headers.ContentLanguage = CallerLanguage.TagOf(language);
        return Results.Json(DeadlinesBody.Of(book, question, from, answered, language), ApiJson.Options);
    }

    /// <summary>A bare plus in a query arrives as a space; every caller forgets to escape it once.</summary>
    private static (bool Good, OffsetDateTime Value) Moment(string text)
    {
        var result = OffsetDateTimePattern.Rfc3339.Parse(text.Replace(' ', '+'));
        return (result.Success && Moments.FitsAnInstant(result.Value), result.Success ? result.Value : default);
    }

    private static Pause? Interval(string text)
    {
        var parts = text.Split('/');
        if (parts.Length != 2)
        {
            return null;
        }

        var (asked, replied) = (LocalDatePattern.Iso.Parse(parts[0]), LocalDatePattern.Iso.Parse(parts[1]));
        return asked.Success && replied.Success ? new(asked.Value, replied.Value) : null;
    }
}
