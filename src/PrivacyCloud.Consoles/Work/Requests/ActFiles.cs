using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Documents.Packages;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>
/// Takes the files of an act in, judged by their bytes; whatever the act does not keep in the end is taken back.
/// </summary>
internal sealed class ActFiles(WorkDesks desks, StaffCaller caller, Dossier dossier, ActForm form) : IAsyncDisposable
{
    private readonly List<FieldProblem> _problems = [];
    private readonly List<FreshDocument> _loose = [];
    private FreshDocument? _kept;

    /// <summary>What is wrong with the files or the data.</summary>
    public IReadOnlyList<FieldProblem> Problems => _problems;

    /// <summary>The act with its files; none when it has no files, or they are wrong.</summary>
    public async Task<RequestAct?> ReadAsync(string name, IFormFileCollection files, CancellationToken cancel) =>
        name switch
        {
            ActNames.Document => await DocumentAsync(files, cancel),
            ActNames.Package => await PackageAsync(files, cancel),
            _ => null,
        };

    /// <summary>The act was done: what it names stays.</summary>
    public void Keep() => _loose.RemoveAll(one => one == _kept);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var one in _loose)
        {
            await desks.Documents.DiscardAsync(caller.Log, one, CancellationToken.None);
        }
    }

    private async Task<RequestAct?> DocumentAsync(IFormFileCollection files, CancellationToken cancel)
    {
        if (!Enum.TryParse<DocumentPurpose>(form.Value(ActForm.PurposeField), out var purpose))
        {
            _problems.Add(new(ActForm.PurposeField, ActMistakes.ChoiceMissing));
            return null;
        }

        if (files.GetFile(ActForm.FileField) is not { Length: > 0 } file)
        {
            _problems.Add(new(ActForm.FileField, ActMistakes.FileMissing));
            return null;
        }

        _kept = await TakeAsync(file, purpose, cancel);
        return _kept is { } fresh ? new RequestAct.AddDocument(fresh, purpose) : null;
    }

    private async Task<RequestAct?> PackageAsync(IFormFileCollection files, CancellationToken cancel)
    {
        var sections = PackageData.Read(form, desks.Sizes.Packages, _problems);
        List<PackageAttachment> attachments = [];
        foreach (var file in files.GetFiles(ActForm.FileField).Where(one => one.Length > 0))
        {
            if (await TakeAsync(file, DocumentPurpose.Answer, cancel) is { } fresh)
            {
                // The bytes are judged; the key of the stored copy opens only once a command names it.
                attachments.Add(new(file.FileName, fresh.Document.Type, _ => Task.FromResult(file.OpenReadStream())));
            }
        }

        if (sections.Count == 0 && attachments.Count == 0 && _problems.Count == 0)
        {
            _problems.Add(new(ActForm.RowsField, ActMistakes.DataMissing));
        }

        return _problems.Count == 0 ? await PackAsync(sections, attachments, cancel) : null;
    }

    private async Task<RequestAct?> PackAsync(
        IReadOnlyList<PackageSection> sections, IReadOnlyList<PackageAttachment> attachments, CancellationToken cancel)
    {
        var intake = dossier.Row.File.Intake;
        var contents = new PackageContents(
            dossier.Tenant.LegalName, intake.Number.ToString(), dossier.Law.Right.Names, dossier.Law.Today,
            intake.Language, sections, attachments);
        var kept = await desks.Packages.KeepAsync(
            caller.Log, intake.Person.Holder, RequestCompartments.NewPackage(desks.Time), contents, cancel);
        _kept = Fresh(kept, ActForm.RowsField);
        return _kept is { } fresh ? new RequestAct.PreparePackage(fresh) : null;
    }

    private async Task<FreshDocument?> TakeAsync(IFormFile file, DocumentPurpose purpose, CancellationToken cancel)
    {
        var intake = dossier.Row.File.Intake;
        var compartment = purpose == DocumentPurpose.Paper
            ? RequestCompartments.NewPaper(desks.Time) : RequestCompartments.FileOf(intake);
        await using var plain = file.OpenReadStream();
        var kept = await desks.Uploads.TakeAsync(
            caller.Log, intake.Person.Holder, compartment, earlier: 0, file.FileName, plain, cancel);
        return Fresh(kept, ActForm.FileField);
    }

    private FreshDocument? Fresh(KeepOutcome outcome, string field)
    {
        if (outcome is KeepOutcome.Refused refused)
        {
            _problems.Add(new(field, refused.Reason.Why));
            return null;
        }

        var fresh = ((KeepOutcome.Kept)outcome).Fresh;
        _loose.Add(fresh);
        return fresh;
    }
}
