using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using NodaTime.Text;

namespace PrivacyCloud.Api.Consents.Figures;

/// <summary>The figures as a table that a spreadsheet reads.</summary>
internal static class FigureTable
{
    /// <summary>The media type by which it is asked for.</summary>
    public const string MediaType = "text/csv";

    private const string Head = "brand,day,purpose,asked,given,refused,withdrawn,expired\r\n";

    /// <summary>True when a table is what is asked for, and is not asked for less than JSON.</summary>
    public static bool IsWanted(HttpContext http)
    {
        var wanted = http.Request.GetTypedHeaders().Accept;
        return wanted.Any(one => one.MediaType == MediaType && QualityOf(one) > 0
            && !wanted.Any(other => other.MediaType == "application/json" && QualityOf(other) > QualityOf(one)));
    }

    /// <summary>The table. Ids, days, codes and numbers alone: no cell needs quotes, none can be a formula.</summary>
    public static string Write(FiguresBody body)
    {
        var text = new StringBuilder(Head);
        foreach (var one in body.Items)
            text.Append(
                CultureInfo.InvariantCulture,
                $"{one.Brand},{LocalDatePattern.Iso.Format(one.Day)},{one.Purpose},{one.Asked},{one.Given},"
                    + $"{one.Refused},{one.Withdrawn},{one.Expired}\r\n");

        return text.ToString();
    }

    private static double QualityOf(MediaTypeHeaderValue type) => type.Quality ?? 1;
}
