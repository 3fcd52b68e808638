using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Standalone.Demo.Requests;

/// <summary>One request of the demo: who asks what, when, and what became of it. Nobody in it exists.</summary>
/// <param name="Key">Names it within the demo; it never changes.</param>
/// <param name="Rights">What is asked for.</param>
/// <param name="When">When it came in.</param>
/// <param name="Steps">What was done, in order.</param>
internal sealed record DemoStory(
    string Key, IReadOnlyList<string> Rights, DemoWhen When, IReadOnlyList<DemoStep> Steps)
{
    public Channel Channel { get; init; } = Channel.Portal;

    public Language Language { get; init; } = Language.Vietnamese;

    public RequesterKind Kind { get; init; } = RequesterKind.DataSubject;

    public AnswerForm? Form { get; init; }

    public IReadOnlyList<string> Circumstances { get; init; } = [];

    /// <summary>What the person wrote.</summary>
    public string? Details { get; init; }

    /// <summary>The number of the person, where two stories are the same person's; none: a new one.</summary>
    public int? Person { get; init; }

    /// <summary>Files that answer it are prepared before the last step.</summary>
    public bool WithPackage { get; init; }
}

/// <summary>Something that was done.</summary>
/// <param name="Hours">So long after the request came in.</param>
/// <param name="Act">What.</param>
/// <param name="MergeInto">The key of the story it goes on in, where the act merges.</param>
internal sealed record DemoStep(int Hours, RequestAct Act, string? MergeInto = null);

/// <summary>When a request of the demo came in.</summary>
internal abstract record DemoWhen
{
    private DemoWhen()
    {
    }

    /// <summary>At a moment of the past, in the company's own time.</summary>
    internal sealed record On(LocalDateTime Moment) : DemoWhen;

    /// <summary>So many hours before the demo is loaded.</summary>
    internal sealed record Ago(int Hours) : DemoWhen;

    /// <summary>So that its answer is to be worked to so many days from now; fewer than none: it is late.</summary>
    internal sealed record DueIn(int Days) : DemoWhen;
}
