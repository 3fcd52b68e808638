using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>Where the pages of requests are.</summary>
internal static class RequestPaths
{
    public const string Root = "/work/requests";
    public const string New = Root + "/new";
    public const string Export = Root + "/export.csv";
    public const string Find = WorkPaths.Inbox + "/find";
    public const string Assign = WorkPaths.Inbox + "/assign";

    public const string One = Root + "/{id}";
    public const string Reveal = One + "/reveal";
    public const string Act = One + "/act/{name}";
    public const string Letter = One + "/letters/{no:int}";
    public const string Document = One + "/documents/{document}";
    public const string Proof = One + "/proof";

    /// <summary>A request's own page.</summary>
    public static string Of(RequestId request) => $"{Root}/{request}";

    /// <summary>Below a request's own page.</summary>
    public static string Of(RequestId request, string below) => $"{Root}/{request}/{below}";
}
