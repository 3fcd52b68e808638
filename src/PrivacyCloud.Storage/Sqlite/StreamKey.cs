using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>
/// A stream's name as it is stored: an id in our text form as its 16 bytes, with its prefix in the kind
/// (<c>duty/dut_</c>); any other id as text (<c>tenant/</c>).
/// </summary>
internal readonly record struct StreamKey(string Kind, string Id, Guid Number)
{
    private const int PrefixMax = 4;

    /// <summary>The stored form of a stream's name.</summary>
    public static StreamKey Of(StreamId stream)
    {
        var mark = stream.Id.IndexOf('_', StringComparison.Ordinal);
        return mark is > 0 and <= PrefixMax && PrefixedId.TryParse(stream.Id[..mark], stream.Id, out var number)
            ? new($"{stream.Kind}/{stream.Id[..(mark + 1)]}", stream.Id, number)
            : new($"{stream.Kind}/", stream.Id, default);
    }

    /// <summary>Reads a stream's name from the text of its kind and its other column.</summary>
    public static StreamId Read(LogId log, string text, Statement row, int refAt)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            throw Damage.Of(log, "a stream has no kind.");

        var kind = text[..slash];
        if (!row.IsBlob(refAt))
            return new(log, kind, row.Text(refAt));

        if (row.Span(refAt).Length != 16 || text[^1] != '_')
            throw Damage.Of(log, "a stream has no name.");

        return new(log, kind, PrefixedId.Format(text[(slash + 1)..^1], new Guid(row.Span(refAt), bigEndian: true)));
    }

    /// <summary>The 16 bytes of an id of ours in a column; of another, zeros.</summary>
    public static Guid Own(Statement row, int refAt) =>
        row.IsBlob(refAt) && row.Span(refAt).Length == 16 ? new(row.Span(refAt), bigEndian: true) : default;

    /// <summary>Binds the second column.</summary>
    public void BindRef(Statement statement, int at)
    {
        if (Number == default)
            statement.Bind(at, Id);
        else
            statement.Bind(at, Number.ToByteArray(bigEndian: true));
    }
}
