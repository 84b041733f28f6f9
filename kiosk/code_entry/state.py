"""What a page on which a code is typed shows."""

from dataclasses import dataclass

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Showable


@dataclass(frozen=True)
class CodeState:
    """`problem` is why the code did not help, `news` what is known of it; `rests_until`: too many codes were wrong."""

    language: Language
    typed: str
    busy: bool
    ready: bool
    problem: Showable | None
    rests_until: ClockTime | None = None
    news: Showable | None = None
