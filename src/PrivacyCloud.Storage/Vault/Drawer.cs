using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Storage.Vault;

/// <summary>One compartment of one holder.</summary>
internal readonly record struct Drawer(HolderId Holder, Compartment Compartment)
{
    /// <summary>The holder's id as it is stored.</summary>
    public byte[] HolderBytes => Holder.Value.ToByteArray(bigEndian: true);

    /// <summary>What a wrapped key is bound to.</summary>
    public byte[] Purpose(LogId log) => Encoding.UTF8.GetBytes($"{log}\n{Holder}\n{Compartment.Name}");
}
