namespace PrivacyCloud.Domain.Letters;

/// <summary>What a letter or a mail is for. Each has its own template.</summary>
public enum LetterKind
{
    // On the way to an answer: receipt, one-time codes, papers, money, time.
    Acknowledgement,
    IdentityCode,
    IdentityReminder,
    DoorCode,
    MoreInformation,
    FeeQuote,
    FeeWaived,
    Extension,

    // Answers: done, done in part, refused, nothing held, ready to be fetched.
    Fulfilment,
    PartialFulfilment,
    Refusal,
    NoData,
    AnswerReady,

    // Turns in the life of a request.
    WithdrawalConfirmed,
    RepresentationTold,
    ComplaintReceived,
    Reopened,
    Merged,
    Message,
    PaperDeletion,

    // To staff, departments and processors.
    StaffLeadTime,
    StaffDue,
    StaffOverdue,
    StaffNewMessage,
    TaskAssigned,
}
