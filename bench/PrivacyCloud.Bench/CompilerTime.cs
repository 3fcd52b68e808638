using System.Globalization;

namespace PrivacyCloud.Bench;

/// <summary>
/// How long the runtime of another process has compiled in the background. On a busy machine that goes on for minutes,
/// and what is measured meanwhile is the compiler.
/// </summary>
internal static class CompilerTime
{
    private const string Compiler = ".NET Tiered Com";
    private const int UserTicksAt = 11;
    private const int TicksPerSecond = 100;

    /// <summary>Processor seconds of the compiling threads there are; none where the system does not tell.</summary>
    public static double Of(int process)
    {
        var tasks = $"/proc/{process}/task";
        return Directory.Exists(tasks) ? Directory.EnumerateDirectories(tasks).Sum(OfThread) : 0;
    }

    private static double OfThread(string thread)
    {
        try
        {
            if (File.ReadAllText(Path.Combine(thread, "comm")).Trim() != Compiler)
                return 0;

            // The name stands in brackets and may hold spaces: what counts begins behind it.
            var stat = File.ReadAllText(Path.Combine(thread, "stat"));
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return fields.Skip(UserTicksAt).Take(2)
                .Sum(ticks => double.Parse(ticks, CultureInfo.InvariantCulture)) / TicksPerSecond;
        }
        catch (IOException)
        {
            // The thread ended meanwhile, which it does when there is nothing left to compile.
            return 0;
        }
    }
}
