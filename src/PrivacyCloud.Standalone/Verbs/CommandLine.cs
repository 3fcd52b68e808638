using System.CommandLine;

namespace PrivacyCloud.Standalone.Verbs;

/// <summary>What can be said on the command line.</summary>
internal static class CommandLine
{
    public static RootCommand Build()
    {
        var root = new RootCommand("PrivacyCloud in one process: consent, data subject requests, policies, breaches.");
        root.Subcommands.Add(CheckRules());
        return root;
    }

    private static Command CheckRules()
    {
        var folder = new Option<DirectoryInfo?>("--folder") { Description = "A folder of rule packs; without it those built in." };
        var command = new Command("check-rules", "Loads all rule packs strictly, runs their cases, and tells every error.") { folder };
        command.SetAction(parsed => CheckRulesVerb.Run(parsed.GetValue(folder)));
        return command;
    }
}
