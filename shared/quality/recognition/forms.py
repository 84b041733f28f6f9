"""What people enter about a merit or a measure, and the names of its kinds, states and evidence."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from shared.platform.forms.model import Choice, Field, Form, Kind, plain_form
from shared.platform.i18n.text import Day, Percent, Showable, Text, isolated, translate
from shared.quality.recognition.model.merits import (
    LONGEST_TEXT,
    MeritEvidence,
    MeritKind,
    MeritText,
    RatedFigure,
)
from shared.quality.recognition.rules.report import ASPECTS

KINDS: Mapping[MeritKind, Text] = {
    MeritKind.THANKS: translate("merits", "Thanks"),
    MeritKind.CERTIFICATE: translate("merits", "Certificate"),
    MeritKind.BONUS: translate("merits", "Proposal for a bonus"),
    MeritKind.TALK: translate("merits", "Talk"),
    MeritKind.WARNING: translate("merits", "Written warning"),
    MeritKind.TRAINING: translate("merits", "Training"),
}
#: In the list from which somebody chooses.
_CHOICES: Mapping[MeritKind, Text] = {
    MeritKind.THANKS: translate("merits", "Merit: thanks"),
    MeritKind.CERTIFICATE: translate("merits", "Merit: certificate"),
    MeritKind.BONUS: translate("merits", "Merit: proposal for a bonus"),
    MeritKind.TALK: translate("merits", "Measure: talk"),
    MeritKind.WARNING: translate("merits", "Measure: written warning"),
    MeritKind.TRAINING: translate("merits", "Measure: training"),
}
TEXTS: Mapping[MeritText, Text] = {
    MeritText.WHY: translate("merits", "What it is for"),
    MeritText.REPLY: translate("merits", "Reply of the person"),
    MeritText.DECISION: translate("merits", "Reason of the decision"),
    MeritText.APPEAL: translate("merits", "Appeal of the person"),
    MeritText.RULING: translate("merits", "Reason of the last decision"),
}
#: What the person concerned is asked.
_OWN_TEXTS = {
    MeritText.REPLY: translate("merits", "Your reply"),
    MeritText.APPEAL: translate("merits", "Why you appeal"),
}
_COUNTS = translate(
    "merits",
    "A measure needs a complaint about this person that was upheld, or a weakness in at least 30 ratings; a merit needs"
    " a strength in at least 30 ratings. The numbers are kept as they are now.",
)


def proposal_form(people: Sequence[tuple[UUID, str]]) -> Form:
    """Return the questions of a proposal."""
    return plain_form(
        "merit",
        Field(
            "person",
            Kind.CHOICE,
            translate("merits", "Person"),
            choices=tuple(Choice(each, isolated(name)) for each, name in people),
        ),
        Field(
            "kind",
            Kind.CHOICE,
            translate("merits", "Merit or measure"),
            choices=tuple(Choice(each, name) for each, name in _CHOICES.items()),
        ),
        _long(MeritText.WHY, translate("merits", "The person reads this.")),
    )


def evidence_form(options: Sequence[MeritEvidence]) -> Form:
    """Return the question for the evidence."""
    return plain_form(
        "evidence",
        Field(
            "evidence",
            Kind.CHOICE,
            translate("merits", "Evidence"),
            _COUNTS,
            choices=tuple(Choice(each.key, evidence_name(each)) for each in options),
        ),
    )


def text_form(kind: MeritText) -> Form:
    """Return the question for one text."""
    return plain_form(kind.value, _long(kind, None))


def evidence_name(evidence: MeritEvidence) -> Showable:
    """Return what proves it, with its numbers."""
    complaint = evidence.complaint
    if complaint is not None:
        number, day = isolated(complaint.number), Day(complaint.decided, year=True, weekday=False)
        if complaint.outcome == "partly":
            return translate("merits", "Complaint {number}, partly upheld on {day}", number=number, day=day)
        return translate("merits", "Complaint {number}, upheld on {day}", number=number, day=day)
    assert evidence.figure is not None, "one of the two"
    return _figure(evidence.figure)


def _figure(figure: RatedFigure) -> Text:
    own = Percent(figure.own.met / figure.own.judged)
    if not figure.others.judged:
        return translate(
            "merits",
            "{aspect}: {share} of %n ratings found it good",
            n=figure.own.judged,
            aspect=ASPECTS[figure.aspect],
            share=own,
        )
    return translate(
        "merits",
        "{aspect}: {share} of %n ratings found it good; others {others}",
        n=figure.own.judged,
        aspect=ASPECTS[figure.aspect],
        share=own,
        others=Percent(figure.others.met / figure.others.judged),
    )


def _long(kind: MeritText, hint: Text | None) -> Field:
    return Field(kind.value, Kind.LONG_TEXT, _OWN_TEXTS.get(kind, TEXTS[kind]), hint, maximum=LONGEST_TEXT)
