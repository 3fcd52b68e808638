using System.Net;
using System.Text;
using PrivacyCloud.Cluster.Tests.Processes;

namespace PrivacyCloud.Cluster.Tests.SignIn;

/// <summary>Where a machine on Azure asks who it is; here it answers one word to whoever asks for a database.</summary>
internal sealed class IdentityEndpoint : IDisposable
{
    private const string Asked = "resource=https://ossrdbms-aad.database.windows.net";

    private readonly HttpListener _listener = new();
    private readonly string _token;

    public IdentityEndpoint(string token)
    {
        _token = token;
        Address = $"http://127.0.0.1:{SiloProcess.FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Task.Run(AnswerAsync);
    }

    /// <summary>What a machine is told in its environment.</summary>
    public string Address { get; }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var call = await _listener.GetContextAsync();
                call.Response.StatusCode = IsFitting(call.Request) ? 200 : 400;
                var body = $$"""
                    {"access_token":"{{_token}}","expires_on":"4102444800","resource":"x","token_type":"Bearer"}
                    """;
                call.Response.ContentType = "application/json";
                call.Response.Close(Encoding.UTF8.GetBytes(body), willBlock: true);
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private static bool IsFitting(HttpListenerRequest call) =>
        Uri.UnescapeDataString(call.RawUrl!).Contains(Asked, StringComparison.OrdinalIgnoreCase)
        && call.Headers["X-IDENTITY-HEADER"] == "here";
}
