using System.CommandLine;

namespace PrivacyCloud.Standalone.Verbs;

/// <summary>The verbs that bring decisions in and out of a server that is running.</summary>
internal static class ConsentVerbs
{
    private static readonly Option<string> Url = new("--url")
    {
        Description = "The server's address.",
        Required = true,
    };

    private static readonly Option<string?> Key = new("--key")
    {
        Description = $"A secret key; rather put it into {ServerDoor.KeyVariable} or a file.",
    };

    private static readonly Option<FileInfo?> KeyFile = new("--key-file")
    {
        Description = "A file with the secret key.",
    };

    /// <summary>Sends a file of decisions.</summary>
    public static Command Import()
    {
        var file = new Option<FileInfo>("--file") { Description = "One JSON object a line, UTF-8.", Required = true };
        var name = new Option<string?>("--import")
        {
            Description = "The import's name, by which it goes on where it stopped; made of the file when not said.",
        };
        var command = new Command(
            "import-consents", "Sends decisions made elsewhere to a server; 1 when lines were not recorded.")
        {
            Url, Key, KeyFile, file, name,
        };
        command.SetAction((parsed, cancel) => ImportVerb.RunAsync(
            Door(parsed), parsed.GetValue(file)!, parsed.GetValue(name), cancel));
        return command;
    }

    /// <summary>Writes all decisions to a file.</summary>
    public static Command Export()
    {
        var file = new Option<FileInfo>("--out")
        {
            Description = "Where to write; goes on when it is there.",
            Required = true,
        };
        var brand = new Option<string?>("--brand") { Description = "One brand's decisions alone." };
        var identifiers = new Option<bool>("--identifiers") { Description = "With the people's identifiers in clear." };
        var command = new Command("export-consents", "Writes a server's decisions to a file, one JSON object a line.")
        {
            Url, Key, KeyFile, file, brand, identifiers,
        };
        command.SetAction((parsed, cancel) => ExportVerb.RunAsync(
            Door(parsed), parsed.GetValue(file)!, parsed.GetValue(brand), parsed.GetValue(identifiers), cancel));
        return command;
    }

    private static ServerDoor Door(ParseResult parsed) =>
        new(parsed.GetValue(Url)!, parsed.GetValue(Key), parsed.GetValue(KeyFile));
}
