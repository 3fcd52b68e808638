using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>One compartment of one holder.</summary>
internal readonly record struct Drawer(HolderId Holder, Compartment Compartment)
{
    private const long IdentifiersNumber = 1;
    private const long ContactNumber = 2;

    /// <summary>The holder's id as it is stored.</summary>
    public byte[] HolderBytes => Holder.Value.ToByteArray(bigEndian: true);

    /// <summary>Reads the two columns.</summary>
    public static Drawer Read(Statement row, int holderAt, int compartmentAt) =>
        new(new(new(row.Span(holderAt), bigEndian: true)), ReadCompartment(row, compartmentAt));

    /// <summary>Binds a compartment: one that everybody has by its number, another by its name.</summary>
    public static Statement Bind(Statement to, int at, Compartment compartment) =>
        compartment == Compartment.Identifiers ? to.Bind(at, IdentifiersNumber)
        : compartment == Compartment.Contact ? to.Bind(at, ContactNumber)
        : to.Bind(at, compartment.Name);

    /// <summary>What a wrapped key is bound to.</summary>
    public byte[] Purpose(LogId log) => Encoding.UTF8.GetBytes($"{log}\n{Holder}\n{Compartment.Name}");

    private static Compartment ReadCompartment(Statement row, int at) => row.IsNumber(at)
        ? row.Long(at) == IdentifiersNumber ? Compartment.Identifiers : Compartment.Contact
        : new(row.Text(at));
}
