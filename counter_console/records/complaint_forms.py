"""The question that belongs to each action on a complaint, and the command that its answers make."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from counter_console.records.complaint_texts import TEXTS
from shared.platform.forms.model import Answers, Choice, Condition, Field, Form, Kind, plain_form
from shared.platform.i18n.text import Showable, translate
from shared.service_desk.cases.model import LONGEST_WORDS, Channel
from shared.service_desk.cases.rules.texts import BY_PROGRAM, CHANNELS
from shared.service_desk.complaints.model import (
    MOST_MONEY,
    Cause,
    Complaint,
    ComplaintCommand,
    ComplaintFile,
    ComplaintSeverity,
    ComplaintTheme,
    ComplaintVerb,
    RemedyKind,
    RemedyState,
)
from shared.service_desk.complaints.rules.texts import CAUSES, REMEDIES, SEVERITIES, THEMES, remedy_text

#: Services or counters by id.
Places = Sequence[tuple[UUID, Showable]]
_CHANNELS = tuple(Choice(channel, name) for channel, name in CHANNELS.items() if channel not in BY_PROGRAM)


def question(verb: ComplaintVerb, file: ComplaintFile, services: Places, counters: Places) -> Form:
    """Return the question of an action; what is known already stands in it."""
    return plain_form(verb.value, *_fields(verb, file, services, counters))


def command_of(command_id: UUID, case_id: UUID, verb: ComplaintVerb, seen: int, answers: Answers) -> ComplaintCommand:
    """Return the command that the answers of a question make."""
    given: dict[str, Any] = {
        key: value for key, value in answers.items() if value not in (None, "") and key not in TEXTS
    }
    if "themes" in given:
        given["themes"] = tuple(given["themes"])
    texts = {key: answers[key] for key in TEXTS if answers.get(key)}
    return ComplaintCommand(command_id, case_id, verb, seen, texts, **given)


def _text(name: str, known: Mapping[str, str], *, required: bool = False, **more: Any) -> Field:
    default = known.get(name, "")
    return Field(name, Kind.LONG_TEXT, TEXTS[name], required=required, maximum=LONGEST_WORDS, default=default, **more)


def _place(key: str, label: Showable, places: Places, chosen: UUID | None) -> Field:
    here = chosen if chosen in {place for place, _ in places} else None
    nowhere = Choice(None, translate("console.complaints", "None in particular"))
    choices = (nowhere, *(Choice(place, name) for place, name in places))
    return Field(key, Kind.CHOICE, label, required=False, choices=choices, default=here)


def _fields(verb: ComplaintVerb, file: ComplaintFile, services: Places, counters: Places) -> Iterator[Field]:
    found, known = file.complaint, file.texts
    match verb:
        case ComplaintVerb.ASSESS:
            yield from _assess(found, known, services, counters)
        case ComplaintVerb.CONTACT:
            label = translate("console.complaints", "How the visitor was contacted")
            yield Field("channel", Kind.CHOICE, label, choices=_CHANNELS, default=Channel.PHONE)
            yield _text("said", {}, required=True)
        case ComplaintVerb.FIND:
            # The finding of an earlier round is no finding of this one.
            if found is None or found.found_round != file.case.round:
                found, known = None, {}
            yield from _find(found, known)
        case ComplaintVerb.OFFER:
            remedies = tuple(Choice(kind, name) for kind, name in REMEDIES.items())
            hint = translate(
                "console.complaints", "What is above the limit of your role waits for the approval of another person."
            )
            yield Field("remedy", Kind.CHOICE, translate("console.complaints", "Remedy"), hint, choices=remedies)
            money = Condition("remedy", (RemedyKind.MONEY,))
            label = translate("console.complaints", "Amount of money")
            yield Field("amount", Kind.WHOLE, label, minimum=1, maximum=MOST_MONEY, shown_if=money)
            yield _text("words", {})
        case _:
            assert found is not None, "only with a remedy"
            gone = (RemedyState.REFUSED, RemedyState.DROPPED)
            meant = (
                [each for each in found.remedies if each.state not in gone]
                if verb is ComplaintVerb.DROP
                else found.waiting
            )
            choices = tuple(Choice(each.id, remedy_text(each)) for each in meant)
            label = translate("console.complaints", "Which remedy")
            yield Field("remedy_id", Kind.CHOICE, label, choices=choices, default=choices[0].value if choices else None)
            yield _text("words", {}, required=verb is ComplaintVerb.REFUSE)


def _assess(found: Complaint | None, known: Mapping[str, str], services: Places, counters: Places) -> Iterator[Field]:
    now = found or None
    severities = tuple(Choice(each, SEVERITIES[each]) for each in ComplaintSeverity)
    hint = translate("console.complaints", "Serious and critical ones go to a manager at once.")
    yield Field(
        "severity",
        Kind.CHOICE,
        translate("console.complaints", "Severity"),
        hint,
        choices=severities,
        default=ComplaintSeverity.ORDINARY if now is None else now.severity,
    )
    themes = tuple(Choice(each, THEMES[each]) for each in ComplaintTheme)
    yield Field(
        "themes",
        Kind.CHOICE,
        translate("console.complaints", "Themes"),
        many=True,
        required=False,
        choices=themes,
        default=() if now is None else now.themes,
    )
    service, counter = (None, None) if now is None else (now.service_id, now.counter_id)
    yield _place("service_id", translate("console.complaints", "Service"), services, service)
    yield _place("counter_id", translate("console.complaints", "Counter"), counters, counter)
    label = translate("console.complaints", "When it happened")
    yield Field("happened", Kind.DATE, label, required=False, default=None if now is None else now.happened)
    yield _text("harm", known)
    yield _text("sought", known)
    label = translate("console.complaints", "The visitor wants to stay anonymous")
    yield Field("anonymous", Kind.YES_NO, label, default=now is not None and now.anonymous)


def _find(found: Complaint | None, known: Mapping[str, str]) -> Iterator[Field]:
    yield _text("found", known, required=True)
    no_cause = Choice(None, translate("console.complaints", "No cause here: it is not upheld"))
    yield Field(
        "cause",
        Kind.CHOICE,
        translate("console.complaints", "Cause"),
        translate("console.complaints", "A complaint is upheld only with its cause and with what changes."),
        required=False,
        choices=(no_cause, *(Choice(each, CAUSES[each]) for each in Cause)),
        default=None if found is None else found.cause,
    )
    yield _text(
        "changes",
        known,
        hint=translate("console.complaints", "If nothing changes, write: nothing, because …"),
        required_if=Condition("cause", tuple(Cause)),
    )
    yield _text("learning", known)
