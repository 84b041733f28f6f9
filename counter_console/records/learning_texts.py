"""What the page of learning says: standings, evidence, training, and the questions of its actions."""

from collections.abc import Iterator, Mapping
from datetime import date
from uuid import UUID

from counter_console.records.case_texts import CaseFact
from shared.office.catalog.model.workflow import Competency
from shared.office.staff.forms import PASS_REASONS
from shared.platform.forms.model import Answers, Form
from shared.platform.i18n.text import Day, Listing, Number, Showable, Text, isolated, translate
from shared.platform.reports.figures import DASH
from shared.quality.learning.forms import EVIDENCE_KINDS, pass_form, plan_form, prove_form, which_form
from shared.quality.learning.model import (
    CompetencyEvidence,
    CompetencyLine,
    LearningBoard,
    LearningVerb,
    PersonLine,
    Standing,
    Training,
)
from shared.ui.icons import Icon
from shared.ui.theme import Tone

TITLE = translate("learning", "Learning")
VERBS = {
    LearningVerb.PROVE: translate("learning", "Record evidence"),
    LearningVerb.PLAN: translate("learning", "Plan training"),
    LearningVerb.ALLOW_TODAY: translate("learning", "Pass for today"),
    LearningVerb.CANCEL: translate("learning", "Cancel training"),
    LearningVerb.WITHDRAW: translate("learning", "Withdraw evidence"),
}
STANDINGS: Mapping[Standing, Text] = {
    Standing.VALID: translate("learning", "Valid"),
    Standing.ENDING: translate("learning", "Ends soon"),
    Standing.OVER: translate("learning", "Over"),
    Standing.MISSING: translate("learning", "Missing"),
}
MARKS: Mapping[Standing, tuple[Icon, Tone]] = {
    Standing.VALID: (Icon.CHECK, Tone.GOOD),
    Standing.ENDING: (Icon.CLOCK, Tone.CAUTION),
    Standing.OVER: (Icon.WARNING, Tone.BAD),
    Standing.MISSING: (Icon.WARNING, Tone.BAD),
}
NOT_ASKED = translate("learning", "not asked for")


def day_text(day: date) -> Day:
    """Return a day with its year."""
    return Day(day, year=True, weekday=False)


def until_text(line: CompetencyLine) -> Showable:
    """Return until when a competency is valid, in a few words."""
    if line.evidence is None:
        return STANDINGS[Standing.MISSING] if line.asked else NOT_ASKED
    if line.until is None:
        return translate("learning", "for ever")
    return day_text(line.until)


def standing_text(line: CompetencyLine, today: date) -> Text:
    """Return how somebody stands, with the days that are left of what ends soon."""
    if line.standing is Standing.ENDING and line.until is not None:
        left = (line.until - today).days
        return translate("learning", "%n day(s) left", n=left)
    return STANDINGS[line.standing]


def evidence_text(evidence: CompetencyEvidence) -> Text:
    """Return evidence in a line."""
    kind = EVIDENCE_KINDS[evidence.kind]
    if evidence.score is None:
        return translate("learning", "{kind}, {day}", kind=kind, day=day_text(evidence.day))
    return translate(
        "learning",
        "{kind}, {points} of 100, {day}",
        kind=kind,
        points=Number(evidence.score),
        day=day_text(evidence.day),
    )


def training_text(training: Training, names: Mapping[UUID, str]) -> Text:
    """Return planned training in a line."""
    kind, due = EVIDENCE_KINDS[training.kind], day_text(training.due)
    if training.trainer is None:
        return translate("learning", "{kind}, by {day}", kind=kind, day=due)
    who = isolated(names.get(training.trainer, ""))
    return translate("learning", "{kind}, by {day}, with {person}", kind=kind, day=due, person=who)


def service_names(competency: Competency, board: LearningBoard) -> Showable:
    """Return the services that ask for a competency."""
    if not competency.service_ids:
        return translate("console.counters", "All services")
    return Listing(tuple(name for service_id, name in board.services if service_id in competency.service_ids))


def facts(person: PersonLine, board: LearningBoard) -> Iterator[CaseFact]:
    """Yield what is known of somebody: closed services, passes, what is planned, and what was."""
    services, names = dict(board.services), dict(board.names)
    codes = {each.code: each.name for each in board.competencies}
    if person.closed:
        yield CaseFact(
            translate("learning", "Visitors not called today for"),
            Listing(tuple(services[each] for each in person.closed)),
        )
    for given in person.passes:
        yield CaseFact(
            translate("learning", "Pass for today"),
            translate(
                "learning",
                "{service}: {reason}; given by {person}",
                service=services.get(given.service_id, "?"),
                reason=PASS_REASONS[given.reason],
                person=isolated(names.get(given.by, "?")) if given.by else "?",
            ),
        )
    record = person.record
    if record is None:
        return
    for training in sorted((each for each in record.plan if each.open), key=lambda each: each.due):
        name = codes.get(training.competency, isolated(training.competency))
        yield CaseFact(translate("learning", "Planned: {name}", name=name), training_text(training, names))
    for evidence in reversed(record.evidence):
        name = codes.get(evidence.competency, isolated(evidence.competency))
        told: Showable = evidence_text(evidence)
        if evidence.withdrawn:
            told = translate("learning", "{evidence}; withdrawn", evidence=told)
        yield CaseFact(translate("learning", "Shown: {name}", name=name), told)


def planned_text(line: CompetencyLine, board: LearningBoard) -> Showable:
    """Return what is planned for a competency."""
    return DASH if line.planned is None else training_text(line.planned, dict(board.names))


def question(verb: LearningVerb, person: PersonLine, board: LearningBoard) -> Form:
    """Return the question of an action."""
    named = tuple((each.code, each.name) for each in board.competencies)
    codes: dict[str, Showable] = dict(named)
    record = person.record
    match verb:
        case LearningVerb.PROVE:
            return prove_form(named, board.today)
        case LearningVerb.PLAN:
            return plan_form(named, board.names, board.today)
        case LearningVerb.ALLOW_TODAY:
            return pass_form(tuple(each for each in board.services if each[0] in person.closed))
        case LearningVerb.WITHDRAW:
            shown = () if record is None else (each for each in record.evidence if not each.withdrawn)
            label = translate("learning", "Which evidence")
            return which_form("withdraw", label, tuple((each.number, _entry(each, codes)) for each in shown))
        case LearningVerb.CANCEL:
            planned = () if record is None else (each for each in record.plan if each.open)
            label = translate("learning", "Which training")
            return which_form("cancel", label, tuple((each.number, _entry(each, codes)) for each in planned))


def _entry(entry: CompetencyEvidence | Training, codes: Mapping[str, Showable]) -> Showable:
    day = entry.day if isinstance(entry, CompetencyEvidence) else entry.due
    return translate(
        "learning",
        "{name}: {kind}, {day}",
        name=codes.get(entry.competency, isolated(entry.competency)),
        kind=EVIDENCE_KINDS[entry.kind],
        day=day_text(day),
    )


def known_answers(verb: LearningVerb, competency: str) -> Answers:
    """Return the answers with which a question begins: the competency whose cell was chosen."""
    return {"competency": competency} if competency and verb in (LearningVerb.PROVE, LearningVerb.PLAN) else {}
