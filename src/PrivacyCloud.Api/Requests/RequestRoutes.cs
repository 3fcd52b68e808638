using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Requests.Acts;
using PrivacyCloud.Api.Requests.Files;

namespace PrivacyCloud.Api.Requests;

/// <summary>All calls about data subject requests.</summary>
internal static class RequestRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        ExportRequests.Map(routes);
        FileRequest.Map(routes);
        ListRequests.Map(routes);
        ReadRequest.Map(routes);
        ReadTimeline.Map(routes);
        RevealRequest.Map(routes);
        SearchRequests.Map(routes);
        MapActs(routes);
        MapFiles(routes);
    }

    private static void MapActs(IEndpointRouteBuilder routes)
    {
        AcknowledgeRequest.Map(routes);
        AskForMore.Map(routes);
        AssignRequest.Map(routes);
        CancelTask.Map(routes);
        ChargeFee.Map(routes);
        ChooseAnswerForm.Map(routes);
        CloseUnverified.Map(routes);
        ComplainOfRequest.Map(routes);
        CompleteTask.Map(routes);
        ConfirmPosted.Map(routes);
        DoubtIdentity.Map(routes);
        ExtendRequest.Map(routes);
        FulfilRequest.Map(routes);
        MergeRequest.Map(routes);
        MessagePerson.Map(routes);
        NoteRequest.Map(routes);
        PauseRequest.Map(routes);
        PreviewAct.Map(routes);
        RefuseRequest.Map(routes);
        ReopenRequest.Map(routes);
        ResumeRequest.Map(routes);
        SetTask.Map(routes);
        ShowRepresentation.Map(routes);
        StateCircumstances.Map(routes);
        TellPerson.Map(routes);
        VerifyIdentity.Map(routes);
        WithdrawRequest.Map(routes);
    }

    private static void MapFiles(IEndpointRouteBuilder routes)
    {
        AddDocument.Map(routes);
        ListLetters.Map(routes);
        PreparePackage.Map(routes);
        ReadDocument.Map(routes);
        ReadLetter.Map(routes);
    }
}
