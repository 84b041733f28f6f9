"""How loud and how fast the board sounds at an hour of the day; pure."""

from datetime import time

from shared.office.settings.model import Settings
from shared.platform.speech.speaker import VoiceStyle


def style_of(settings: Settings, now: time) -> VoiceStyle:
    """Return how the board sounds at this time of the branch's day."""
    quiet = is_quiet(settings.board_quiet_from, settings.board_quiet_until, now)
    volume = min(settings.board_volume, settings.board_quiet_volume) if quiet else settings.board_volume
    return VoiceStyle(volume, settings.board_voice_speed, settings.board_voice, settings.board_system_voice)


def is_quiet(begins: str, ends: str, now: time) -> bool:
    """Whether a time is in the quiet hours, which may go past midnight; with one end missing there are none."""
    if not begins or not ends:
        return False
    first, last = time.fromisoformat(begins), time.fromisoformat(ends)
    return first <= now < last if first <= last else not last <= now < first
