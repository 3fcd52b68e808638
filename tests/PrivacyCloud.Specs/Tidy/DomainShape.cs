using System.Reflection;
using System.Runtime.CompilerServices;

namespace PrivacyCloud.Specs.Tidy;

/// <summary>What the types of the core may not look like.</summary>
public static class DomainShape
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] Frameworks =
    [
        "System.Text.Json", "System.ComponentModel", "System.Runtime.Serialization", "Microsoft.Extensions",
        "Microsoft.AspNetCore", "Orleans",
    ];

    public static IEnumerable<Finding> Waiting(IEnumerable<Type> types) =>
        from type in types
        from method in type.GetMethods(Declared)
        where method.ReturnType.Namespace == "System.Threading.Tasks"
            || method.GetCustomAttribute<AsyncStateMachineAttribute>() is not null
        select new Finding($"{type.Name}.{method.Name}", "it waits", "compute at once; waiting is for the shell");

    public static IEnumerable<Finding> Setters(IEnumerable<Type> types) =>
        from type in types
        from property in type.GetProperties(Declared)
        where property.SetMethod is { IsPrivate: false } setter && !setter.ReturnParameter
            .GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select new Finding($"{type.Name}.{property.Name}", "it can be set later",
            "make it init, and a new value with `with`");

    public static IEnumerable<Finding> Attributes(IEnumerable<Type> types) =>
        from type in types
        from member in type.GetMembers(Declared).Prepend(type)
        from attribute in member.GetCustomAttributesData()
        let name = attribute.AttributeType.FullName ?? string.Empty
        where Frameworks.Any(one => name.StartsWith(one + ".", StringComparison.Ordinal))
        select new Finding($"{type.Name}.{member.Name}", $"it wears {name}", "set it up at the edge");
}
