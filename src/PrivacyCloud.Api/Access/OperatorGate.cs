using PrivacyCloud.Runtime.Access;

namespace PrivacyCloud.Api.Access;

/// <summary>Knows the operator's key, where the host has one; without one nobody is the operator.</summary>
internal sealed class OperatorGate(OperatorKey? key = null)
{
    public bool Opens(string bearer) => key?.Opens(bearer) == true;
}
