using System.Reflection;

namespace PrivacyCloud.Specs.Tidy;

public sealed class HierarchySpecs
{
    private static IEnumerable<Type> Roots => ProductAssemblies.Domain.GetTypes().Where(HierarchyRules.IsRoot);

    private static IEnumerable<Type> Events => Roots.Where(one => one.Name.EndsWith("Event", StringComparison.Ordinal));

    [Fact]
    public void Events_commands_and_states_are_closed() => Finding.None(Roots.SelectMany(HierarchyRules.Closed));

    [Fact]
    public void Events_and_commands_carry_no_bare_values() =>
        Finding.None(Roots.Where(one => !one.Name.EndsWith("State", StringComparison.Ordinal))
            .SelectMany(HierarchyRules.Bareness));

    [Fact]
    public void Every_event_has_its_command_and_its_state() =>
        Finding.None(from one in Events
                     from kind in new[] { "Command", "State" }
                     let sibling = one.FullName![..^"Event".Length] + kind
                     where ProductAssemblies.Domain.GetType(sibling) is null
                     select new Finding(one.Name, $"no {sibling}", "name the three after the same aggregate"));

    [Fact]
    public void Every_hierarchy_of_events_has_its_written_names()
    {
        Assert.NotEmpty(Events);
        var catalogued = CataloguedHierarchies().ToHashSet();
        Finding.None(Events.Where(one => !catalogued.Contains(one)).Select(one => new Finding(
            one.Name, "its cases have no written names",
                $"add an EventCodec<{one.Name}> to the catalogue in Runtime")));
    }

    [Fact]
    public void An_open_hierarchy_is_found()
    {
        Assert.Equal(3, HierarchyRules.Closed(typeof(OpenEvent)).Count());
        Assert.Empty(HierarchyRules.Closed(typeof(ClosedEvent)));
    }

    [Fact]
    public void A_bare_id_a_bare_text_and_a_list_of_them_are_found() =>
        Assert.Equal(["Ids", "Name", "Who"], HierarchyRules.Bareness(typeof(ClosedEvent))
            .Select(one => one.Where.Split('.')[^1]).Order());

    private static IEnumerable<Type> CataloguedHierarchies() =>
        from assembly in ProductAssemblies.All
        from type in assembly.GetTypes()
        from member in type.GetMembers(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public
            | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        let value = (member as FieldInfo)?.FieldType ?? (member as PropertyInfo)?.PropertyType
        where value is { IsGenericType: true } && value.Name.StartsWith("EventCodec", StringComparison.Ordinal)
        select value.GetGenericArguments()[0];

    private abstract record OpenEvent
    {
        protected OpenEvent()
        {
        }

        public record Loose : OpenEvent;
    }

    private sealed record Stray : OpenEvent;

    private abstract record ClosedEvent
    {
        private ClosedEvent()
        {
        }

        public sealed record Happened(Guid Who, string Name, IReadOnlyList<Guid?> Ids, LocalDate On) : ClosedEvent;
    }
}
