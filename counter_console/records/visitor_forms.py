"""The questions of the page of known visitors: what may be kept, who is the same person, why something is erased."""

from collections.abc import Mapping
from enum import StrEnum

from counter_console.records.known_visitor import KnownVisitor
from counter_console.records.visitor_texts import CHANNELS, MERGE_REASONS, NEEDS, PURPOSES, hints_text
from shared.platform.forms.model import Choice, Condition, Field, Form, Kind, plain_form
from shared.platform.forms.records import LANGUAGES
from shared.platform.i18n.text import Text, translate
from shared.service_desk.clients.model import LONGEST_NAME, LONGEST_NEED, ClientState, ConsentPurpose
from shared.upkeep.retention.model import REASONS

LONGEST_LINE = 200
_TO_CONTACT = Condition("purpose", (ConsentPurpose.CONTACT,))


class VisitorAct(StrEnum):
    """What is done with a known visitor on the page."""

    CONSENT = "consent"
    WITHDRAW = "withdraw"
    MERGE = "merge"
    UNMERGE = "unmerge"
    ERASE = "erase"


ACTS: Mapping[VisitorAct, Text] = {
    VisitorAct.CONSENT: translate("console.visitors", "Keep contact data"),
    VisitorAct.WITHDRAW: translate("console.visitors", "Consent is withdrawn"),
    VisitorAct.MERGE: translate("console.visitors", "Same person as another one"),
    VisitorAct.UNMERGE: translate("console.visitors", "Not the same person"),
    VisitorAct.ERASE: translate("console.visitors", "Erase the visitor"),
}
#: What is said when it is done.
DONE: Mapping[VisitorAct, Text] = {
    VisitorAct.CONSENT: translate("console.visitors", "The contact data are kept."),
    VisitorAct.WITHDRAW: translate("console.visitors", "The contact data are erased."),
    VisitorAct.MERGE: translate("console.visitors", "Both are one visitor now."),
    VisitorAct.UNMERGE: translate("console.visitors", "They are two visitors again."),
    VisitorAct.ERASE: translate("console.visitors", "The visitor is erased."),
}


def possible(known: KnownVisitor, *, leads: bool, erases: bool) -> tuple[VisitorAct, ...]:
    """Return what may be done now, by who leads cases and by who may erase."""
    file, card = known.file, known.card
    merged = () if file is None else tuple(each for each in file.merged if each.can_undo)
    offered = {
        VisitorAct.CONSENT: card.client.state is ClientState.ACTIVE,
        VisitorAct.WITHDRAW: card.contacts is not None,
        VisitorAct.MERGE: leads,
        VisitorAct.UNMERGE: leads and bool(merged),
        VisitorAct.ERASE: erases,
    }
    return tuple(act for act, offers in offered.items() if offers)


def question(act: VisitorAct, known: KnownVisitor) -> Form:
    """Return what is asked before it is done."""
    match act:
        case VisitorAct.CONSENT:
            return _consent()
        case VisitorAct.WITHDRAW:
            sure = translate("console.visitors", "Name, contacts and needs are erased")
            return plain_form("withdraw", Field("sure", Kind.YES_NO, sure, default=False))
        case VisitorAct.MERGE:
            return plain_form(
                "merge",
                Field(
                    "other",
                    Kind.TEXT,
                    translate("console.visitors", "By what the other one is found"),
                    translate("console.visitors", "An ID number, a card, or the number of a ticket or a case."),
                    maximum=LONGEST_LINE,
                ),
                _reason(tuple(Choice(reason, text) for reason, text in MERGE_REASONS.items())),
            )
        case VisitorAct.UNMERGE:
            merged = () if known.file is None else known.file.merged
            who = tuple(Choice(each.client.id, hints_text(each.hints)) for each in merged if each.can_undo)
            return plain_form("unmerge", Field("other", Kind.CHOICE, ACTS[VisitorAct.UNMERGE], choices=who))
        case VisitorAct.ERASE:
            return plain_form("erase", _reason(tuple(Choice(reason, text) for reason, text in REASONS.items())))


def _reason(choices: tuple[Choice, ...]) -> Field:
    return Field("reason", Kind.CHOICE, translate("console.visitors", "Why"), choices=choices)


def _consent() -> Form:
    """Return the form of contact data; the text above it is what the visitor agrees to."""
    return plain_form(
        "consent",
        Field(
            "purpose",
            Kind.CHOICE,
            translate("console.visitors", "What for"),
            translate(
                "console.visitors",
                "Please read to the visitor: “We keep what you tell us now only for this. You can take it back at any"
                " time, and then it is erased.”",
            ),
            choices=tuple(Choice(purpose, text) for purpose, text in PURPOSES.items()),
        ),
        Field(
            "agreed",
            Kind.YES_NO,
            translate("console.visitors", "The visitor has agreed"),
            default=False,
        ),
        Field("name", Kind.TEXT, translate("console.visitors", "Name"), required=False, maximum=LONGEST_NAME),
        Field(
            "needs",
            Kind.CHOICE,
            translate("console.visitors", "Needs"),
            required=False,
            many=True,
            choices=tuple(Choice(need, text) for need, text in NEEDS.items()),
        ),
        Field(
            "other_need",
            Kind.TEXT,
            translate("console.visitors", "What else helps"),
            required=False,
            maximum=LONGEST_NEED,
        ),
        Field(
            "language",
            Kind.CHOICE,
            translate("console.visitors", "Language"),
            required=False,
            choices=(Choice("", translate("console.visitors", "Not said")), *LANGUAGES),
        ),
        Field(
            "phone",
            Kind.TEXT,
            translate("console.visitors", "Phone"),
            required=False,
            maximum=LONGEST_LINE,
            shown_if=_TO_CONTACT,
        ),
        Field(
            "e_mail",
            Kind.TEXT,
            translate("console.visitors", "E-mail"),
            required=False,
            maximum=LONGEST_LINE,
            shown_if=_TO_CONTACT,
        ),
        Field(
            "channel",
            Kind.CHOICE,
            translate("console.visitors", "How the visitor wants to be told"),
            required=False,
            choices=(
                Choice(None, translate("console.visitors", "Not said")),
                *(Choice(channel, text) for channel, text in CHANNELS.items()),
            ),
            shown_if=_TO_CONTACT,
        ),
    )
