"""What people enter about learning, and the names of what they choose from."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from shared.office.staff.forms import DAY_PASS
from shared.platform.forms.model import Answers, Choice, Field, Form, Kind, plain_form
from shared.platform.i18n.text import Showable, Text, isolated, translate
from shared.quality.learning.model import EvidenceKind
from shared.quality.learning.model.guides import GuideAttachment, GuideTerms

EVIDENCE_KINDS: Mapping[EvidenceKind, Text] = {
    EvidenceKind.TEST: translate("learning", "Test"),
    EvidenceKind.COURSE: translate("learning", "Course"),
    EvidenceKind.OBSERVATION: translate("learning", "Observed at work"),
    EvidenceKind.DOCUMENT: translate("learning", "Certificate"),
}


def prove_form(competencies: Sequence[tuple[str, Showable]], today: date) -> Form:
    """Return the questions when somebody has shown a competency."""
    return plain_form(
        "prove",
        _competency(competencies),
        _kind(translate("learning", "Shown by")),
        Field("day", Kind.DATE, translate("learning", "On which day"), default=today),
        Field("score", Kind.WHOLE, translate("learning", "Points of 100"), required=False, minimum=0, maximum=100),
        Field(
            "until",
            Kind.DATE,
            translate("learning", "Last valid day"),
            translate("learning", "Empty: as long as evidence of this competency lasts."),
            required=False,
        ),
    )


def plan_form(competencies: Sequence[tuple[str, Showable]], people: Sequence[tuple[UUID, str]], today: date) -> Form:
    """Return the questions of planned training."""
    trainers = tuple(Choice(person, isolated(name)) for person, name in people)
    return plain_form(
        "plan",
        _competency(competencies),
        _kind(translate("learning", "How")),
        Field("day", Kind.DATE, translate("learning", "By which day"), default=today),
        Field("trainer", Kind.CHOICE, translate("learning", "Who sees to it"), required=False, choices=trainers),
    )


def pass_form(services: Sequence[tuple[UUID, Showable]]) -> Form:
    """Return the questions of a pass for today."""
    return plain_form(
        "pass",
        Field(
            "service",
            Kind.CHOICE,
            translate("learning", "Service"),
            translate("learning", "The pass ends with today and is shown in the day summary."),
            choices=tuple(Choice(*each) for each in services),
        ),
        DAY_PASS.field("reason"),
    )


def guide_form(*more: Field, file: GuideAttachment | None = None) -> Form:
    """Return the questions of a version of a guide; `more` come first, `file` is the PDF that it has."""
    paragraph = plain_form(
        "paragraph",
        Field("text", Kind.LOCAL_TEXT, translate("learning", "Paragraph"), sentences=True),
    )
    return plain_form(
        "guide",
        *more,
        Field("title", Kind.LOCAL_TEXT, translate("learning", "Title")),
        Field(
            "paragraphs",
            Kind.FORM,
            translate("learning", "Text"),
            translate("learning", "It is published only when no language of the branch is missing."),
            many=True,
            form=paragraph,
            add=translate("learning", "Add a paragraph"),
        ),
        Field(
            "begins",
            Kind.DATE,
            translate("learning", "In force from"),
            translate("learning", "Tomorrow at the earliest."),
        ),
        *_keeps(file),
        Field(
            "file",
            Kind.FILE,
            translate("learning", "PDF that goes with it"),
            translate(
                "learning", "Everybody can open it while reading. At most 10 MB; it takes the place of another one."
            ),
            required=False,
            maximum=1,
        ),
    )


def _keeps(file: GuideAttachment | None) -> tuple[Field, ...]:
    if file is None:
        return ()
    label = translate("learning", "Keep {file}", file=isolated(file.name))
    return (Field("keep_file", Kind.YES_NO, label, default=True),)


def guide_terms(answers: Answers) -> GuideTerms:
    """Return what a version says from answers of its form."""
    paragraphs = tuple(each["text"] for each in answers["paragraphs"])
    return GuideTerms(answers["title"], paragraphs, answers["begins"])


def guide_answers(terms: GuideTerms) -> Answers:
    """Return what a version says as answers of its form."""
    paragraphs = tuple({"text": each} for each in terms.paragraphs)
    return {"title": terms.title, "paragraphs": paragraphs, "begins": terms.begins}


def which_form(key: str, label: Text, entries: Sequence[tuple[int, Showable]]) -> Form:
    """Return the question which entry of a record is meant."""
    return plain_form(key, Field("number", Kind.CHOICE, label, choices=tuple(Choice(*each) for each in entries)))


def _competency(competencies: Sequence[tuple[str, Showable]]) -> Field:
    choices = tuple(Choice(*each) for each in competencies)
    return Field("competency", Kind.CHOICE, translate("learning", "Competency"), choices=choices)


def _kind(label: Text) -> Field:
    choices = tuple(Choice(*each) for each in EVIDENCE_KINDS.items())
    return Field("kind", Kind.CHOICE, label, choices=choices)
