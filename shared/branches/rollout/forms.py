"""What people enter about the roll-out."""

from collections.abc import Sequence
from uuid import UUID

from shared.branches.rollout.model import RolloutTerms, Superior
from shared.platform.forms.model import Answers, Choice, Field, Form, Kind, plain_form
from shared.platform.i18n.text import Text, isolated, translate

_MOST_POSTS = 5000
_LONGEST_CODE = 40


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
