using System.Text.Json.Nodes;

namespace PrivacyCloud.Cluster.Tests.SignIn;

/// <summary>Somebody of a directory, and what is to be wrong with her token. Made up, as all here are.</summary>
internal sealed record Person(Guid Id, string Email)
{
    /// <summary>Somebody new of this address.</summary>
    public static Person Of(string email) => new(Guid.NewGuid(), email);

    /// <summary>What the directory says of her beside that.</summary>
    public JsonObject More { get; init; } = [];

    /// <summary>Claims of her token that are forged after it was made.</summary>
    public JsonObject? Wrong { get; init; }

    /// <summary>False: the directory knows the address and has not verified it.</summary>
    public bool IsVerified { get; init; } = true;

    /// <summary>What her browser carries to the server that stands in for Entra.</summary>
    public string Cookie()
    {
        var claims = new JsonObject
        {
            ["oid"] = Id.ToString("D"),
            ["preferred_username"] = Email,
            ["email"] = Email,
            ["name"] = "Made Up",
        };
        if (IsVerified)
            claims["verified_primary_email"] = new JsonArray(Email);

        foreach (var (name, value) in More)
            claims[name] = value?.DeepClone();

        var who = new JsonObject { ["claims"] = claims, ["wrong"] = Wrong?.DeepClone() };
        return Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(who.ToJsonString()))
            .TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }
}
