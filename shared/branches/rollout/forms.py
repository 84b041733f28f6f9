"""What people enter about the roll-out."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from shared.branches.rollout.model import LONGEST_TEXT, RolloutTerms, Superior
from shared.platform.forms.model import Answers, Choice, Field, Form, Kind, plain_form
from shared.platform.i18n.text import Showable, Text, isolated, translate

_MOST_POSTS = 5000
_LONGEST_CODE = 40
_LONGEST_NAME = 200


def terms_form(people: Sequence[tuple[UUID, str]]) -> Form:
    """Return the questions of what is above a branch, who coaches it, and its posts."""
    return plain_form(
        "rollout",
        *_superior(
            "ministry", translate("rollout", "Name of the ministry"), translate("rollout", "Code of the ministry")
        ),
        *_superior(
            "unit",
            translate("rollout", "Name of the excellence unit"),
            translate("rollout", "Code of the excellence unit"),
        ),
        Field(
            "coach",
            Kind.CHOICE,
            translate("rollout", "Coach of the branch"),
            required=False,
            choices=tuple(Choice(person, isolated(name)) for person, name in people),
        ),
        Field(
            "posts",
            Kind.WHOLE,
            translate("rollout", "Posts of the branch"),
            translate("rollout", "They are filled when so many people of the list People work here."),
            minimum=1,
            maximum=_MOST_POSTS,
        ),
    )


def _superior(key: str, name: Text, code: Text) -> tuple[Field, ...]:
    same = translate("rollout", "Branches with the same code are shown together.")
    return (
        Field(f"{key}_name", Kind.LOCAL_TEXT, name),
        Field(f"{key}_code", Kind.TEXT, code, same, maximum=_LONGEST_CODE),
    )


def plan_form(today: date) -> Form:
    """Return the questions of a milestone."""
    return plain_form(
        "plan",
        Field("words", Kind.TEXT, translate("rollout", "What is to be reached"), maximum=_LONGEST_NAME),
        Field("due", Kind.DATE, translate("rollout", "By which day"), default=today),
    )


def which_form(label: Text, entries: Sequence[tuple[int, Showable]]) -> Form:
    """Return the question which one is meant."""
    return plain_form("which", _which(label, entries))


def ask_form() -> Form:
    """Return the question what the branch asks help with."""
    return plain_form(
        "ask",
        Field(
            "words",
            Kind.LONG_TEXT,
            translate("rollout", "What is difficult"),
            translate("rollout", "Another person answers with a strategy within ten working days."),
            maximum=LONGEST_TEXT,
        ),
    )


def answer_form(entries: Sequence[tuple[int, Showable]]) -> Form:
    """Return the questions of a strategy."""
    return plain_form(
        "answer",
        _which(translate("rollout", "Challenge"), entries),
        Field("words", Kind.LONG_TEXT, translate("rollout", "Strategy"), maximum=LONGEST_TEXT),
    )


def _which(label: Text, entries: Sequence[tuple[int, Showable]]) -> Field:
    return Field("number", Kind.CHOICE, label, choices=tuple(Choice(*each) for each in entries))


def terms_of_answers(answers: Answers) -> RolloutTerms:
    """Return what is above a branch from answers of its form."""
    ministry, unit = (Superior(answers[f"{key}_code"], answers[f"{key}_name"]) for key in ("ministry", "unit"))
    return RolloutTerms(ministry, unit, answers.get("coach"), answers["posts"])


def terms_answers(terms: RolloutTerms) -> Answers:
    """Return what is above a branch as answers of its form."""
    return {
        "ministry_name": terms.ministry.name,
        "ministry_code": terms.ministry.code,
        "unit_name": terms.unit.name,
        "unit_code": terms.unit.code,
        "coach": terms.coach_id,
        "posts": terms.posts,
    }
