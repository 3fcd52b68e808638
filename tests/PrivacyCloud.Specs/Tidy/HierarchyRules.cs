using System.Reflection;

namespace PrivacyCloud.Specs.Tidy;

/// <summary>An event, a command or a state is one of a few known cases: nobody outside can add one.</summary>
public static class HierarchyRules
{
    private static readonly string[] Kinds = ["Event", "Command", "State"];

    private static readonly Type[] Bare =
    [
        typeof(Guid), typeof(string), typeof(DateTime), typeof(DateTimeOffset), typeof(object), typeof(byte[]),
        typeof(double), typeof(float),
    ];

    // Where a plain value is the thing itself, with the reason.
    private static readonly Dictionary<string, string> AllowedBare = new(StringComparer.Ordinal)
    {
    };

    public static bool IsRoot(Type type) =>
        type is { IsAbstract: true, IsSealed: false, IsInterface: false }
        && Kinds.Any(kind => type.Name.EndsWith(kind, StringComparison.Ordinal));

    public static IEnumerable<Type> Cases(Type root) => root.Assembly.GetTypes().Where(type => type.IsSubclassOf(root));

    public static IEnumerable<Finding> Closed(Type root)
    {
        var constructors = root.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        if (constructors.Any(one => !one.IsPrivate && !IsCopy(one, root)))
            yield return new(root.Name, "others can derive from it", "give it a private constructor");

        foreach (var one in Cases(root))
        {
            if (!one.IsSealed)
                yield return new($"{root.Name}.{one.Name}", "the case is not sealed", "make it a sealed record");

            if (one.DeclaringType != root)
                yield return new(one.Name, $"a case outside {root.Name}", "nest it in the hierarchy");
        }
    }

    /// <summary>
    /// Members of events and commands that carry bare values: an id or a text of any kind could be swapped in.
    /// </summary>
    public static IEnumerable<Finding> Bareness(Type root) =>
        from one in Cases(root)
        from property in one.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        where property.Name != "EqualityContract" && !AllowedBare.ContainsKey($"{root.Name}.{one.Name}.{property.Name}")
        let bare = Unwrap(property.PropertyType).FirstOrDefault(type => Bare.Contains(type))
        where bare is not null
        select new Finding(
            $"{root.Name}.{one.Name}.{property.Name}", $"a bare {bare.Name}",
                "parse it at the edge into a type of its own");

    private static bool IsCopy(ConstructorInfo constructor, Type root) =>
        constructor.GetParameters() is [var only] && only.ParameterType == root;

    private static IEnumerable<Type> Unwrap(Type type) =>
        type.IsArray ? Unwrap(type.GetElementType()!).Append(type)
        : type.GetGenericArguments().SelectMany(Unwrap).Append(type);
}
