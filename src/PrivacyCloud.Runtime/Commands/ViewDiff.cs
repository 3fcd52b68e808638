using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>Which rows of views differ between two states.</summary>
internal static class ViewDiff
{
    public static IReadOnlyList<ViewWrite> Between(IEnumerable<ViewDraft> before, IEnumerable<ViewDraft> after)
    {
        var (left, right) = (before.ToList(), after.ToList());
        if (left.Count == 0 && right.Count == 0)
            return [];

        var old = left.ToDictionary(row => (row.View, row.Key), row => row.Body);
        List<ViewWrite> writes = [];
        foreach (var row in right)
        {
            if (!old.Remove((row.View, row.Key), out var was) || !was.Equals(row.Body))
                writes.Add(new(row.View, row.Key, WireJson.WritePlain(row.Body)));
        }

        writes.AddRange(old.Keys.Select(gone => new ViewWrite(gone.View, gone.Key, null)));
        return writes;
    }
}
