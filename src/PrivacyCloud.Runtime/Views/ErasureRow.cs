using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Runtime.Views;

/// <summary>How far the forgetting of one holder has come.</summary>
public sealed record ErasureRow(
    HolderId Holder, ValueList<Compartment> Waiting, ValueList<Compartment> Gone, long Version);
