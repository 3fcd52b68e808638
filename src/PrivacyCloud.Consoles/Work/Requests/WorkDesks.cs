using PrivacyCloud.Domain.Law;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Documents.Packages;
using PrivacyCloud.Runtime.Documents.Uploads;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>What the pages of requests ask: each endpoint takes all of it at once.</summary>
/// <param name="Reading">Reads requests.</param>
/// <param name="Inbox">Reads lists of them.</param>
/// <param name="Acts">Does what is wanted with one.</param>
/// <param name="Intake">Takes new ones in.</param>
/// <param name="Files">Knows the staff.</param>
/// <param name="Law">All rule books.</param>
/// <param name="Documents">Opens documents.</param>
/// <param name="Uploads">Takes documents in.</param>
/// <param name="Packages">Writes packages.</param>
/// <param name="Sizes">How large they may be.</param>
/// <param name="Ledger">Where everything is on record.</param>
/// <param name="Vault">Where personal data lies.</param>
/// <param name="Time">The clock.</param>
internal sealed record WorkDesks(
    RequestReading Reading,
    InboxReading Inbox,
    ActDesk Acts,
    RequestDesk Intake,
    StaffFiles Files,
    LawLibrary Law,
    DocumentDesk Documents,
    UploadDesk Uploads,
    PackageDesk Packages,
    DocumentOptions Sizes,
    ILedger Ledger,
    IVault Vault,
    TimeProvider Time)
{
    /// <summary>The moment of the call.</summary>
    public Instant Now() => Instant.FromDateTimeOffset(Time.GetUtcNow());
}
