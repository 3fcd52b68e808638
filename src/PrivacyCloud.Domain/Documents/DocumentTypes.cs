using System.Diagnostics;

namespace PrivacyCloud.Domain.Documents;

/// <summary>How each type of document is named to others.</summary>
public static class DocumentTypes
{
    /// <summary>What a person may upload.</summary>
    public static ValueList<DocumentType> Uploads { get; } =
        [DocumentType.Pdf, DocumentType.Jpeg, DocumentType.Png, DocumentType.Heic];

    /// <summary>The media type to serve it as.</summary>
    public static string MediaType(this DocumentType type) => type switch
    {
        DocumentType.Pdf => "application/pdf",
        DocumentType.Jpeg => "image/jpeg",
        DocumentType.Png => "image/png",
        DocumentType.Heic => "image/heic",
        DocumentType.Zip => "application/zip",
        DocumentType.Json => "application/json",
        DocumentType.Csv => "text/csv; charset=utf-8",
        DocumentType.Text => "text/plain; charset=utf-8",
        _ => throw new UnreachableException(),
    };

    /// <summary>The end of its file name, without the dot.</summary>
    public static string Extension(this DocumentType type) => type switch
    {
        DocumentType.Pdf => "pdf",
        DocumentType.Jpeg => "jpg",
        DocumentType.Png => "png",
        DocumentType.Heic => "heic",
        DocumentType.Zip => "zip",
        DocumentType.Json => "json",
        DocumentType.Csv => "csv",
        DocumentType.Text => "txt",
        _ => throw new UnreachableException(),
    };

    /// <summary>All ends of file names that people use for it.</summary>
    public static ValueList<string> Extensions(this DocumentType type) => type switch
    {
        DocumentType.Jpeg => ["jpg", "jpeg", "jpe"],
        DocumentType.Heic => ["heic", "heif"],
        _ => [type.Extension()],
    };
}
