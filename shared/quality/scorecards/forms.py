"""What people enter: a scorecard with its sections and items, the answers to one, and replies to a wave."""

from collections.abc import Mapping, Sequence
from datetime import date

from shared.platform.forms.model import Answers, Choice, Field, Form, FormSection, Kind, plain_form
from shared.platform.i18n.text import LocalText, Text, translate
from shared.quality.scorecards.model import HEAVIEST, NOT_APPLICABLE, WORTH, CardSection, CardTerms, Item, Scale
from shared.quality.scorecards.model.assessment import ItemResult, ReplyRuling

SCALES: Mapping[Scale, Text] = {
    Scale.YES_NO: translate("scorecards", "Yes or no"),
    Scale.THREE: translate("scorecards", "Fully, partly or not"),
    Scale.FIVE: translate("scorecards", "From 5 (best) to 1"),
}
#: What each answer is called.
ANSWERS: Mapping[str, Text] = {
    "yes": translate("scorecards", "Yes"),
    "no": translate("scorecards", "No"),
    "fully": translate("scorecards", "Fully"),
    "partly": translate("scorecards", "Partly"),
    "not": translate("scorecards", "Not at all"),
    "5": translate("scorecards", "5: very good"),
    "4": translate("scorecards", "4: good"),
    "3": translate("scorecards", "3: fair"),
    "2": translate("scorecards", "2: poor"),
    "1": translate("scorecards", "1: very poor"),
    NOT_APPLICABLE: translate("scorecards", "Does not apply"),
}
RULINGS: Mapping[ReplyRuling, Text] = {
    ReplyRuling.UPHELD: translate("assessment", "Upheld"),
    ReplyRuling.PARTLY: translate("assessment", "Upheld in part"),
    ReplyRuling.NOT_UPHELD: translate("assessment", "Not upheld"),
}
CRITICAL = translate("scorecards", "Critical: if this fails, the score is 59 at most.")
_CODE = r"[a-z][a-z0-9-]{1,23}"
_CODE_PROBLEM = translate(
    "forms", "a code has 2 to 24 small Latin letters, digits and hyphens, and begins with a letter."
)


def code_field(key: str, hint: Text) -> Field:
    """Return the question for the code of a scorecard, a section or an item."""
    return Field(
        key, Kind.TEXT, translate("scorecards", "Code"), hint, maximum=24, pattern=_CODE, problem=_CODE_PROBLEM
    )


CARD_CODE = code_field("code", translate("scorecards", "For example counter-visit. It stays the same in all versions."))
_KEY_HINT = translate("scorecards", "It stays the same in all versions, so that waves can be compared.")


def _weight(hint: Text) -> Field:
    return Field("weight", Kind.WHOLE, translate("scorecards", "Weight"), hint, default=1, minimum=1, maximum=HEAVIEST)


def item_form(standards: Sequence[tuple[str, LocalText]]) -> Form:
    """Return the questions of one item."""
    return plain_form(
        "item",
        Field("text", Kind.LOCAL_TEXT, translate("scorecards", "What to look for"), sentences=True),
        code_field("key", _KEY_HINT),
        Field(
            "scale",
            Kind.CHOICE,
            translate("scorecards", "How it is answered"),
            default=Scale.YES_NO.value,
            choices=tuple(Choice(each.value, name) for each, name in SCALES.items()),
        ),
        _weight(translate("scorecards", "What the item counts in its section.")),
        Field("critical", Kind.YES_NO, translate("scorecards", "Critical"), CRITICAL, default=False),
        Field(
            "may_not_apply",
            Kind.YES_NO,
            translate("scorecards", "May not apply"),
            translate("scorecards", "The answer “does not apply” is offered and takes the item out of the score."),
            default=False,
        ),
        Field(
            "standard",
            Kind.CHOICE,
            translate("scorecards", "Standard"),
            translate("scorecards", "Which promise of the branch it shows."),
            required=False,
            choices=tuple(Choice(*each) for each in standards),
        ),
    )


def card_form(standards: Sequence[tuple[str, LocalText]], *more: Field) -> Form:
    """Return the questions of a version."""
    section = plain_form(
        "section",
        Field("title", Kind.LOCAL_TEXT, translate("scorecards", "Title of the section")),
        code_field("key", _KEY_HINT),
        _weight(translate("scorecards", "What the section counts in the whole score.")),
        Field(
            "items",
            Kind.FORM,
            translate("scorecards", "Items"),
            many=True,
            form=item_form(standards),
            add=translate("scorecards", "Add an item"),
        ),
    )
    return plain_form(
        "scorecard",
        *more,
        Field("title", Kind.LOCAL_TEXT, translate("scorecards", "Name of the scorecard")),
        Field(
            "sections",
            Kind.FORM,
            translate("scorecards", "Sections"),
            many=True,
            form=section,
            add=translate("scorecards", "Add a section"),
        ),
        Field(
            "begins",
            Kind.DATE,
            translate("scorecards", "In force from"),
            translate("scorecards", "Tomorrow at the earliest: nothing is scored by another version afterwards."),
        ),
    )


def terms_of(answers: Answers) -> CardTerms:
    """Return the version that somebody entered."""
    return CardTerms(
        answers["title"],
        tuple(
            CardSection(
                section["key"],
                section["title"],
                section["weight"],
                tuple(_item(item) for item in section["items"]),
            )
            for section in answers["sections"]
        ),
        answers["begins"],
    )


def _item(answers: Answers) -> Item:
    return Item(
        answers["key"],
        answers["text"],
        Scale(answers["scale"]),
        answers["weight"],
        critical=bool(answers["critical"]),
        may_not_apply=bool(answers["may_not_apply"]),
        standard=answers.get("standard") or "",
    )


def terms_answers(terms: CardTerms, begins: date | None = None) -> Answers:
    """Return a version as answers of its form; `begins` is the first day of the next one."""
    return {
        "title": terms.title,
        "begins": begins or terms.begins,
        "sections": tuple(
            {
                "key": section.key,
                "title": section.title,
                "weight": section.weight,
                "items": tuple(
                    {**vars(item), "scale": item.scale.value, "standard": item.standard or None}
                    for item in section.items
                ),
            }
            for section in terms.sections
        ),
    }


def choices_of(item: Item) -> tuple[Choice, ...]:
    """Return the answers that an item offers, the best first."""
    found = [Choice(value, ANSWERS[value], worth) for value, worth in WORTH[item.scale].items()]
    return (*found, Choice(NOT_APPLICABLE, ANSWERS[NOT_APPLICABLE])) if item.may_not_apply else tuple(found)


def answer_form(terms: CardTerms) -> Form:
    """Return a scorecard as the form that is filled in at a visit."""
    return Form(
        "observation",
        1,
        tuple(
            FormSection(
                section.title,
                tuple(
                    Field(
                        item.key,
                        Kind.CHOICE,
                        item.text,
                        CRITICAL if item.critical else None,
                        choices=choices_of(item),
                    )
                    for item in section.items
                ),
            )
            for section in terms.sections
        ),
    )


def reply_form(items: Sequence[ItemResult]) -> Form:
    """Return the question of a reply about one of these items."""
    return plain_form(
        "reply",
        _of_item(items),
        Field(
            "text",
            Kind.LONG_TEXT,
            translate("assessment", "Reply of the branch"),
            translate("assessment", "Facts about this item. It stays beside the result."),
            maximum=2000,
        ),
    )


def decision_form(items: Sequence[ItemResult]) -> Form:
    """Return the question of a decision about one of the replies on these items."""
    return plain_form(
        "decision",
        _of_item(items),
        Field(
            "ruling",
            Kind.CHOICE,
            translate("assessment", "Decision"),
            choices=tuple(Choice(each.value, name) for each, name in RULINGS.items()),
        ),
        Field("reason", Kind.LONG_TEXT, translate("assessment", "Reason"), maximum=2000),
    )


def _of_item(items: Sequence[ItemResult]) -> Field:
    choices = tuple(Choice(item.key, item.text) for item in items)
    return Field("item", Kind.CHOICE, translate("assessment", "Item"), choices=choices)
