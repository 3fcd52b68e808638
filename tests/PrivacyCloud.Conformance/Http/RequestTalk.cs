using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Conformance.Http;

/// <summary>Talks about requests over HTTP, and reads the mail of the people in it.</summary>
public static partial class RequestTalk
{
    /// <summary>Files a request and answers what came back.</summary>
    public static async Task<JsonNode> FileAsync(
        this HttpClient client, string body, params (string Name, string Value)[] headers) =>
        await (await client.SayAsync("/v1/requests", body, headers)).JsonAsync(HttpStatusCode.Created);

    /// <summary>Does something with a request and answers the request anew.</summary>
    public static async Task<JsonNode> DoAsync(this HttpClient client, JsonNode request, string act, string? body) =>
        await (await client.SayAsync($"/v1/requests/{request["id"]}/{act}", body)).JsonAsync();

    /// <summary>A Vietnamese erasure by whoever names a mailbox.</summary>
    public static string Erasure(string mailbox, string channel = "portal") => $$"""
        {"right":"erasure","channel":"{{channel}}","language":"vi","details":"Xin hãy xóa dữ liệu của tôi.",
         "requester":{"kind":"data-subject","name":"Khách Hàng Mẫu","contact":{"email":"{{mailbox}}@people.example"} },
         "dataSubject":{"identifiers":[{"kind":"email","value":"{{mailbox}}@people.example"}]} }
        """;

    /// <summary>The one-time code in the last letter of a kind.</summary>
    public static async Task<string> CodeAsync(
        this ApiUnderTest api, FoundedTenant tenant, JsonNode request, LetterKind kind)
    {
        var reading = api.Services.GetRequiredService<RequestReading>();
        Assert.True(RequestId.TryParse(request["id"]!.GetValue<string>(), out var id));
        var row = await reading.FindAsync(tenant.Log, id, Answers.Cancel);
        var letter = row!.File.Letters.Last(one => one.Kind == kind);
        var vault = api.Services.GetRequiredService<IVault>();
        var mail = MailContent.Read((await vault.OpenAsync(tenant.Log, letter.Content, Answers.Cancel))!.Value)!;
        return Digits().Match(mail.Text).Value;
    }

    /// <summary>Sends a file as the body itself.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(
        this HttpClient client, string path, byte[] bytes, string type, string name, string? session = null)
    {
        using var call = new HttpRequestMessage(HttpMethod.Post, path);
        call.Headers.ExpectContinue = true;
        call.Content = new ByteArrayContent(bytes);
        call.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        call.Content.Headers.ContentDisposition = new("attachment") { FileNameStar = name };
        if (session is not null)
            call.Headers.Add("Tracking-Session", session);

        return await client.SendAsync(call, Answers.Cancel);
    }

    [GeneratedRegex(@"\d{4}[ -]?\d{4}")]
    private static partial Regex Digits();
}
