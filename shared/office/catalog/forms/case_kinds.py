"""The form of a kind of case: its questions, their answers to choose from, and the outcomes."""

from collections.abc import Mapping
from dataclasses import replace

from shared.office.catalog.forms.fields import LABELS, active, field, list_of, local
from shared.office.catalog.model import LONGEST_ANSWER, CaseChoice, CaseField, CaseKind, Matter
from shared.office.catalog.model.workflow import AssignRule, CaseWorkStep, StepDuty, WorkKind
from shared.platform.files.model import MOST_AT_ONCE
from shared.platform.forms.model import FILES, Answers, Choice, Condition, Field, Kind, plain_form
from shared.platform.i18n.text import Showable, translate

#: What a question of a case is answered with.
FIELD_KINDS: Mapping[Kind, Showable] = {
    Kind.TEXT: translate("catalog", "One line"),
    Kind.LONG_TEXT: translate("catalog", "Several lines"),
    Kind.CHOICE: translate("catalog", "One of several answers"),
    Kind.YES_NO: translate("catalog", "Yes or no"),
    Kind.WHOLE: translate("catalog", "A whole number"),
    Kind.DATE: translate("catalog", "A day"),
    Kind.FILE: translate("catalog", "Files"),
    Kind.PHOTO: translate("catalog", "Pictures"),
}

MATTERS: Mapping[Matter, Showable] = {
    Matter.COMPLAINT: translate("catalog", "A complaint about the branch"),
    Matter.CRITICISM: translate("catalog", "Criticism of the branch"),
    Matter.SUGGESTION: translate("catalog", "A suggestion to the branch"),
    Matter.PRAISE: translate("catalog", "Praise of the branch"),
}


def _key(name: str) -> Field:
    return Field(
        name,
        Kind.TEXT,
        LABELS["code"],
        maximum=40,
        pattern="[a-z][a-z0-9_]*",
        problem=translate("forms", "small letters a to z, digits and “_” are expected, and a letter first."),
    )


CASE_CHOICE = plain_form("case_choice", local("name"), _key("code"))
CASE_FIELD = plain_form(
    "case_field",
    Field("label", Kind.LOCAL_TEXT, translate("catalog", "Question")),
    _key("key"),
    Field(
        "kind",
        Kind.CHOICE,
        translate("catalog", "Answered with"),
        default=Kind.TEXT.value,
        choices=tuple(Choice(kind.value, name) for kind, name in FIELD_KINDS.items()),
    ),
    field("required", Kind.YES_NO, default=True),
    field(
        "longest",
        Kind.WHOLE,
        required=False,
        minimum=1,
        maximum=LONGEST_ANSWER,
        shown_if=Condition("kind", (Kind.TEXT.value, Kind.LONG_TEXT.value)),
    ),
    field(
        "most",
        Kind.WHOLE,
        hint=translate("catalog", "Empty: one."),
        required=False,
        minimum=1,
        maximum=MOST_AT_ONCE,
        shown_if=Condition("kind", tuple(sorted(kind.value for kind in FILES))),
    ),
    replace(
        list_of("choices", CASE_CHOICE, add=translate("catalog", "Add an answer")),
        shown_if=Condition("kind", (Kind.CHOICE.value,)),
    ),
)
_WORK, _CHOSEN = Condition("kind", (WorkKind.WORK.value,)), (AssignRule.SAME.value, AssignRule.NOT.value)
#: Who gets a case when a step begins.
ASSIGN_RULES: Mapping[AssignRule, Showable] = {
    AssignRule.POOL: translate("catalog", "Anybody of the unit takes it"),
    AssignRule.LEAST: translate("catalog", "Who has the fewest open cases"),
    AssignRule.FIXED: translate("catalog", "Always the same person"),
    AssignRule.SAME: translate("catalog", "Who did an earlier step"),
    AssignRule.NOT: translate("catalog", "Not who did an earlier step"),
}
CASE_STEP = plain_form(
    "case_step",
    local("name"),
    _key("code"),
    Field(
        "kind",
        Kind.CHOICE,
        translate("catalog", "What is done"),
        default=WorkKind.WORK.value,
        choices=(
            Choice(WorkKind.WORK.value, translate("catalog", "Work on the case")),
            Choice(WorkKind.APPROVE.value, translate("catalog", "Approve the decision")),
        ),
    ),
    Field("unit", Kind.TEXT, LABELS["unit"], required=False, maximum=40),
    Field(
        "duty",
        Kind.CHOICE,
        translate("catalog", "By whom"),
        default=StepDuty.EXPERT.value,
        choices=(
            Choice(StepDuty.EXPERT.value, translate("catalog", "Anybody of the unit")),
            Choice(StepDuty.HEAD.value, translate("catalog", "Who leads the unit")),
        ),
        shown_if=_WORK,
    ),
    Field(
        "assign",
        Kind.CHOICE,
        translate("catalog", "Who gets it"),
        default=AssignRule.POOL.value,
        choices=tuple(Choice(rule.value, name) for rule, name in ASSIGN_RULES.items()),
        shown_if=_WORK,
    ),
    Field(
        "skill",
        Kind.TEXT,
        translate("catalog", "Needed skill"),
        translate("catalog", "Only who can provide this service gets the case."),
        required=False,
        maximum=40,
        shown_if=_WORK,
    ),
    Field(
        "person",
        Kind.TEXT,
        translate("catalog", "Person"),
        maximum=40,
        shown_if=Condition("assign", (AssignRule.FIXED.value,)),
    ),
    Field(
        "other",
        Kind.TEXT,
        translate("catalog", "Code of the earlier step"),
        maximum=40,
        shown_if=Condition("assign", _CHOSEN),
    ),
    Field(
        "days",
        Kind.WHOLE,
        translate("catalog", "Working days for the step"),
        default=1,
        minimum=1,
        maximum=250,
    ),
    Field(
        "asked",
        Kind.TEXT,
        translate("catalog", "Only if a question has one answer: code of the question"),
        translate("catalog", "Empty: the step is always done."),
        required=False,
        maximum=40,
    ),
    Field(
        "answer",
        Kind.TEXT,
        translate("catalog", "The answer: its code, yes, no or a number"),
        required=False,
        maximum=40,
    ),
)
CASE_KIND = plain_form(
    "case_kind",
    _key("code"),
    local("name"),
    local("hint"),
    field(
        "unit",
        Kind.TEXT,
        hint=translate("catalog", "Its people share the cases. Without a unit they are for the whole branch."),
        required=False,
        maximum=40,
    ),
    field("answer_days", Kind.WHOLE, minimum=1, maximum=250),
    field(
        "matter",
        Kind.CHOICE,
        hint=translate("catalog", "Empty: another matter. What is chosen here is on the page Complaints too."),
        required=False,
        choices=tuple(Choice(matter.value, name) for matter, name in MATTERS.items()),
    ),
    field(
        "second_days",
        Kind.WHOLE,
        hint=translate("catalog", "After it was opened again. Empty: as many as for the first decision."),
        required=False,
        minimum=1,
        maximum=250,
    ),
    field("approval", Kind.YES_NO, default=False),
    field(
        "about_person",
        Kind.YES_NO,
        hint=translate("catalog", "The person it concerns neither handles nor sees the case."),
        default=False,
    ),
    field(
        "by_code",
        Kind.YES_NO,
        hint=translate("catalog", "Anyone who types the follow-up code sees it; then the visitor counts as told."),
        default=False,
    ),
    field(
        "at_kiosk",
        Kind.YES_NO,
        hint=translate(
            "catalog",
            "The kiosk asks its questions, one on a page, and a telephone number. "
            "Dates and numbers are not asked there. Pictures are taken with its camera; "
            "files are brought to the counter.",
        ),
        default=False,
    ),
    active(),
    list_of("fields", CASE_FIELD, add=translate("catalog", "Add a question")),
    replace(list_of("outcomes", CASE_CHOICE, add=translate("catalog", "Add an outcome")), required=True),
    Field(
        "steps",
        Kind.FORM,
        LABELS["case_steps"],
        translate("catalog", "Without steps the handler decides the case. Approvals come last."),
        many=True,
        required=False,
        form=CASE_STEP,
        add=translate("catalog", "Add a step"),
    ),
)


def case_kind_of(answers: Answers, position: int) -> CaseKind:
    """Return the kind of case of checked answers."""
    fields = tuple(
        CaseField(
            **{
                **each,
                "kind": Kind(each["kind"]),
                "longest": each.get("longest"),
                "most": each.get("most"),
                "choices": tuple(CaseChoice(**choice) for choice in each.get("choices", ())),
            }
        )
        for each in answers["fields"]
    )
    outcomes = tuple(CaseChoice(**each) for each in answers["outcomes"])
    matter = None if answers.get("matter") is None else Matter(answers["matter"])
    unit = answers.get("unit") or ""
    steps = tuple(
        CaseWorkStep(
            **{
                **{key: value or "" for key, value in each.items()},
                "name": each["name"],
                "kind": WorkKind(each["kind"]),
                "duty": StepDuty(each.get("duty") or StepDuty.EXPERT),
                "assign": AssignRule(each.get("assign") or AssignRule.POOL),
                "days": each["days"],
            }
        )
        for each in answers.get("steps", ())
    )
    listed = {"fields": fields, "outcomes": outcomes, "steps": steps}
    return CaseKind(position=position, **{**answers, **listed, "unit": unit, "matter": matter})


def case_kind_answers(kind: CaseKind) -> Answers:
    """Return a kind of case as the answers of its form."""
    fields = (
        {**vars(each), "kind": each.kind.value, "choices": tuple(vars(choice) for choice in each.choices)}
        for each in kind.fields
    )
    own = {field.key: getattr(kind, field.key) for field in CASE_KIND.fields}
    matter = None if kind.matter is None else kind.matter.value
    steps = (
        {**vars(each), "kind": each.kind.value, "duty": each.duty.value, "assign": each.assign.value}
        for each in kind.steps
    )
    listed = {"fields": tuple(fields), "steps": tuple(steps)}
    return {**own, **listed, "matter": matter, "outcomes": tuple(vars(outcome) for outcome in kind.outcomes)}
