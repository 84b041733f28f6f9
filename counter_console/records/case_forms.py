"""The forms of the pages of cases: a new case of any kind, and the question that belongs to each action."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from shared.office.catalog.model import CaseKind
from shared.office.catalog.model.workflow import BranchUnit, bodies_in_use
from shared.platform.forms.model import Answers, Choice, Condition, Field, Form, FormSection, Kind, plain_form
from shared.platform.forms.records import LANGUAGES
from shared.platform.i18n.text import Listing, Text, isolated, translate
from shared.service_desk.cases.forms import CONTACT, questions_of
from shared.service_desk.cases.model import (
    LONGEST_EXTENSION,
    LONGEST_MINUTES,
    LONGEST_WORDS,
    CaseState,
    CaseVerb,
    Channel,
)
from shared.service_desk.cases.model.files import CaseFile
from shared.service_desk.cases.rules.texts import BY_PROGRAM, CHANNELS

# What is read or left at a kiosk is written down by the program itself.
_CHANNELS = tuple(Choice(channel, name) for channel, name in CHANNELS.items() if channel not in BY_PROGRAM)
_CONTACT_KEYS = tuple(field.key for field in CONTACT.fields)
People = Sequence[tuple[UUID, str]]

#: What the field for words asks, where it is not simply a note.
_WORDS: Mapping[CaseVerb, Text] = {
    CaseVerb.NOTE: translate("console.cases", "What was found"),
    CaseVerb.ASSIGN: translate("console.cases", "What the colleague should know"),
    CaseVerb.CONCERN: translate("console.cases", "How it is known"),
    CaseVerb.ASK: translate("console.cases", "What the visitor must bring or answer"),
    CaseVerb.ANSWER: translate("console.cases", "What the visitor brought or answered"),
    CaseVerb.LAPSE: translate("console.cases", "How the visitor was reminded"),
    CaseVerb.REFER: translate("console.cases", "To whom, and what they are asked"),
    CaseVerb.REFER_BRANCH: translate("console.cases", "What the other branch is asked"),
    CaseVerb.RECALL: translate("console.cases", "Why the answer is not needed any more"),
    CaseVerb.SEND_ANSWER: translate("console.cases", "What the other branch should know besides the decision"),
    CaseVerb.COME_BACK: translate("console.cases", "What the other body answered"),
    CaseVerb.REFER_UNIT: translate("console.cases", "Why it belongs there, and what was found"),
    CaseVerb.SEND_BACK: translate("console.cases", "Why it does not belong here"),
    CaseVerb.DONE: translate("console.cases", "What was done, for the next step"),
    CaseVerb.BACK: translate("console.cases", "What is still missing"),
    CaseVerb.DECIDE: translate("console.cases", "Reasons, as the visitor will hear them"),
    CaseVerb.RETURN: translate("console.cases", "What has to be done again"),
    CaseVerb.REVISE: translate("console.cases", "Why it is decided again"),
    CaseVerb.ASK_OPINION: translate("console.cases", "What is asked of them"),
    CaseVerb.GIVE_OPINION: translate("console.cases", "Your opinion"),
    CaseVerb.DROP_OPINION: translate("console.cases", "Why it is not needed"),
    CaseVerb.REMIND: translate("console.cases", "What was said"),
    CaseVerb.EXTEND: translate("console.cases", "Why more time is needed, as the visitor will hear it"),
    CaseVerb.MERGE: translate("console.cases", "Why they are one matter"),
    CaseVerb.UNMERGE: translate("console.cases", "Why they are two matters"),
    CaseVerb.TRY: translate("console.cases", "What happened"),
    CaseVerb.TELL: translate("console.cases", "What the visitor said"),
    CaseVerb.GIVE_UP: translate("console.cases", "Where the result waits for the visitor"),
    CaseVerb.WITHDRAW: translate("console.cases", "Why the visitor withdraws"),
    CaseVerb.REOPEN: translate("console.cases", "What is wrong with the result"),
}
#: The steps and contacts with which somebody may say how long the work at the desk took.
_WITH_MINUTES = frozenset(
    {
        *(CaseVerb.NOTE, CaseVerb.ASK, CaseVerb.ANSWER, CaseVerb.REFER, CaseVerb.COME_BACK, CaseVerb.DONE),
        *(CaseVerb.DECIDE, CaseVerb.REMIND, CaseVerb.TRY, CaseVerb.TELL),
    }
)
_WORDS_OPTIONAL = frozenset({CaseVerb.ASSIGN, CaseVerb.TELL, CaseVerb.DONE, CaseVerb.SEND_ANSWER})


def new_case(kinds: Sequence[CaseKind], people: People, units: Sequence[BranchUnit] = ()) -> Form:
    """Return the form of a new case: how it came in, then the questions of the chosen kind, of those offered.

    With `units` it can be for one of them instead of a visitor.
    """
    visitor = Condition("requester", ("", None)) if units else None
    concerned = tuple(Choice(person, isolated(name)) for person, name in people)
    about_person = tuple(kind.code for kind in kinds if kind.about_person)
    fields = [
        Field(
            "kind",
            Kind.CHOICE,
            translate("console.cases", "Kind of case"),
            choices=tuple(Choice(kind.code, kind.name) for kind in kinds),
            default=kinds[0].code if kinds else None,
        ),
        *_requester(units),
        Field(
            "for_visitor",
            Kind.YES_NO,
            translate("console.cases", "For the visitor at your counter"),
            default=True,
            shown_if=visitor,
        ),
        Field(
            "channel",
            Kind.CHOICE,
            translate("console.cases", "How it was received"),
            choices=_CHANNELS,
            default=Channel.COUNTER,
            shown_if=visitor,
        ),
        Field(
            "language",
            Kind.CHOICE,
            translate("console.cases", "Language of the visitor"),
            choices=LANGUAGES,
            shown_if=visitor,
        ),
    ]
    for kind in kinds:
        shown = Condition("kind", (kind.code,))
        fields += [replace(field, key=f"{kind.code}.{field.key}", shown_if=shown) for field in questions_of(kind)]
    fields += [
        Field(
            "concerns",
            Kind.CHOICE,
            translate("console.cases", "The person it concerns"),
            translate("console.cases", "This person will neither see nor handle the case."),
            required=False,
            choices=(Choice(None, translate("console.cases", "Nobody in particular")), *concerned),
            shown_if=Condition("kind", about_person),
        ),
        Field("take", Kind.YES_NO, translate("console.cases", "I handle this case myself"), default=True),
    ]
    contact = tuple(replace(field, shown_if=visitor) for field in CONTACT.fields)
    return Form("new_case", 1, (FormSection("", tuple(fields)), replace(CONTACT, fields=contact)))


def _requester(units: Sequence[BranchUnit]) -> Iterator[Field]:
    if units:
        hint = translate("console.cases", "A unit gets the answer on this page and confirms it.")
        choices = (
            Choice("", translate("console.cases", "A visitor")),
            *(Choice(unit.code, unit.name) for unit in units),
        )
        label = translate("console.cases", "For whom")
        yield Field("requester", Kind.CHOICE, label, hint, required=False, default="", choices=choices)


def answers_of_kind(answers: Answers) -> dict[str, Any]:
    """Return the answers that belong to the chosen kind, by their own keys."""
    kind = answers["kind"]
    own = {key.removeprefix(f"{kind}."): value for key, value in answers.items() if key.startswith(f"{kind}.")}
    return {**own, **{key: answers.get(key, "") for key in _CONTACT_KEYS}}


def question(verb: CaseVerb, file: CaseFile) -> Form | None:
    """Return the question of an action; None where a press is enough."""
    fields = tuple(_fields(verb, file))
    return plain_form(verb.value, *fields) if fields else None


def given_answers(answers: Answers) -> dict[str, Any]:
    """Return the answers of a question as a command takes them, without those that were left empty."""
    given = {key: value for key, value in answers.items() if value not in (None, "")}
    if "asked" in given:
        whose = given.pop("asked")
        given["staff_id" if isinstance(whose, UUID) else "unit"] = whose
    return given


def _choices(file: CaseFile, people: People) -> tuple[Choice, ...]:
    """Return colleagues with their open cases, or who stands in for them."""
    return tuple(Choice(person, _offered(file, person, name)) for person, name in people)


def _offered(file: CaseFile, person: UUID, name: str) -> Text:
    if person in file.away:
        deputy = isolated(file.away[person])
        return translate("console.cases", "{name} is away: {deputy} gets it", name=isolated(name), deputy=deputy)
    return _with_load(name, file.open_cases.get(person, 0))


def _with_load(name: str, open_cases: int) -> Text:
    return translate("console.cases", "{name} (%n open cases)", n=open_cases, name=isolated(name))


def _fields(verb: CaseVerb, file: CaseFile) -> Iterator[Field]:
    if verb is CaseVerb.DECIDE:
        outcomes = tuple(Choice(each.code, each.name) for each in file.type.outcomes)
        yield Field("outcome", Kind.CHOICE, translate("console.cases", "What is decided"), choices=outcomes)
    if verb is CaseVerb.ASSIGN:
        yield Field("staff_id", Kind.CHOICE, translate("console.cases", "To whom"), choices=_choices(file, file.people))
    if verb is CaseVerb.CONCERN:
        handler = ((file.case.handler_id, file.handler),) if file.case.handler_id else ()
        people = tuple(Choice(person, isolated(name)) for person, name in (*handler, *file.colleagues))
        label = translate("console.cases", "The person it concerns")
        hint = translate("console.cases", "This person will neither see nor handle the case.")
        yield Field("staff_id", Kind.CHOICE, label, hint, choices=people)
    if verb in (CaseVerb.TRY, CaseVerb.TELL, CaseVerb.REMIND):
        yield Field("channel", Kind.CHOICE, translate("console.cases", "How"), choices=_CHANNELS)
    bodies = () if file.catalog is None else bodies_in_use(file.catalog.bodies)
    if verb is CaseVerb.REFER and bodies:
        choices = (
            *(Choice(each.code, each.name) for each in bodies),
            Choice(None, translate("console.cases", "Another one")),
        )
        yield Field("body", Kind.CHOICE, translate("console.cases", "To which body"), required=False, choices=choices)
    if verb is CaseVerb.REFER_BRANCH:
        branches = tuple(Choice(code, name) for code, name in file.branches.items())
        yield Field("branch", Kind.CHOICE, translate("console.cases", "To which branch"), choices=branches)
    if verb in (CaseVerb.REFER, CaseVerb.REFER_BRANCH) or (
        verb is CaseVerb.REMIND and file.case.state is CaseState.REFERRED
    ):
        yield Field("watch", Kind.DATE, translate("console.cases", "Ask for the answer on"))
    if verb in (CaseVerb.REFER_BRANCH, CaseVerb.SEND_ANSWER):
        yield from _files(verb, file)
    if verb is CaseVerb.ASK_OPINION:
        waits = {each.of or each.of_unit for _, each in file.opinions if each.given is None}
        free = tuple(each for each in file.colleagues if each[0] not in waits)
        label = translate("console.cases", "Whose opinion")
        units = tuple(Choice(code, name) for code, name in file.units_to_ask.items() if code not in waits)
        alone = not units
        yield Field("people", Kind.CHOICE, label, many=True, required=alone, choices=_choices(file, free))
        if not alone:
            label = translate("console.cases", "The opinion of which unit")
            hint = translate("console.cases", "Anybody of the unit can answer.")
            yield Field("units", Kind.CHOICE, label, hint, many=True, required=False, choices=units)
        label = translate("console.cases", "Working days for the opinion")
        yield Field("days", Kind.WHOLE, label, minimum=1, maximum=LONGEST_EXTENSION)
        label = translate("console.cases", "The case waits for it")
        hint = translate("console.cases", "Without it the step does not end, and nothing is decided.")
        yield Field("required", Kind.YES_NO, label, hint, default=False)
    if verb is CaseVerb.REFER_UNIT:
        units = tuple(Choice(code, name) for code, name in file.units.items())
        yield Field("unit", Kind.CHOICE, translate("console.cases", "To which unit"), choices=units)
    if verb is CaseVerb.BACK:
        steps = tuple(Choice(each.code, each.name) for each in file.earlier)
        yield Field("step", Kind.CHOICE, translate("console.cases", "To which step"), choices=steps)
    if verb is CaseVerb.DROP_OPINION:
        asked = tuple(Choice(each.of or each.of_unit, name) for name, each in file.opinions if each.given is None)
        yield Field("asked", Kind.CHOICE, translate("console.cases", "Whose opinion"), choices=asked)
    if verb is CaseVerb.EXTEND:
        label = translate("console.cases", "Working days added")
        yield Field("days", Kind.WHOLE, label, minimum=1, maximum=LONGEST_EXTENSION)
    if verb is CaseVerb.MERGE:
        label = translate("console.cases", "Number of the other case")
        hint = translate("console.cases", "The case with the lower number goes on. The history of both stays readable.")
        yield Field("other", Kind.TEXT, label, hint, maximum=40)
    if verb in _WORDS:
        required = verb not in _WORDS_OPTIONAL
        yield Field("words", Kind.LONG_TEXT, _WORDS[verb], _put(verb, file), required=required, maximum=LONGEST_WORDS)
    if verb in _WITH_MINUTES:
        label = translate("console.cases", "Minutes of work at the desk")
        hint = translate("console.cases", "May stay empty. It counts for the cost of a case only.")
        yield Field("minutes", Kind.WHOLE, label, hint, required=False, minimum=1, maximum=LONGEST_MINUTES)


def _put(verb: CaseVerb, file: CaseFile) -> Text | None:
    """Return what somebody who gives an opinion was asked."""
    if verb is not CaseVerb.GIVE_OPINION or not file.asked:
        return None
    return translate("console.cases", "You are asked: {question}", question=isolated(file.asked))


def _files(verb: CaseVerb, file: CaseFile) -> Iterator[Field]:
    """Ask which files go along: all of them, or with an answer those that were added here."""
    rows = [row for row in file.attachments if row.file.kept and row.file.case_id == file.case.id]
    if not rows:
        return
    erased = translate("console.files", "Name erased")
    names = {row.file.id: isolated(row.name) if row.name else erased for row in rows}
    choices = tuple(
        Choice(row.file.id, Listing((row.question, names[row.file.id])) if row.question else names[row.file.id])
        for row in rows
    )
    chosen = tuple(row.file.id for row in rows if verb is CaseVerb.REFER_BRANCH or row.file.added_by is not None)
    label = translate("console.cases", "Which files go along")
    yield Field("files", Kind.CHOICE, label, many=True, required=False, default=chosen, choices=choices)
