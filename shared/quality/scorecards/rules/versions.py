"""The rules of scorecards in versions: rights, what an event tells, and what a version still lacks."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from shared.office.staff.rights import Right
from shared.office.versions.rules import VersionRules, missing_language, wrong_begin
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Text, translate
from shared.quality.scorecards.model import CardSection, CardTerms, Item, Scale
from shared.quality.scorecards.model.register import SUBJECT, CardVersion, Scorecard


def missing_parts(
    terms: CardTerms, card: Scorecard | None, today: date, languages: Collection[Language], standards: Collection[str]
) -> Iterator[Text]:
    """Yield what keeps a version from being submitted or approved."""
    texts = [terms.title, *(each.title for each in terms.sections), *(item.text for item in terms.items)]
    yield from missing_language(texts, languages)
    if not terms.sections or not all(section.items for section in terms.sections):
        yield translate("scorecards", "an item in every section")
    keys = [item.key for item in terms.items]
    if len(set(keys)) < len(keys):
        yield translate("scorecards", "a code of its own for every item")
    if len({section.key for section in terms.sections}) < len(terms.sections):
        yield translate("scorecards", "a code of its own for every section")
    if not {item.standard for item in terms.items if item.standard} <= set(standards):
        yield translate("scorecards", "standards that exist")
    yield from wrong_begin(card, terms.begins, today)


def terms_as_told(terms: CardTerms) -> dict[str, Any]:
    """Return what an event says about a version."""
    return {
        "title": terms.title.as_dict(),
        "begins": terms.begins.isoformat(),
        "sections": [
            {
                "key": section.key,
                "title": section.title.as_dict(),
                "weight": section.weight,
                "items": [
                    {**vars(item), "text": item.text.as_dict(), "scale": item.scale.value} for item in section.items
                ],
            }
            for section in terms.sections
        ],
    }


def told_terms(told: Mapping[str, Any]) -> CardTerms:
    """Return the version of which an event tells."""
    return CardTerms(
        LocalText.of(told["title"]),
        tuple(
            CardSection(
                section["key"],
                LocalText.of(section["title"]),
                section["weight"],
                tuple(
                    Item(**{**item, "text": LocalText.of(item["text"]), "scale": Scale(item["scale"])})
                    for item in section["items"]
                ),
            )
            for section in told["sections"]
        ),
        date.fromisoformat(told["begins"]),
    )


RULES: VersionRules[Scorecard] = VersionRules(
    SUBJECT,
    Scorecard,
    CardVersion,
    terms_as_told,
    told_terms,
    write=Right.KEEP_SCORECARDS,
    approve=Right.APPROVE_SCORECARDS,
)
