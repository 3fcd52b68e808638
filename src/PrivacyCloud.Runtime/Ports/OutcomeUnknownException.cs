namespace PrivacyCloud.Runtime.Ports;

/// <summary>A commit failed midway: what it held may or may not be there. Reload before answering again.</summary>
public sealed class OutcomeUnknownException : Exception
{
    public OutcomeUnknownException()
    {
    }

    public OutcomeUnknownException(string message)
        : base(message)
    {
    }

    public OutcomeUnknownException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
