namespace PrivacyCloud.Domain.Letters;

/// <summary>What a letter or a mail is for. Each has its own template.</summary>
public enum LetterKind
{
    /// <summary>The first answer: we have it, this is how it goes on, and by when.</summary>
    Acknowledgement,

    /// <summary>A one-time code that shows that the address is hers.</summary>
    IdentityCode,

    /// <summary>We still wait for her to show who she is.</summary>
    IdentityReminder,

    /// <summary>A fresh one-time code to upload, withdraw, complain or download.</summary>
    DoorCode,

    /// <summary>We need to know more before we can go on.</summary>
    MoreInformation,

    /// <summary>What it costs, and how to pay.</summary>
    FeeQuote,

    /// <summary>It costs nothing after all.</summary>
    FeeWaived,

    /// <summary>The answer takes longer: until when, and why.</summary>
    Extension,

    /// <summary>All that was asked is done.</summary>
    Fulfilment,

    /// <summary>A part is done, and a part is refused.</summary>
    PartialFulfilment,

    /// <summary>Nothing of it is done: why, and where to turn.</summary>
    Refusal,

    /// <summary>We hold no such data.</summary>
    NoData,

    /// <summary>The answer lies ready to be fetched.</summary>
    AnswerReady,

    /// <summary>She withdrew, and nothing more is done.</summary>
    WithdrawalConfirmed,

    /// <summary>Somebody acts for her, and she is told.</summary>
    RepresentationTold,

    /// <summary>We have her complaint.</summary>
    ComplaintReceived,

    /// <summary>We look at it again.</summary>
    Reopened,

    /// <summary>Two requests were one, and go on as one.</summary>
    Merged,

    /// <summary>Words of the staff.</summary>
    Message,

    /// <summary>Her papers are deleted.</summary>
    PaperDeletion,

    /// <summary>To staff: it is due soon.</summary>
    StaffLeadTime,

    /// <summary>To staff: it is due now.</summary>
    StaffDue,

    /// <summary>To staff: it is late, and by how much.</summary>
    StaffOverdue,

    /// <summary>To staff: the person has written.</summary>
    StaffNewMessage,

    /// <summary>To a department or processor: this is yours to do.</summary>
    TaskAssigned,
}
