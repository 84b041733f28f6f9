"""What is said about merits and measures: states, actions, what comes next, and all that is known."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from counter_console.records.case_texts import CaseFact
from shared.platform.forms.model import Form
from shared.platform.i18n.text import Day, Number, Showable, Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import DASH
from shared.platform.reports.report import Block, Notes, Period, Report, ReportColumn, Row, Table
from shared.quality.recognition.forms import KINDS, TEXTS, evidence_form, evidence_name, text_form
from shared.quality.recognition.model.merits import (
    UNDECIDED,
    MeritFile,
    MeritState,
    MeritText,
    MeritVerb,
)
from shared.ui.icons import Icon
from shared.ui.theme import Tone

TITLE = translate("merits", "Merits and measures")
_S, _V = MeritState, MeritVerb
VERBS = {
    _V.EVIDENCE: translate("merits", "Give the evidence"),
    _V.APPROVE: translate("merits", "Approve"),
    _V.REFUSE: translate("merits", "Refuse"),
    _V.KEEP: translate("merits", "Keep the measure"),
    _V.LIFT: translate("merits", "Lift the measure"),
    _V.REVOKE: translate("merits", "Lift the measure"),
    _V.WITHDRAW: translate("merits", "Withdraw"),
}
OWN_VERBS = {_V.REPLY: translate("merits", "Reply"), _V.APPEAL: translate("merits", "Appeal")}
STATES = {
    _S.PROPOSED: translate("merits", "Proposed, without evidence"),
    _S.WITHDRAWN: translate("merits", "Withdrawn"),
    _S.EVIDENCED: translate("merits", "To be decided"),
    _S.REPLY: translate("merits", "The person may reply"),
    _S.HEARD: translate("merits", "To be decided, with a reply"),
    _S.APPROVED: translate("merits", "Approved"),
    _S.REFUSED: translate("merits", "Refused"),
    _S.APPEALED: translate("merits", "Appeal to be decided"),
    _S.FINAL: translate("merits", "Final"),
    _S.LIFTED: translate("merits", "Lifted"),
}
MARKS = {
    _S.PROPOSED: (Icon.MESSAGE, Tone.QUIET),
    _S.WITHDRAWN: (Icon.CROSS, Tone.QUIET),
    _S.EVIDENCED: (Icon.CLOCK, Tone.ACCENT),
    _S.REPLY: (Icon.CLOCK, Tone.QUIET),
    _S.HEARD: (Icon.CLOCK, Tone.ACCENT),
    _S.APPROVED: (Icon.CHECK, Tone.GOOD),
    _S.REFUSED: (Icon.CROSS, Tone.QUIET),
    _S.APPEALED: (Icon.WARNING, Tone.CAUTION),
    _S.FINAL: (Icon.CHECK, Tone.QUIET),
    _S.LIFTED: (Icon.CROSS, Tone.QUIET),
}
#: The same, said to the person.
OWN_STATES = {
    **STATES,
    _S.REPLY: translate("merits", "You may reply"),
    _S.HEARD: translate("merits", "To be decided, with your reply"),
}
#: What was done, with who did it and when.
_DONE = {
    _V.PROPOSE: translate("merits", "Proposed"),
    _V.EVIDENCE: translate("merits", "Evidence given"),
    _V.WITHDRAW: translate("merits", "Withdrawn"),
    _V.REPLY: translate("merits", "Replied"),
    _V.APPROVE: translate("merits", "Approved"),
    _V.REFUSE: translate("merits", "Refused"),
    _V.APPEAL: translate("merits", "Appealed"),
    _V.KEEP: translate("merits", "Measure kept"),
    _V.LIFT: translate("merits", "Lifted"),
    _V.REVOKE: translate("merits", "Lifted"),
}
#: Which text each action asks for.
_ASKS = {
    _V.APPROVE: MeritText.DECISION,
    _V.REFUSE: MeritText.DECISION,
    _V.WITHDRAW: MeritText.DECISION,
    _V.KEEP: MeritText.RULING,
    _V.LIFT: MeritText.RULING,
    _V.REVOKE: MeritText.RULING,
    _V.REPLY: MeritText.REPLY,
    _V.APPEAL: MeritText.APPEAL,
}
REVERSED = translate(
    "merits",
    "The complaint that proves this is not upheld any more, or is being looked at again. A measure that rests on it can"
    " be lifted.",
)


#: Of a long reason the list shows so many characters; the details show it whole.
_SEEN = 100


def beginning(text: str) -> str:
    """Return the beginning of a text, as a list shows it."""
    line = text.split("\n", maxsplit=1)[0]
    return line if len(line) <= _SEEN else f"{line[:_SEEN].rstrip()} …"


def is_open(file: MeritFile) -> bool:
    """Return whether something is still to be done."""
    return file.state in (*UNDECIDED, _S.APPEALED)


def merit_name(file: MeritFile) -> Text:
    """Return a merit or a measure by its number."""
    number = Number(file.merit.number)
    if file.merit.is_measure:
        return translate("merits", "Measure {number}", number=number)
    return translate("merits", "Merit {number}", number=number)


def until_text(file: MeritFile, zone: ZoneInfo) -> Showable:
    """Return until when the person may answer, "" while no such time runs."""
    if not file.waits or file.merit.due is None:
        return ""
    day = _day(file.merit.due, zone)
    if file.state is _S.APPROVED:
        return translate("merits", "appeal until {day}", day=day)
    return translate("merits", "reply until {day}", day=day)


def advice(file: MeritFile, zone: ZoneInfo, *, own: bool) -> Showable:
    """Return what comes next, "" when nothing does."""
    merit = file.merit
    day = DASH if merit.due is None else _day(merit.due, zone)
    if own:
        match file.state:
            case _S.REPLY if file.waits:
                return translate("merits", "You may reply until {day}. Nothing is decided before.", day=day)
            case _S.REPLY:
                return translate("merits", "The time for your reply is over. Until it is decided you may still reply.")
            case _S.APPROVED if file.waits:
                return translate("merits", "You may appeal until {day}. A third person decides about it.", day=day)
            case _S.PROPOSED if merit.is_measure:
                return translate("merits", "As soon as there is evidence, you may reply.")
        return ""
    match file.state:
        case _S.PROPOSED if not file.options:
            return _NOTHING
        case _S.REPLY if file.waits:
            return translate("merits", "The person may reply until {day}. It is decided after that.", day=day)
        case _S.APPROVED if file.waits:
            return translate("merits", "The person may appeal until {day}.", day=day)
        case _S.EVIDENCED | _S.REPLY | _S.HEARD | _S.APPEALED if not {_V.APPROVE, _V.KEEP} & set(file.verbs):
            return translate("merits", "Somebody who had no part in it so far decides.")
    return ""


_NOTHING = translate(
    "merits",
    "There is nothing yet that counts as evidence. For a measure: a complaint about this person that was upheld, or a"
    " weakness in at least 30 ratings. For a merit: a strength in at least 30 ratings.",
)


def question(verb: MeritVerb, file: MeritFile) -> Form:
    """Return the question of an action."""
    return evidence_form(file.options) if verb is _V.EVIDENCE else text_form(_ASKS[verb])


def words_of(verb: MeritVerb, answers: dict[str, object]) -> str:
    """Return what was written in the answer to a question."""
    kind = _ASKS.get(verb)
    return "" if kind is None else str(answers.get(kind.value) or "")


def facts(file: MeritFile, zone: ZoneInfo) -> Iterator[CaseFact]:
    """Yield what is known."""
    merit = file.merit
    label = translate("merits", "Measure") if merit.is_measure else translate("merits", "Merit")
    yield CaseFact(label, KINDS[merit.kind])
    gone = translate("merits", "erased")
    for kind in (MeritText.WHY, None, MeritText.REPLY, MeritText.DECISION, MeritText.APPEAL, MeritText.RULING):
        if kind is None:
            if merit.evidence is not None:
                yield CaseFact(translate("merits", "Evidence"), evidence_name(merit.evidence))
        elif kind in file.texts:
            yield CaseFact(TEXTS[kind], isolated(file.texts[kind]) if file.texts[kind] else gone)
    for step in merit.steps:
        name = "" if step.person is None else file.people.get(step.person, "")
        day = _day(step.instant, zone)
        who = isolated(name) if name else DASH
        yield CaseFact(_DONE[step.verb], translate("merits", "{person}, {day}", person=who, day=day))


def merit_report(file: MeritFile, zone: ZoneInfo, translator: Translator) -> Report:
    """Return one on paper: a merit as it is handed over, a measure with all that is known."""
    merit, kind = file.merit, KINDS[file.merit.kind]
    last = merit.steps[-1].instant
    blocks: list[Block] = []
    if merit.is_measure:
        columns = (
            ReportColumn("label", translate("console.cases", "Detail")),
            ReportColumn("value", translate("console.cases", "Value")),
        )
        rows = tuple(Row(str(at), (fact.label, fact.value)) for at, fact in enumerate(facts(file, zone)))
        blocks.append(Table("facts", merit_name(file), columns, rows))
    else:
        blocks.append(Notes("why", TEXTS[MeritText.WHY], (isolated(file.texts.get(MeritText.WHY, "")),)))
        if merit.evidence is not None:
            blocks.append(Notes("evidence", translate("merits", "Evidence"), (evidence_name(merit.evidence),)))
        decided = tuple(fact.value for fact in facts(file, zone) if fact.label == _DONE[_V.APPROVE])
        blocks.append(Notes("approved", _DONE[_V.APPROVE], decided))
    return Report(
        key="merit",
        name=kind,
        title=isolated(file.person),
        subtitle=translate("merits", "{branch}, {day}", branch=file.branch, day=_day(last, zone)),
        language=translator.language,
        period=Period(last, last + timedelta(days=1)),
        blocks=tuple(blocks),
    )


def _day(instant: datetime, zone: ZoneInfo) -> Day:
    return Day(instant.astimezone(zone).date(), year=True, weekday=False)
