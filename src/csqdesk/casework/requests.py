"""Sets what belongs to a request as a whole: the ground of a second language, the note."""

from __future__ import annotations

from csqdesk.casework.desk import Work
from csqdesk.casework.entries import LanguageGroundSetting, NoteSetting
from csqdesk.casework.files.lookup import find_packet


def set_language_ground(work: Work, entry: LanguageGroundSetting) -> None:
    """Records the ground for English under the French, and the day it ends; nothing given takes it away."""
    packet = find_packet(work.session, entry.packet)
    packet.request.language_ground, packet.request.language_until = entry.ground, entry.until
    work.about("request", packet.request_id, number=packet.number, request=packet.request)


def set_note(work: Work, entry: NoteSetting) -> None:
    """Replaces the note of the request; the journal keeps the one before."""
    packet = find_packet(work.session, entry.packet)
    packet.request.note = entry.note
    work.about("request", packet.request_id, number=packet.number, request=packet.request)
