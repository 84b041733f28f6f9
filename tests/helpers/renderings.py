"""Every message with something to fill in, filled as the program fills it, so that an editor can read the sentences.

`python -m tests.helpers.renderings FOLDER` writes one list per language.
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path

from counter_console.chrome import counter_text
from counter_console.desk.verbs import VERBS, DeskVerb
from counter_console.records.case_texts import VERBS as CASE_VERBS
from counter_console.records.case_texts import moment as case_moment
from counter_console.records.stuck import REASONS as STUCK_REASONS
from counter_console.setup.skills import NAMES as SKILL_NAMES
from display_board.board.texts import age_text
from installer.profile import default_profile_path, read_profile
from shared.office.catalog.model import ORDINARY, Catalog
from shared.office.catalog.rules import closing_texts, counter_label
from shared.office.catalog.seeds import STANDARD_CASE_KINDS
from shared.office.devices.model import Device, DeviceKind, DeviceState
from shared.office.devices.rules import KINDS, moment, state_words
from shared.office.settings.model import setting_field
from shared.office.setup_file.rules.files import LARGEST_FILE_KB
from shared.office.staff.forms import RIGHT_NAMES, ROLE_NAMES
from shared.platform.errors import UserError, error_text
from shared.platform.files.errors import FILE_ENCRYPTED
from shared.platform.forms.readable import EMPTY, limits, periods_in_words
from shared.platform.i18n.catalogues import ROOT
from shared.platform.i18n.extraction import SourceText, messages_in_tree
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import (
    ClockTime,
    Day,
    Listing,
    Minutes,
    Number,
    Percent,
    RunningTime,
    Showable,
    Text,
    Value,
    WaitText,
    Weekday,
    placeholders,
    translate,
)
from shared.platform.i18n.translator import Translator, duration_text
from shared.queue.forecast.rules.wait_figures import people_waiting
from shared.queue.tickets.errors import NOT_MISSED, TICKET_NOT_WAITING
from shared.service_desk.complaints.rules.texts import REMEDIES, REMEDY_STATES
from shared.upkeep.retention.model import KEPT
from tests.helpers.quality_renderings import ASSESSMENT_FILLED, SHARED_FILLED
from tests.helpers.rendered_learning import LEARNING, OF_LEARNING
from tests.helpers.rendered_quality import IMPROVEMENT, MERITS, OF_IMPROVEMENT, STANDARDS
from tests.helpers.rendered_targets import OF_TARGETS, TARGETS
from tests.helpers.renderings_charters import ANNOUNCEMENTS, CHARTERS
from tests.helpers.renderings_grading import GRADED, OF_GRADING
from tests.helpers.renderings_rollout import OF_ROLLOUT, ROLLOUT, SETTINGS_ABOVE
from tests.helpers.reports import REPORTS
from tests.helpers.shopping_renderings import SHOPPING

#: Zero, one, two, few, many, and what Russian and Arabic count differently again.
COUNTS = (0, 1, 2, 3, 5, 10, 11, 21, 22, 100, 101)
NOW = datetime(2026, 11, 30, 10, 42, tzinfo=UTC)
LAST_WEEK = NOW - timedelta(days=9)

MINUTES = tuple(Minutes(seconds) for seconds in (20, 60, 120, 180, 660, 1260, 3600, 3660, 7320, 18000))
RUNNING = tuple(RunningTime(seconds) for seconds in (23, 120, 3727))
CLOCKS: tuple[Value, ...] = (ClockTime(NOW.replace(hour=9, minute=5)), ClockTime(NOW))
MOMENTS: tuple[Value, ...] = (moment(NOW, "UTC", NOW), moment(LAST_WEEK, "UTC", NOW))
DAYS = tuple(Day(NOW.date() + timedelta(days=each)) for each in range(7))
WAITS = (WaitText(0, 200), WaitText(400, 900), WaitText(0, 4000), WaitText(1200, 3400), WaitText(4000, 9000))
SMALL = (1, 2, 3, 5, 11, 21)

#: Where `{time}` is not what a clock shows.
_TIMES: Mapping[str, tuple[Value, ...]] = {
    "This can only be undone for {time}; that time has passed. Nothing was changed. Give the visitor a new number"
    " if needed.": MINUTES[1:],
    "about {time}": MINUTES[1:],
    "of about {time}": MINUTES[1:],
    "promised: {time}": MINUTES,
    "Waited {time}": MINUTES,
    "{ticket} waited {time}.": MINUTES,
    "in {time}": RUNNING,
    "%n for this counter, longest {time}": RUNNING,
    "{time} too long": RUNNING,
    "{time} too short": RUNNING,
}


@dataclass(frozen=True)
class Rendering:
    """One message, and the same message filled in several ways."""

    message: SourceText
    texts: tuple[Text, ...]


def forgotten() -> list[str]:
    """Return what the program has and this list does not know, or the other way round: each needs a line here."""
    messages = messages_in_tree(ROOT)
    names = {name for each in messages if not _puts_a_day_together(each) for name in placeholders(each.source)}
    sources = {each.source for each in messages}
    return sorted(names - _by_name().keys() - {"time"}) + sorted(_TIMES.keys() - sources)


@cache
def renderings() -> tuple[Rendering, ...]:
    """Return every message of the program that counts something or names something, filled in."""
    found = []
    for message in sorted(messages_in_tree(ROOT)):
        names = sorted(placeholders(message.source))
        if not (names or message.plural) or _puts_a_day_together(message):
            continue
        samples = {name: _samples(name, message) for name in names}
        count = max([len(each) for each in samples.values()] + [len(COUNTS) if message.plural else 1])
        found.append(Rendering(message, tuple(_filled(message, samples, place) for place in range(count))))
    return tuple(found)


def figures() -> Iterator[tuple[str, Showable]]:
    """Yield what stands alone on a screen: days, waits, durations, amounts."""
    for year in (False, True):
        yield from (("days", Day(date(2026, month, month + 8), year)) for month in range(1, 13))
        yield "days", Day(NOW.date(), year, weekday=False)
    yield from (("waits", WaitText(low * 60, (low + more) * 60)) for low in (0, 5, 10, 35, 60, 115) for more in (3, 70))
    yield from (("waits", wait) for wait in WAITS)
    yield from (("durations", Minutes(seconds)) for seconds in (20, *(60 * count for count in (*COUNTS[1:], 60, 125))))
    yield from (("durations", Minutes(hours * 3600)) for hours in COUNTS[1:])
    yield "durations", Minutes(564, 1)
    for amount in (0, 7.1, 950, 12345.5, -3):
        yield from (("amounts", shown) for shown in (Number(amount, 1), Percent(amount / 1000, 1)))


def lines(language: Language) -> Iterator[str]:
    """Yield the readable list of one language: the English source, below it what a person reads."""
    translator = Translator(language)
    for rendering in renderings():
        yield f"\n[{rendering.message.context}] {rendering.message.source}"
        yield from dict.fromkeys(f"    {readable(translator.text(text))}" for text in rendering.texts)
    yield "\nFigures that stand alone"
    yield from dict.fromkeys(f"    {kind}: {readable(translator.text(shown))}" for kind, shown in figures())


def readable(text: str) -> str:
    """Return a text without the invisible marks of direction."""
    return "".join(letter for letter in text if not "\u2066" <= letter <= "\u2069")


def _puts_a_day_together(message: SourceText) -> bool:
    return message.context == "time" and "{month}" in message.source


def _filled(message: SourceText, samples: Mapping[str, tuple[Value, ...]], place: int) -> Text:
    count = COUNTS[place % len(COUNTS)] if message.plural else None
    values = {name: each[place % len(each)] for name, each in samples.items()}
    return Text(message.context, message.source, message.comment, count, tuple(sorted(values.items())))


def _samples(name: str, message: SourceText) -> tuple[Value, ...]:
    source = message.source
    if name == "time":
        if source == "{day}, {time}":
            return CLOCKS
        if message.context in ("devices", "console.devices", "console.retention"):
            return MOMENTS
        return _TIMES.get(source, CLOCKS)
    if name == "day" and message.context in ("forms", "errors"):
        return (Day(NOW.date(), year=True),) if "opening" not in source else tuple(map(Weekday, range(7)))
    if name == "name" and "since you opened it" in source:
        return ("Aigerim Sadykova", "سارا احمدی")
    if name == "name" and message.context in _NAMES:
        return _NAMES[message.context]
    if name == "device" and message.context in ("console.notices", "errors", "summary"):
        return ("kiosk-1",)
    if name == "counter" and message.context == "console.summary":
        return (counter_text("3"), counter_text("Information"))
    if name == "day" and message.context == "devices":
        return (Day(LAST_WEEK.date(), weekday=False),)
    if name == "day" and message.context == "console.notices":
        return (Day(NOW.date(), year=True, weekday="?" in source),)
    if (name, source) == ("seconds", "{minutes} {seconds}"):
        return tuple(translate("time", "%n s", n=count) for count in SMALL)
    if name == "numbers" and message.context == "console.notices":
        return (Listing(("D042", "F007")),)
    if (name, message.context) == ("state", "summary"):
        return (translate("summary", "Closed; the figures are final"),)
    if name == "reason" and message.context == "console.lost":
        return tuple(error_text(UserError(code, number="D042")) for code in (TICKET_NOT_WAITING, NOT_MISSED))
    if name == "what" and message.context in ("history", "console.history", "summary"):
        return (translate("history", "Setting “{name}”", name=setting_field("undo_minutes").label),)
    if name == "what" and message.context == "console.retention":
        return tuple(kept.erased if "Erased" in source else kept.stays for kept in KEPT.values())
    periods = message.context in ("survey", "recognition") and name in ("first", "last")
    if periods or (message.context, name) == ("console.retention", "day"):
        return (Day(LAST_WEEK.date(), year=True, weekday=False),)
    if name == "what" and message.context == "console.cases":
        return tuple(done for _, done in CASE_VERBS.values())
    if name == "reason" and message.context == "console.stuck":
        return tuple(why for why, _, _ in STUCK_REASONS.values())
    if name == "all" and message.context == "console.stuck":
        return SMALL
    if name == "what" and message.context == "console.settings":
        return _closing()
    if message.context in ("board", "calendar", "catalog", "console.calendar") and name in _CALENDAR:
        return _CALENDAR[name]
    if name == "name" and message.context in ("board", "calendar"):
        return tuple(each.name for each in _catalog().special_days)
    if name == "wait" and message.context == "errors":
        return RUNNING
    if name == "least" and message.context == "settings":
        return (Number(4.5, 1),)
    if name == "size" and message.context == "console.screens":
        return (translate("kiosk.frame", "Text size and help"),)
    if name == "number" and message.context == "slip":
        return SMALL
    of_context = _of_contexts().get(message.context, {})
    if name in of_context:
        return of_context[name]
    return _by_name().get(name, (name,))


def _of_contexts() -> Mapping[str, Mapping[str, tuple[Value, ...]]]:
    remedies = {"state": tuple(REMEDY_STATES.values())}
    quality = {
        "standards": STANDARDS,
        "versions": STANDARDS,
        "improvement": IMPROVEMENT,
        "targets": TARGETS,
        "console.notices": {"guard": TARGETS["guard"], "code": TARGETS["code"]},
        "shopping": SHOPPING,
        "learning": LEARNING,
    }
    quality |= {"charters": CHARTERS, "announcements": ANNOUNCEMENTS, "merits": MERITS} | OF_ROLLOUT
    quality |= dict.fromkeys(("assessment", "scorecards"), ASSESSMENT_FILLED)
    return {"console.files": _FILES, "console.complaints": remedies, "inquiry": REPORTS, **GRADED, **quality}


#: What is filled into sentences about the files of a case.
_FILES: Mapping[str, tuple[Value, ...]] = {
    "first": (error_text(UserError(FILE_ENCRYPTED, file="passport.pdf")),),
    "size": (Number(1.2, 1), Number(340)),
    "when": (case_moment(LAST_WEEK, "UTC"),),
    "name": ("passport.pdf",),
    "file": ("passport.pdf",),
    "person": ("Aigerim Sadykova", "سارا احمدی"),
    "reason": ("It is another visitor’s",),
    "number": SMALL,
}


@cache
def _by_name() -> dict[str, tuple[Value, ...]]:
    catalog = _catalog()
    services = tuple(service.name for service in catalog.services)
    closing = _closing()
    documents = [each for service in catalog.services for each in service.card.documents if each.hint.texts]
    doing = tuple(
        translate("console.desk", "{action}: {number}", action=VERBS[verb].text, number="D042")
        for verb in (DeskVerb.CALL_NEXT, DeskVerb.FINISH, DeskVerb.PARK)
    )
    setting = translate("console.settings", "Change the setting “{name}”", name=setting_field("undo_minutes").label)
    return {
        **SETTINGS_ABOVE | REPORTS | ROLLOUT | ANNOUNCEMENTS | CHARTERS,
        **SHOPPING,
        **OF_IMPROVEMENT,
        **OF_TARGETS | OF_GRADING,
        "service": services,
        "arrived": SMALL,
        "end": ("67",),
        "missed": SMALL,
        "services": (Listing(services[:3]),),
        "branch": (catalog.branch.name,),
        "reason": tuple(each.name for each in catalog.priority_classes if each.code != ORDINARY),
        "proof": tuple(each.proof for each in catalog.priority_classes if each.proof.texts),
        "holiday": tuple(each.name for each in catalog.special_days) or services[:1],
        "fee": tuple(service.card.fee for service in catalog.services),
        "document": tuple(each.name for each in documents),
        "hint": tuple(each.hint for each in documents),
        "when": tuple(step.when for service in catalog.services for step in service.card.steps),
        "wait": WAITS,
        "people": tuple(map(people_waiting, COUNTS)),
        "age": tuple(age_text(NOW - timedelta(minutes=count), NOW) for count in (*COUNTS, 70)),
        "what": (*doing, setting),
        "action": tuple(row.text for row in VERBS.values()),
        "device": tuple(KINDS.values()),
        "state": (_device_state(DeviceState.NO_PAPER), _device_state(DeviceState.COVER_OPEN)),
        "counter": (counter_label("3"), counter_label("Information")),
        "counters": (Listing(("3", "4")),),
        "letters": (Listing(("A", "D")),),
        "width": (Number(80), Number(58)),
        "option": ("--screen-width-mm",),
        "place": services[:1],
        "first": closing[:1],
        "second": closing[1:],
        "hours": tuple(duration_text(count * 3600) for count in SMALL),
        "minutes": tuple(duration_text(count * 60) for count in SMALL),
        "amount": (Number(9.4, 1), Number(1, 1)),
        "opens": (ClockTime(NOW),),
        "closes": (ClockTime(NOW),),
        "metres": (Number(5.5, 1), Number(12)),
        "language": tuple(language.own_name for language in Language),
        "role": tuple(ROLE_NAMES.values()),
        "share": (Percent(0.84),),
        "target": (Percent(0.8),),
        "figure": (Number(12345), Percent(0.84), RunningTime(432)),
        "day": DAYS,
        "times": tuple(translate("kiosk.book", "%n times are free", n=count) for count in (1, 2, 5, 9, 11)),
        "late": SMALL,
        "moment": (case_moment(LAST_WEEK, "UTC"), Day(LAST_WEEK.date(), weekday=False)),
        "last": DAYS,
        "room": (translate("console.notices", "{free} MB free", free=450),),
        "free": (450,),
        "problem": ("it is damaged",),
        "format": tuple(limits(setting_field(key)) for key in ("backup_time", "accent")),
        "default": (Number(10), Percent(0.8), ClockTime(NOW)),
        "limits": tuple(
            limits(setting_field(key)) for key in ("promise_minutes", "policy", "backup_time", "slip_width_mm")
        ),
        "least": (14,),
        "sheet": ("survey",),
        "row": (5, 12),
        "column": ("constraint",),
        "size": (LARGEST_FILE_KB,),
        "limit": (200,),
        "name": ("Aigerim Sadykova", "سارا احمدی"),
        "meaning": (translate("catalog", "number of the case"),),
        "names": (Listing(("Aigerim Sadykova", "سارا احمدی")),),
        **dict.fromkeys(("number", "ticket", "signs"), ("D042",)),
        "numbers": (Listing(("D042", "F007", "…")),),
        "decision": ("Three fans for the waiting room",),
        "owner": ("Aigerim Sadykova", "سارا احمدی"),
        "remedy": tuple(REMEDIES.values()),
        "deputy": ("Aigerim Sadykova", "سارا احمدی"),
        **dict.fromkeys(("step", "control", "button"), ("Check",)),
        **dict.fromkeys(("given", "most"), (5, 21)),
        **dict.fromkeys(("tickets", "cases", "appointments"), SMALL),
        **dict.fromkeys(("calls", "needed", "count", "page", "pages", "value", "low", "line", "done", "all"), SMALL),
        **dict.fromkeys(("high", "ordinary", "priority", "lowest", "highest", "seconds", "steps"), SMALL),
        "lowest": (0,),
        "highest": (100,),
        "words": (Listing(("yes", "no")),),
        "nine": (9,),
        **dict.fromkeys(("opens", "closes"), CLOCKS),
        "kind": tuple(KINDS.values()),
        "case_kind": tuple(kind.name for kind in STANDARD_CASE_KINDS),
        "question": (2,),
        "questions": (3,),
        **dict.fromkeys(("uses", "papers"), (Listing(services[:2]),)),
        "right": tuple(name for name, _explanation in RIGHT_NAMES.values()),
        **dict.fromkeys(("theirs", "mine"), tuple(SKILL_NAMES.values())),
        "total": (21,),
        **dict.fromkeys(("different", "calls"), (1, 3, 21)),
        **dict.fromkeys(("mean", "mean_would", "longest", "longest_would"), (Minutes(60), Minutes(300), Minutes(5400))),
        **dict.fromkeys(("really", "would"), ("D042", "F007")),
        "announcement": (translate("calendar", "{name}: closed today.", name=catalog.special_days[0].name),),
        "notice": (catalog.branch.contact,),
        "days": (Listing(DAYS[:1]), Listing(DAYS[:3])),
        "languages": (Listing((Language.RU.own_name, Language.AR.own_name)),),
        "answer": (*map(periods_in_words, _PERIODS), EMPTY),
        "ten": (10,),
        **dict.fromkeys(("before", "after", "now"), (Number(20), ClockTime(NOW), EMPTY)),
        "field": (setting_field("undo_minutes").label,),
        "fields": (Listing((setting_field("undo_minutes").label,)),),
        **SHARED_FILLED,
        **{name: STANDARDS[name] for name in ("change", "metric", "face", "prepared", "points", "weekday", "promise")},
        **OF_LEARNING,
        "parts": (Listing((translate("standards", "a share to be reached"),)),),
        "part": (Language.KK.own_name,),
        "who": ("Aigerim Sadykova",),
        "board": ("board-2",),
        "zone": ("Hall A",),
        "help": (translate("kiosk.frame", "Ask for help"),),
        "groups": (translate("console.groups", "Service groups"),),
        **dict.fromkeys(("ratio", "used_ratio"), (Number(7.9, 1), Number(21, 1))),
        **dict.fromkeys(("colour", "used"), ("#0B5A5E",)),
        "contrast": (
            translate("settings", "Contrast {ratio} to 1 on light screens: easy to read.", ratio=Number(7.3, 1)),
        ),
        "verb": tuple(button for button, _ in CASE_VERBS.values()),
        "outcome": tuple(outcome.name for kind in catalog.case_kinds for outcome in kind.outcomes),
        "detail": tuple(outcome.name for kind in catalog.case_kinds for outcome in kind.outcomes),
        **{name: (sample,) for name, sample in _PLAIN.items()},
    }


def _closing() -> tuple[Value, ...]:
    """Return what follows a closing time before opening and one inside the opening hours."""
    before, inside = (closing_texts(_catalog(), time(hour)) for hour in (3, 12))
    return (*before, *inside)


@cache
def _catalog() -> Catalog:
    return read_profile(default_profile_path()).catalog


def _device_state(state: DeviceState) -> Text:
    device = Device("kiosk-1-printer", DeviceKind.PRINTER, state, "", LAST_WEEK, LAST_WEEK)
    return state_words(device, "UTC", NOW)


_PERIODS = (((time(9), time(13)),), ((time(9), time(13)), (time(14), time(0))))
#: What is filled in where hours and days are told.
_CALENDAR: Mapping[str, tuple[Value, ...]] = {"code": ("KZ",), "hours": tuple(map(periods_in_words, _PERIODS))}
#: Where `{name}` is not a person's.
_NAMES: Mapping[str, tuple[Value, ...]] = {
    "console.desk": (translate("console.desk", "Minutes"),),
    "console.devices": ("kiosk-1",),
    **dict.fromkeys(("console.settings", "errors", "ui.forms"), (setting_field("undo_minutes").label,)),
    "forms": ("passport-replace",),
    "profile": ("branch.toml",),
    "settings": (translate("kiosk.welcome", "Rate your visit"), translate("kiosk.ticket", "Print again")),
    "console.screens": (translate("settings", "Board"),),
}
#: Words of computers, which are the same in every language.
_PLAIN = {
    "address": "sqlite:///branch.sqlite3",
    "example": "board-2 = 40, 13:00-15:00",
    "code": "U+200B",
    "computer": "PC-3",
    "details": "Expected '=' after a key",
    "file": "branch.toml",
    "folder": "/var/backups",
    "form": "PDF",
    "key": "no_show_calls",
    "letter": "Д",
    "taken": "wait-15",
    "path": "/home/nobat/branch.sqlite3",
    "person": "anna",
    "pin": "482913",
    "printer": "usb:1",
    "table": "tickets",
    "version": "0.2.0",
}


def main(folder: Path) -> None:
    """Write the lists."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in Language:
        (folder / f"renderings-{language.value}.txt").write_text("\n".join(lines(language)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
