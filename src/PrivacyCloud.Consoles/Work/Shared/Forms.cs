using Microsoft.AspNetCore.Http;

namespace PrivacyCloud.Consoles.Work.Shared;

/// <summary>Reads what was posted; nothing when it was no form.</summary>
internal static class Forms
{
    public static async Task<IFormCollection> ReadAsync(HttpContext http) => http.Request.HasFormContentType
        ? await http.Request.ReadFormAsync(http.RequestAborted)
        : FormCollection.Empty;
}
