namespace PrivacyCloud.Domain.Requests;

/// <summary>How the one-time codes of a request stand: only the last one is worth anything.</summary>
internal static class RequestCodes
{
    public static CodeFile Sent(CodeFile codes, RequestEvent.CodeSent e)
    {
        var day = (e.ExpiresAt - RequestLimits.CodeValidity).InUtc().Date;
        return new(
            new(e.Purpose, e.Digest, e.ExpiresAt, e.Tries, Spent: false),
            day,
            codes.SentOn == day ? codes.SentThatDay + 1 : 1);
    }

    public static CodeFile Failed(CodeFile codes, RequestEvent.CodeFailed e) =>
        codes with { Last = codes.Last! with { TriesLeft = e.TriesLeft } };

    public static CodeFile Accepted(CodeFile codes) => codes with { Last = codes.Last! with { Spent = true } };
}
