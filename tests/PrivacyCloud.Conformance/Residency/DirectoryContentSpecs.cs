using System.Net;
using System.Text.Json.Nodes;
using PrivacyCloud.Conformance.Http;

namespace PrivacyCloud.Conformance.Residency;

/// <summary>What a cell tells everybody about who lives in it.</summary>
[Collection(CellCollection.Name)]
public sealed class DirectoryContentSpecs(TwoCells cells)
{
    [Fact(Timeout = 120_000)]
    public async Task A_directory_holds_ids_and_public_names_and_nothing_else()
    {
        foreach (var (_, there, other, _, _) in cells.Both)
        {
            using var client = there.Client(null);
            using var answer = await client.ReadAsync("/v1/directory");
            var directory = (await answer.JsonAsync())["directory"]!;
            var expected = JsonNode.Parse($$"""
                {"format":"privacycloud-directory/1","groups":["{{other.Group}}"],"region":"{{there.Region}}",
                 "tenants":[{"hosts":["{{other.Host}}"],"slug":"{{other.Slug}}","standing":"settled",
                             "tenant":"{{other.Tenant}}"}],"version":{{directory["version"]}}}
                """)!;
            Assert.Equal(expected.ToJsonString(), directory.ToJsonString());

            var tag = answer.Headers.ETag!.ToString();
            using var again = await client.ReadAsync("/v1/directory?region=" + there.Region, ("If-None-Match", tag));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            await (await client.ReadAsync("/v1/directory?region=mars-1")).ProblemAsync(422, "region.unknown");
        }
    }
}
