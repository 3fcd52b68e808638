using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PrivacyCloud.Specs.Tidy;

/// <summary>What the core may not touch, read from what the compiler made of it: nothing hides from that.</summary>
public static class PurityRules
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["System.DateTime"] = "use NodaTime: Instant, LocalDate",
        ["System.DateTimeOffset"] = "use NodaTime: Instant, LocalDate",
        ["System.TimeProvider"] = "take the moment from the command",
        ["NodaTime.SystemClock"] = "take the moment from the command",
        ["NodaTime.IClock"] = "take the moment from the command",
        ["System.Random"] = "let the shell draw it and pass it in",
        ["System.Security.Cryptography.RandomNumberGenerator"] = "let the shell draw it and pass it in",
        ["System.Environment"] = "take it from the command",
        ["System.Console"] = "answer with a decision",
    };

    private static readonly Dictionary<string, string> Namespaces = new(StringComparer.Ordinal)
    {
        ["System.Threading"] = "compute at once; waiting is for the shell",
        ["System.Threading.Tasks"] = "compute at once; waiting is for the shell",
        ["System.IO"] = "let the shell read and write",
        ["System.Net"] = "let the shell read and write",
        ["System.Net.Http"] = "let the shell read and write",
        ["System.Net.Sockets"] = "let the shell read and write",
        ["System.Reflection"] = "say it in types",
        ["System.ComponentModel.DataAnnotations"] = "refuse in the decider",
        ["System.Text.Json.Serialization"] = "set the codec up at the edge",
    };

    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["System.Guid.NewGuid"] = "make the id at the edge and pass it in",
        ["System.Guid.CreateVersion7"] = "make the id at the edge and pass it in",
        ["System.Globalization.CultureInfo.get_CurrentCulture"] = "name the culture; the invariant one mostly",
        ["System.Globalization.CultureInfo.get_CurrentUICulture"] = "take the language as a value",
        ["System.Diagnostics.Stopwatch.GetTimestamp"] = "measure in the shell",
        ["System.Diagnostics.Stopwatch.StartNew"] = "measure in the shell",
    };

    public static IEnumerable<Finding> Of(string assembly)
    {
        using var file = File.OpenRead(assembly);
        using var image = new PEReader(file);
        var meta = image.GetMetadataReader();
        var where = Path.GetFileName(assembly);
        return [.. TypesIn(meta, where), .. MembersIn(meta, where)];
    }

    private static IEnumerable<Finding> TypesIn(MetadataReader meta, string where)
    {
        foreach (var handle in meta.TypeReferences)
        {
            var (space, name) = NameOf(meta, handle);
            if (IsCompilers(space, name))
                continue;

            if (Types.TryGetValue($"{space}.{name}", out var instead) || Namespaces.TryGetValue(space, out instead))
                yield return new(where, $"the core uses {space}.{name}", instead);
        }
    }

    private static IEnumerable<Finding> MembersIn(MetadataReader meta, string where)
    {
        foreach (var handle in meta.MemberReferences)
        {
            var member = meta.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference)
                continue;

            var (space, name) = NameOf(meta, (TypeReferenceHandle)member.Parent);
            var full = $"{space}.{name}.{meta.GetString(member.Name)}";
            if (Members.TryGetValue(full, out var instead))
                yield return new(where, $"the core calls {full}", instead);
        }
    }

    private static (string Space, string Name) NameOf(MetadataReader meta, TypeReferenceHandle handle)
    {
        var type = meta.GetTypeReference(handle);
        return (meta.GetString(type.Namespace), meta.GetString(type.Name));
    }

    // What the compiler itself writes into every assembly, or that only wears an unlucky namespace.
    private static bool IsCompilers(string space, string name) =>
        (space == "System.Reflection" && name.EndsWith("Attribute", StringComparison.Ordinal))
        || (space == "System.IO" && name is "InvalidDataException")
        || (space == "System.Threading" && name is "Interlocked" or "Lock");
}
