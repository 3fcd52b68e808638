namespace PrivacyCloud.Rules.Strict;

/// <summary>Gathers every error of a load, so that all are told at once.</summary>
internal sealed class Errors
{
    private readonly List<PackError> _list = [];

    public IReadOnlyList<PackError> All => _list;

    public int Count => _list.Count;

    public void Add(string file, Node at, string message) => _list.Add(new(file, at.Line, at.Path, message));

    public void Add(string file, int line, string path, string message) => _list.Add(new(file, line, path, message));

    /// <summary>Notes an error at a path of a file that was read before.</summary>
    public void Add(Source source, string path, string message) =>
        _list.Add(new(source.File, source.Root.Nearest(path).Line, path, message));
}
