namespace PrivacyCloud.Runtime.Documents;

/// <summary>More was written than may be. Its caller gets a refusal.</summary>
internal sealed class SizeExceededException : IOException
{
    public SizeExceededException()
        : base("The document has more bytes than it may.")
    {
    }

    public SizeExceededException(string message)
        : base(message)
    {
    }

    public SizeExceededException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
