using System.Text;
using Orleans.Dashboard;
using PrivacyCloud.Runtime.Access;

namespace PrivacyCloud.Silo.Hosting;

/// <summary>
/// The operator's own listener: the dashboard of the cluster and nothing else, for whoever has the operator's key.
/// What grains hold and what is logged is not shown there. No other listener knows the dashboard.
/// </summary>
internal static class OperatorListener
{
    private const string Scheme = "Basic ";

    // A dashboard shows how a cluster does. States and log lines are more than an operator may see.
    private static readonly string[] Closed = ["/GrainState", "/Trace", "/Reminders"];

    public static void UseOperatorListener(this WebApplication app, SiloOptions options, OperatorKey key)
    {
        if (options.OperatorPort is not { } port)
        {
            return;
        }

        app.MapWhen(http => http.Connection.LocalPort == port, board =>
        {
            board.Use((http, next) => AdmitAsync(http, key, next));
            board.UseRouting();
            board.UseEndpoints(routes => routes.MapOrleansDashboard());
        });
    }

    private static Task AdmitAsync(HttpContext http, OperatorKey key, RequestDelegate next)
    {
        if (!key.Opens(PasswordOf(http)))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            http.Response.Headers.WWWAuthenticate = "Basic realm=\"operator\", charset=\"UTF-8\"";
            return Task.CompletedTask;
        }

        if (Closed.Any(path => http.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return next(http);
    }

    /// <summary>The password that a browser sends once it was asked; null for anything else.</summary>
    private static string? PasswordOf(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        var bytes = new byte[header.Length];
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            || !Convert.TryFromBase64String(header[Scheme.Length..], bytes, out var length))
        {
            return null;
        }

        var pair = Encoding.UTF8.GetString(bytes, 0, length);
        return pair[(pair.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }
}
