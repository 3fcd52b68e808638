using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Runtime.Views;

/// <summary>That there was an export. What is known of it is read from the ledger itself.</summary>
public sealed record ConsentExportRow(ConsentExportId Id);
