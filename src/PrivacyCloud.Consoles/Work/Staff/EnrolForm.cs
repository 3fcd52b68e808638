using Microsoft.AspNetCore.Http;
using PrivacyCloud.Domain.Staff;

namespace PrivacyCloud.Consoles.Work.Staff;

/// <summary>What was typed to add somebody.</summary>
public sealed record EnrolForm(string Name, string Email, StaffRole Role)
{
    /// <summary>The ids of the fields.</summary>
    internal const string NameField = "name";
    internal const string EmailField = "email";
    internal const string RoleField = "role";

    /// <summary>An empty form; most of those who are added answer requests.</summary>
    internal static EnrolForm Empty { get; } = new(string.Empty, string.Empty, StaffRole.CaseHandler);

    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(EnrolForm);

    /// <summary>What was posted; an unknown role becomes the one that may least.</summary>
    internal static EnrolForm Of(IFormCollection form) => new(
        form[NameField].ToString(),
        form[EmailField].ToString(),
        StaffRoles.TryParse(form[RoleField], out var role) ? role : StaffRole.Viewer);
}
