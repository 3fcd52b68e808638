namespace PrivacyCloud.Simulation;

/// <summary>Runs the specs; <c>--seed N</c> runs one seed alone, <c>--seeds N</c> the first N.</summary>
public static class Program
{
    public const string SeedVariable = "PRIVACYCLOUD_SEED";
    public const string SeedsVariable = "PRIVACYCLOUD_SEEDS";

    public static Task<int> Main(string[] args)
    {
        List<string> rest = [];
        for (var at = 0; at < args.Length; at++)
        {
            if (args[at] is "--seed" or "--seeds" && at + 1 < args.Length)
                Environment.SetEnvironmentVariable(args[at] == "--seed" ? SeedVariable : SeedsVariable, args[++at]);
            else
                rest.Add(args[at]);
        }

        return Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run([.. rest]);
    }
}
