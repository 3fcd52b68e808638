using Microsoft.AspNetCore.Http;

namespace PrivacyCloud.Consoles.Work.SignIn;

/// <summary>What was typed to sign in. The password is never written back to a page.</summary>
public sealed record SignInForm(string Company, string Email, string Return)
{
    /// <summary>The ids of the form and its fields.</summary>
    internal const string Whole = "door";
    internal const string CompanyField = "company";
    internal const string EmailField = "email";
    internal const string PasswordField = "password";

    private const int LengthMax = 300;

    /// <summary>Says nothing: an address is personal data.</summary>
    public override string ToString() => nameof(SignInForm);

    /// <summary>What the address of the page says.</summary>
    internal static SignInForm Of(IQueryCollection query) => new(
        Short(query[CompanyField]), string.Empty, ReturnPath.Of(query[ReturnPath.Key]));

    /// <summary>What was posted.</summary>
    internal static SignInForm Of(IFormCollection form) => new(
        Short(form[CompanyField]), Short(form[EmailField]), ReturnPath.Of(form[ReturnPath.Key]));

    private static string Short(string? text) => text is { Length: <= LengthMax } ? text : string.Empty;
}
