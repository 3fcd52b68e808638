using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Storage.Vault;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>How a drawer stands in its two columns.</summary>
internal static class DrawerRows
{
    private const long IdentifiersNumber = 1;
    private const long ContactNumber = 2;

    /// <summary>Reads the two columns.</summary>
    public static Drawer Read(Statement row, int holderAt, int compartmentAt) =>
        new(new(new(row.Span(holderAt), bigEndian: true)), ReadCompartment(row, compartmentAt));

    /// <summary>Binds a compartment: one that everybody has by its number, another by its name.</summary>
    public static Statement Bind(Statement to, int at, Compartment compartment) =>
        compartment == Compartment.Identifiers ? to.Bind(at, IdentifiersNumber)
        : compartment == Compartment.Contact ? to.Bind(at, ContactNumber)
        : to.Bind(at, compartment.Name);

    private static Compartment ReadCompartment(Statement row, int at) => row.IsNumber(at)
        ? row.Long(at) == IdentifiersNumber ? Compartment.Identifiers : Compartment.Contact
        : new(row.Text(at));
}
