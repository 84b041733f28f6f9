"""The columns of the waiting list and of the list of parked and missed visitors."""

from datetime import datetime

from counter_console.desk.state import ParkedRow, WaitingRow
from shared.platform.i18n.text import Minutes, translate
from shared.platform.i18n.translator import Translator
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column, RecordModel

SERVICE = frozenset({"service"})


def waiting_model(translator: Translator) -> RecordModel:
    """Return the list of those who wait, in calling order."""
    return RecordModel(_WAITING, lambda row: row.ticket_id, translator, _promise)


def parked_model(translator: Translator) -> RecordModel:
    """Return the list of parked and missed visitors."""
    return RecordModel(_PARKED, lambda row: row.ticket_id, translator, lambda row, now, t: t.text(row.reason))


def waited(row: WaitingRow, now: datetime | None) -> float:
    """Return for how many seconds a visitor has waited; 0 while the time is unknown."""
    return 0.0 if now is None else max(0.0, (now - row.counts_from).total_seconds())


def _hint(row: WaitingRow, _now: datetime | None, translator: Translator) -> str:
    return translator.language.comma.join(part for part in (translator.text(row.priority), row.note) if part)


def _promise(row: WaitingRow, now: datetime | None, translator: Translator) -> str:
    promise = translate("console.desk", "promised: {time}", time=Minutes(row.promise_seconds))
    still = translate("console.desk", "still to wait: {wait}", wait=row.still) if row.still else ""
    lines = _hint(row, now, translator), translator.text(promise), translator.text(still)
    return "\n".join(line for line in lines if line)


def _time_left(row: ParkedRow, now: datetime | None, translator: Translator) -> str:
    if row.until is None or now is None:
        return ""
    left = (row.until - now).total_seconds()
    return translator.stopwatch(left) if left > 0 else translator.text(translate("console.desk", "over"))


_NUMBER = Column("number", translate("console.desk", "Number"), lambda row, now, t: row.number, width=8, code=True)
_WAITING = (
    _NUMBER,
    Column(
        "service",
        translate("console.desk", "Service"),
        lambda row, now, t: t.text(row.service),
        hint=_hint,
        hint_tone=Tone.CAUTION,
    ),
    Column(
        "language",
        translate("console.desk", "Lang", "Column of two-letter language codes"),
        lambda row, now, t: row.language.upper(),
        width=6,
    ),
    Column(
        "waits",
        translate("console.desk", "Waits"),
        lambda row, now, t: t.stopwatch(waited(row, now)),
        width=12,
        trailing=True,
        runs=True,
        share=lambda row, now: waited(row, now) / max(1, row.promise_seconds),
    ),
)
_PARKED = (
    _NUMBER,
    Column(
        "service",
        translate("console.desk", "Service"),
        lambda row, now, t: t.text(row.service),
        hint=lambda row, now, t: t.text(row.reason),
        hint_tone=Tone.CAUTION,
    ),
    Column("until", translate("console.desk", "Time left"), _time_left, width=12, trailing=True, runs=True),
)
