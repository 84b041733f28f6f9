"""The questions of the pages of a sealed database."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from counter_console.records.shopping_texts import REASONS, answer_text
from shared.platform.forms.model import Answers, Choice, Condition, Field, Form, FormSection, Kind, plain_form
from shared.platform.i18n.text import LocalText, Text, isolated, translate
from shared.quality.copies.model import BranchCopy
from shared.quality.scorecards.model import FAILED_BELOW, NOT_APPLICABLE, WORTH, Item
from shared.quality.shopping.model import (
    FEWEST_VISITS,
    LONGEST_SCENARIO,
    NOTICE_DAYS,
    ItemAnswer,
    Scenario,
    SetAsideReason,
    ShopVisit,
    TicketProof,
    VisitReport,
    VisitVerb,
    Wave,
    WaveVerb,
)
from shared.quality.shopping.model.commands import Submission, VisitRow

MOST_VISITS, LONGEST_TEXT, LONGEST_REASON = 30, 1000, 400
FOLDER = Field(
    "folder",
    Kind.TEXT,
    translate("shopping", "Folder with the files of the branches"),
    translate("shopping", "Every branch sends them: “nobat export branch” and, for each day, “nobat export day”."),
    maximum=400,
)


def folder_form() -> Form:
    """Return what is asked before a wave is planned: what the branches sent says what can be chosen."""
    return plain_form("folder", FOLDER)


def wave_form(assessors: Sequence[tuple[UUID, str]], today: date, branches: Sequence[BranchCopy]) -> Form:
    """Return the questions of a new wave in these branches."""
    services = {each.code: each.name for branch in branches for each in branch.services}
    cards = {each.code: each.terms.title for branch in branches for each in branch.cards}
    first = today + timedelta(days=NOTICE_DAYS)
    scenario = plain_form(
        "scenario",
        Field("service", Kind.CHOICE, translate("shopping", "Service"), choices=_choices(services)),
        Field("need", Kind.LONG_TEXT, translate("shopping", "The real need"), maximum=LONGEST_TEXT),
        Field("facts", Kind.LONG_TEXT, translate("shopping", "Facts to note"), maximum=LONGEST_TEXT),
        Field(
            "minutes",
            Kind.WHOLE,
            translate("shopping", "Minutes at the counter"),
            default=15,
            minimum=1,
            maximum=LONGEST_SCENARIO,
        ),
    )
    known = plain_form(
        "known",
        Field(
            "person",
            Kind.CHOICE,
            translate("shopping", "Assessor"),
            choices=tuple(Choice(key, isolated(name)) for key, name in assessors),
        ),
        Field(
            "branches",
            Kind.CHOICE,
            translate("shopping", "In these branches"),
            many=True,
            choices=_choices({each.code: each.name for each in branches}),
        ),
    )
    return Form(
        "wave",
        1,
        (
            FormSection(
                translate("shopping", "What is announced"),
                (
                    Field("title", Kind.LOCAL_TEXT, translate("shopping", "Name of the wave")),
                    Field(
                        "notice",
                        Kind.LOCAL_TEXT,
                        translate("shopping", "Notice of the programme: purpose, items, use, rights"),
                        sentences=True,
                    ),
                    Field("notice_day", Kind.DATE, translate("shopping", "The notice stands since"), default=today),
                ),
            ),
            FormSection(
                translate("shopping", "What is planned"),
                (
                    Field("first_day", Kind.DATE, translate("shopping", "First day of visits"), default=first),
                    Field(
                        "last_day",
                        Kind.DATE,
                        translate("shopping", "Last day of visits"),
                        default=first + timedelta(days=NOTICE_DAYS),
                    ),
                    Field(
                        "per_branch",
                        Kind.WHOLE,
                        translate("shopping", "Visits to each branch"),
                        translate("shopping", "At least three. More visits show smaller changes."),
                        default=FEWEST_VISITS,
                        minimum=FEWEST_VISITS,
                        maximum=MOST_VISITS,
                    ),
                    Field("card", Kind.CHOICE, translate("shopping", "Scorecard"), choices=_choices(cards)),
                    Field(
                        "scenarios",
                        Kind.FORM,
                        translate("shopping", "Scenarios"),
                        translate("shopping", "A real need, no false papers, no picture or sound of people."),
                        many=True,
                        form=scenario,
                        add=translate("shopping", "Add a scenario"),
                    ),
                    Field(
                        "known",
                        Kind.FORM,
                        translate("shopping", "Who is known where"),
                        required=False,
                        many=True,
                        form=known,
                        add=translate("shopping", "Add an assessor who is known"),
                    ),
                ),
            ),
        ),
    )


def _choices(named: Mapping[str, LocalText]) -> tuple[Choice, ...]:
    return tuple(Choice(code, named[code]) for code in sorted(named))


def scenarios_of(answers: Answers) -> tuple[Scenario, ...]:
    """Return the scenarios that were entered."""
    return tuple(
        Scenario(each["service"], each["need"], each["facts"], each["minutes"]) for each in answers["scenarios"]
    )


def known_of(answers: Answers) -> dict[UUID, tuple[str, ...]]:
    """Return the branches where each assessor is known."""
    return {each["person"]: tuple(each["branches"]) for each in answers.get("known") or ()}


def folder_of(answers: Answers) -> Path:
    """Return the folder that was entered."""
    return Path(answers["folder"]).expanduser()


def wave_question(verb: WaveVerb, wave: Wave) -> Form | None:
    """Return what is asked before an action on a wave; None: nothing."""
    match verb:
        case WaveVerb.COUNT_RECEIPTS:
            return plain_form(
                "count",
                FOLDER,
                Field(
                    "guide",
                    Kind.TEXT,
                    translate("shopping", "Code of the notice in the branches’ guides"),
                    translate("shopping", "The files of the days say how many people have read it, without a name."),
                    maximum=24,
                ),
            )
        case WaveVerb.RECEIPTS:
            return plain_form(
                "receipts",
                Field(
                    "place",
                    Kind.CHOICE,
                    translate("shopping", "Branch"),
                    choices=tuple(Choice(each.code, each.name) for each in wave.places if each.counted is None),
                ),
                Field("staff", Kind.WHOLE, translate("shopping", "Active people"), minimum=1, maximum=5000),
                Field(
                    "receipts",
                    Kind.WHOLE,
                    translate("shopping", "Of these have confirmed the notice"),
                    minimum=0,
                    maximum=5000,
                ),
            )
        case WaveVerb.MATCH:
            return plain_form("match", FOLDER)
        case WaveVerb.CANCEL:
            return plain_form(
                "cancel", Field("reason", Kind.LONG_TEXT, translate("shopping", "Reason"), maximum=LONGEST_REASON)
            )
        case WaveVerb.CLOSE:
            return plain_form("close")
        case _:
            return None


_FIT = Field(
    "fit",
    Kind.YES_NO,
    translate("shopping", "It counts"),
    translate("shopping", "Read it as if nobody had read it before. If the two readings differ, it is left out."),
    default=True,
)


def visit_question(verb: VisitVerb, row: VisitRow) -> Form | None:
    """Return what is asked before an action on a visit; None: nothing."""
    match verb:
        case VisitVerb.SUBMIT:
            return visit_form(row)
        case VisitVerb.READ if row.visit.proof is TicketProof.LIKELY:
            label = translate("shopping", "This ticket is the visit’s")
            return plain_form("read", Field("agrees", Kind.YES_NO, label, default=False))
        case VisitVerb.RETURN:
            label = translate("shopping", "What should be made clear")
            hint = translate("shopping", "A visit is returned once.")
            return plain_form("return", Field("text", Kind.LONG_TEXT, label, hint, maximum=LONGEST_REASON))
        case VisitVerb.SET_ASIDE:
            offered = [each for each in REASONS if each is not SetAsideReason.READINGS_DIFFER]
            choices = tuple(Choice(each, REASONS[each]) for each in offered)
            return plain_form(
                "set_aside", Field("reason", Kind.CHOICE, translate("shopping", "Reason"), choices=choices)
            )
        case VisitVerb.READ_AGAIN:
            return plain_form("read_again", _FIT)
        case _:
            return None


def visit_form(row: VisitRow) -> Form:
    """Return the form of a visit: the ticket, then the items of the scorecard, each failed one with what happened."""
    sections = [
        FormSection(section.title, tuple(field for item in section.items for field in _item_fields(item)))
        for section in row.wave.card.terms.sections
    ]
    return Form("visit", row.wave.card.number, (FormSection(translate("shopping", "The ticket"), _ticket()), *sections))


def _ticket() -> tuple[Field, ...]:
    return (
        Field("number", Kind.TEXT, translate("shopping", "Number of the ticket"), maximum=8),
        Field(
            "slip",
            Kind.TEXT,
            translate("shopping", "Ticket code on the slip"),
            translate("shopping", "Eight digits. Leave it empty if the slip is lost."),
            required=False,
            maximum=9,
        ),
        Field("day", Kind.DATE, translate("shopping", "Day of the visit")),
        Field("issued", Kind.TIME, translate("shopping", "Time on the slip")),
        Field(
            "waited",
            Kind.WHOLE,
            translate("shopping", "Minutes you waited, as you noted them"),
            required=False,
            minimum=0,
            maximum=600,
        ),
    )


def _item_fields(item: Item) -> tuple[Field, Field]:
    offered = (*WORTH[item.scale], *((NOT_APPLICABLE,) if item.may_not_apply else ()))
    poor = tuple(answer for answer, worth in WORTH[item.scale].items() if worth < FAILED_BELOW)
    answer = f"answer-{item.key}"
    return (
        Field(
            answer,
            Kind.CHOICE,
            item.text,
            choices=tuple(Choice(each, answer_text(item.scale, each)) for each in offered),
        ),
        Field(
            f"comment-{item.key}",
            Kind.LONG_TEXT,
            _HAPPENED,
            _FACTS,
            maximum=LONGEST_TEXT,
            shown_if=Condition(answer, poor),
        ),
    )


_HAPPENED: Text = translate("shopping", "What happened")
_FACTS: Text = translate("shopping", "Only facts. Nobody is described.")


def submission_of(row: VisitRow, answers: Answers) -> Submission:
    """Return the form of a visit as it was filled in."""
    given = tuple(
        ItemAnswer(
            row.assignment.id,
            item.key,
            answers[f"answer-{item.key}"],
            (answers.get(f"comment-{item.key}") or "").strip(),
        )
        for item in row.wave.card.terms.items
    )
    waited = answers.get("waited")
    report = VisitReport(
        answers["number"],
        answers["day"],
        answers["issued"],
        answers.get("slip") or "",
        None if waited is None else float(waited),
    )
    return Submission(row.assignment.id, report, given)


def submission_answers(visit: ShopVisit, given: Sequence[ItemAnswer]) -> Answers:
    """Return what was answered before a visit was returned."""
    if visit.report is None:
        return {}
    report = visit.report
    told = {
        "number": report.number,
        "slip": report.slip,
        "day": report.day,
        "issued": report.issued,
        "waited": None if report.waited is None else round(report.waited),
    }
    answers = {f"answer-{each.item}": each.answer for each in given}
    return {**told, **answers, **{f"comment-{each.item}": each.comment for each in given if each.comment}}
