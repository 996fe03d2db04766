"""Holds the entries that screens, scripts and imports hand to acts: frozen values, read from JSON by ``reading``.

Field names are those of the command line's contract. ``None`` means that nobody said. Money is in cents.
"""

from __future__ import annotations

from csqdesk.casework.entries.clocks import ClockExtension, ClocksExtension, ClockStarting, ClockWording
from csqdesk.casework.entries.contents import (
    CertificateRecording,
    FeeDayDecision,
    InstrumentCorrection,
    InstrumentRecording,
    InstrumentReturn,
    InstrumentVerification,
    ItemRecording,
    ItemsRecording,
    PersonAddition,
    PersonCorrection,
)
from csqdesk.casework.entries.decisions import (
    CallNote,
    InterviewCall,
    InterviewNote,
    NewCertificateEntry,
    NewCertificateSending,
    OutcomeDecision,
    OutcomeProposal,
    RepresentativeSetting,
    ReviewAsking,
)
from csqdesk.casework.entries.envelope import (
    Address,
    CaseEntry,
    CertificateEntry,
    InstrumentEntry,
    ItemEntry,
    PacketEntry,
    PersonEntry,
    Principal,
)
from csqdesk.casework.entries.law import ClosureAddition, FeeRowAddition
from csqdesk.casework.entries.letters import LetterIssue, PaperComingBack, PaperSending
from csqdesk.casework.entries.packets import (
    BatchClosing,
    BatchEntry,
    PacketAttachment,
    PacketChanges,
    PacketCorrection,
    PacketVoiding,
)
from csqdesk.casework.entries.requests import (
    Completion,
    DraftChoice,
    DraftEntry,
    LanguageGroundSetting,
    NoteSetting,
    PaperChoice,
    PaperPrinting,
    PaperVoiding,
    ReceiptIssue,
    Undo,
)

__all__ = [
    "Address",
    "BatchClosing",
    "BatchEntry",
    "CallNote",
    "CaseEntry",
    "CertificateEntry",
    "CertificateRecording",
    "ClockExtension",
    "ClockStarting",
    "ClockWording",
    "ClocksExtension",
    "ClosureAddition",
    "Completion",
    "DraftChoice",
    "DraftEntry",
    "FeeDayDecision",
    "FeeRowAddition",
    "InstrumentCorrection",
    "InstrumentEntry",
    "InstrumentRecording",
    "InstrumentReturn",
    "InstrumentVerification",
    "InterviewCall",
    "InterviewNote",
    "ItemEntry",
    "ItemRecording",
    "ItemsRecording",
    "LanguageGroundSetting",
    "LetterIssue",
    "NewCertificateEntry",
    "NewCertificateSending",
    "NoteSetting",
    "OutcomeDecision",
    "OutcomeProposal",
    "PacketAttachment",
    "PacketChanges",
    "PacketCorrection",
    "PacketEntry",
    "PacketVoiding",
    "PaperChoice",
    "PaperComingBack",
    "PaperPrinting",
    "PaperSending",
    "PaperVoiding",
    "PersonAddition",
    "PersonCorrection",
    "PersonEntry",
    "Principal",
    "ReceiptIssue",
    "RepresentativeSetting",
    "ReviewAsking",
    "Undo",
]
