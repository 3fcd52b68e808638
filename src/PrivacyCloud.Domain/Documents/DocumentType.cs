namespace PrivacyCloud.Domain.Documents;

/// <summary>What a document may be.</summary>
public enum DocumentType
{
    /// <summary>Uploads and letters.</summary>
    Pdf,

    /// <summary>Uploads: photographs of papers.</summary>
    Jpeg,

    /// <summary>Uploads: screens and scans.</summary>
    Png,

    /// <summary>Uploads: photographs as telephones take them.</summary>
    Heic,

    /// <summary>Packages we made ourselves. Never an upload.</summary>
    Zip,

    /// <summary>Data that staff attach to an answer.</summary>
    Json,

    /// <summary>Data that staff attach to an answer.</summary>
    Csv,

    /// <summary>Words that staff attach to an answer.</summary>
    Text,
}
