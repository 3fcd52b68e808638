using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work.Shared;

/// <summary>What every page for staff knows.</summary>
/// <param name="Page">Language, place and time.</param>
/// <param name="Staff">Who is signed in; nobody on the pages before that.</param>
/// <param name="Company">Her company's name.</param>
/// <param name="Guard">What each form must carry, so that no other site can send it.</param>
public sealed record WorkContext(PageContext Page, StaffCaller? Staff, Text? Company, FormGuard Guard);

/// <summary>The antiforgery field of a form.</summary>
public sealed record FormGuard(string Field, string Token);
