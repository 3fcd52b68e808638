using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>One compartment of one holder.</summary>
internal readonly record struct Drawer(HolderId Holder, Compartment Compartment)
{
    /// <summary>The holder's id as it is stored.</summary>
    public byte[] HolderBytes => Holder.Value.ToByteArray(bigEndian: true);

    /// <summary>Reads the two columns.</summary>
    public static Drawer Read(Statement row, int holderAt, int compartmentAt) =>
        new(new(new(row.Span(holderAt), bigEndian: true)), new(row.Text(compartmentAt)));

    /// <summary>What a wrapped key is bound to.</summary>
    public byte[] Purpose(LogId log) => Encoding.UTF8.GetBytes($"{log}\n{Holder}\n{Compartment.Name}");
}
