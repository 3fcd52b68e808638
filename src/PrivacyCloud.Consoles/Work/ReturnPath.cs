using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using PrivacyCloud.Consoles.Work.Shared;

namespace PrivacyCloud.Consoles.Work;

/// <summary>Where somebody is taken after signing in: a page for staff, never another site.</summary>
internal static class ReturnPath
{
    /// <summary>The member of query and form that carries it.</summary>
    public const string Key = "return";

    private const int LengthMax = 1_000;

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@%/?");

    /// <summary>The path when it is one for staff; otherwise the inbox.</summary>
    public static string Of(string? text) =>
        text is { Length: <= LengthMax } && text.StartsWith(WorkPaths.Root + "/", StringComparison.Ordinal)
            && !text.AsSpan().ContainsAnyExcept(Plain)
            && !text.Contains("//", StringComparison.Ordinal) && !text.Contains("/.", StringComparison.Ordinal)
            && !text.StartsWith(WorkPaths.SignIn, StringComparison.Ordinal)
                ? text
                : WorkPaths.Inbox;

    /// <summary>The sign-in page, from which one comes back to what was asked for; only what is read can be.</summary>
    public static string SignInFor(HttpRequest asked) => HttpMethods.IsGet(asked.Method)
        ? WorkPaths.SignIn + new QueryBuilder { { Key, asked.Path.ToUriComponent() + asked.QueryString } }
        : WorkPaths.SignIn;
}
