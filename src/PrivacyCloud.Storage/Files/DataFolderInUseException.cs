namespace PrivacyCloud.Storage.Files;

/// <summary>Another process has the data folder. The message says which folder and what to do.</summary>
public sealed class DataFolderInUseException : Exception
{
    public DataFolderInUseException()
    {
    }

    public DataFolderInUseException(string message)
        : base(message)
    {
    }

    public DataFolderInUseException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
