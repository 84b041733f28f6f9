"""Whether the form of a visit is complete."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from shared.platform.forms.plain_text import latin_digits
from shared.platform.i18n.text import Showable, translate
from shared.quality.scorecards.model import NOT_APPLICABLE, Item
from shared.quality.scorecards.rules.scoring import failed, unanswered
from shared.quality.shopping.model import ItemAnswer, VisitReport, Wave

NUMBER = re.compile(r"[A-Z]{1,3}\d{1,5}")
SLIP = re.compile(r"\d{8}")


def tidy(report: VisitReport) -> VisitReport:
    """Return a report with number and code as the branch writes them, however they were typed."""
    number, slip = (re.sub(r"\s", "", latin_digits(each)).upper() for each in (report.number, report.slip))
    return replace(report, number=number, slip=slip)


def missing(wave: Wave, report: VisitReport, answers: Sequence[ItemAnswer], today: date) -> Iterator[Showable]:
    """Yield what a form still lacks, or what in it is wrong."""
    if NUMBER.fullmatch(report.number) is None:
        yield translate("shopping", "the number of the ticket")
    if report.slip and SLIP.fullmatch(report.slip) is None:
        yield translate("shopping", "the ticket code has eight digits")
    if not wave.first_day <= report.day <= min(today, wave.last_day):
        yield translate("shopping", "a day of the wave that is not in the future")
    if report.waited is not None and report.waited < 0:
        yield translate("shopping", "a wait of no less than nothing")
    terms = wave.card.terms
    given = {each.item: each.answer for each in answers}
    comments = {each.item: each.comment.strip() for each in answers}
    blank = {item.key for item in unanswered(terms, given)}
    for item in terms.items:
        if item.key in blank:
            yield translate("shopping", "an answer to “{item}”", item=item.text)
        elif failed(item, given[item.key]) and not comments[item.key]:
            yield translate("shopping", "what happened at “{item}”", item=item.text)


def unknown_items(wave: Wave, answers: Sequence[ItemAnswer]) -> list[str]:
    """Return the keys of answers to which the scorecard has no item."""
    known = {item.key for item in wave.card.terms.items}
    return [each.item for each in answers if each.item not in known]


def needs_comment(item: Item, answer: str) -> bool:
    """Return whether a comment must say what happened."""
    return answer != NOT_APPLICABLE and failed(item, answer)
