using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Notices;

/// <summary>How often a brand's pages asked, by the language they wanted. Numbers, and nobody behind them.</summary>
public sealed class AskCount
{
    private readonly long[] _asked = new long[Enum.GetValues<Language>().Length + 1];

    /// <summary>A page asked.</summary>
    public void Add(Language? language) => Interlocked.Increment(ref _asked[IndexOf(language)]);

    /// <summary>How often pages asked for a language; none: for no language, or one we do not speak.</summary>
    public long Of(Language? language) => Interlocked.Read(ref _asked[IndexOf(language)]);

    /// <summary>How often pages asked, in whatever language.</summary>
    public long OfAll()
    {
        var all = 0L;
        for (var at = 0; at < _asked.Length; at++)
            all += Interlocked.Read(ref _asked[at]);

        return all;
    }

    private static int IndexOf(Language? language) => language is { } one ? (int)one + 1 : 0;
}
