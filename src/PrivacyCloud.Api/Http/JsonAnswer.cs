using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace PrivacyCloud.Api.Http;

/// <summary>
/// An answer in JSON, written at once with its length: for answers that are small and asked for very often.
/// </summary>
/// <typeparam name="T">What is answered.</typeparam>
internal sealed class JsonAnswer<T>(T value, int status = StatusCodes.Status200OK) : IResult
{
    private const string Json = "application/json; charset=utf-8";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, ApiJson.Options);
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = Json;
        response.ContentLength = bytes.Length;
        return response.Body.WriteAsync(bytes, httpContext.RequestAborted).AsTask();
    }
}
