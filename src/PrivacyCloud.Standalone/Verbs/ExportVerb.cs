using System.Globalization;
using System.Text.Json;

namespace PrivacyCloud.Standalone.Verbs;

/// <summary>Writes a server's decisions to a file; goes on after the last whole line of one that is there.</summary>
internal static class ExportVerb
{
    private const int Usage = 2;
    private const int NotAnswered = 3;
    private const string Cursor = "cursor";

    public static async Task<int> RunAsync(
        ServerDoor door, FileInfo file, string? brand, bool identifiers, CancellationToken cancel)
    {
        var (client, fault) = await door.OpenAsync(cancel).ConfigureAwait(false);
        if (client is null)
        {
            await Console.Error.WriteLineAsync(fault).ConfigureAwait(false);
            return Usage;
        }

        using (client)
        {
            try
            {
                return await WriteAsync(client, file, brand, identifiers, cancel).ConfigureAwait(false);
            }
            catch (Exception broken) when (broken is HttpRequestException or IOException or JsonException)
            {
                await Console.Error.WriteLineAsync($"Interrupted: {broken.Message} Run it again and it goes on.")
                    .ConfigureAwait(false);
                return NotAnswered;
            }
        }
    }

    private static async Task<int> WriteAsync(
        HttpClient client, FileInfo file, string? brand, bool identifiers, CancellationToken cancel)
    {
        var to = new FileStream(file.FullName, FileMode.OpenOrCreate, FileAccess.ReadWrite);
        await using (to.ConfigureAwait(false))
        {
            var after = await PositionAsync(to, cancel).ConfigureAwait(false);
            var path = $"/v1/consents/export?identifiers={(identifiers ? "true" : "false")}"
                + (brand is null ? string.Empty : $"&brand={Uri.EscapeDataString(brand)}")
                + (after is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"&after={after}"));
            using var answer = await client.GetAsync(
                new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cancel)
                .ConfigureAwait(false);
            if (!answer.IsSuccessStatusCode)
            {
                await Console.Error.WriteLineAsync($"The server answered {(int)answer.StatusCode}.")
                    .ConfigureAwait(false);
                return NotAnswered;
            }

            await answer.Content.CopyToAsync(to, cancel).ConfigureAwait(false);
            await Console.Error.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"{to.Length:N0} bytes.")).ConfigureAwait(false);
            return 0;
        }
    }

    /// <summary>The position of the last whole line; half a line after it is cut off. Null for an empty file.</summary>
    private static async Task<long?> PositionAsync(FileStream file, CancellationToken cancel)
    {
        long? after = null;
        var (whole, tail) = (0L, new List<byte>());
        var buffer = new byte[64 * 1024];
        while (await file.ReadAsync(buffer, cancel).ConfigureAwait(false) is > 0 and var read)
        {
            foreach (var one in buffer.AsSpan(0, read))
            {
                if (one != (byte)'\n')
                {
                    tail.Add(one);
                    continue;
                }

                whole += tail.Count + 1;
                after = CursorOf([.. tail]) ?? after;
                tail.Clear();
            }
        }

        file.SetLength(whole);
        file.Position = whole;
        return after;
    }

    private static long? CursorOf(byte[] line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.TryGetProperty(Cursor, out var cursor) ? cursor.GetInt64() : null;
    }
}
