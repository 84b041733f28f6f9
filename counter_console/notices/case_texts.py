"""What people read when the time for a case runs out; several cases with the same message are one sentence."""

from collections.abc import Mapping, Sequence

from shared.office.catalog.working_time import local
from shared.office.notices.model import NoticeKind
from shared.platform.i18n.text import ClockTime, Day, Listing, Showable, Text, isolated, translate
from shared.service_desk.cases.rules.escalation import CaseNotice, Deadline

#: Numbers that a sentence names; the list of cases has the others.
MOST_NUMBERS = 3

CASE_ADVICE: Mapping[NoticeKind, Showable] = {
    NoticeKind.CASE_NEAR: translate("console.notices", "Most of the time for it has passed."),
    NoticeKind.CASE_LATE: translate(
        "console.notices", "Extend the deadline and say why, or give the case to somebody who can finish it."
    ),
    NoticeKind.CASE_VERY_LATE: translate(
        "console.notices", "It has taken one and a half times the time allowed. Please see to it yourself."
    ),
}
_TELL_ADVICE = translate("console.notices", "The decision is made; only the visitor does not know it yet.")


def case_notice_text(cases: Sequence[CaseNotice], zone: str) -> Text:
    """Return what runs out or has run out, for cases of the same level and deadline."""
    first = cases[0]
    late = first.level is not NoticeKind.CASE_NEAR
    if len(cases) > 1:
        named = [isolated(each.number) for each in cases[:MOST_NUMBERS]]
        numbers = Listing((*named, *(["…"] if len(cases) > MOST_NUMBERS else [])))
        return _several(len(cases), numbers, first.deadline, late=late)
    number, here = isolated(first.number), local(first.due, zone)
    moment = translate("console.cases", "{day}, {time}", day=Day(here.date(), weekday=False), time=ClockTime(here))
    if first.deadline is Deadline.TELL:
        if late:
            return translate(
                "console.notices", "Visitor of {number} not told yet; due: {moment}", number=number, moment=moment
            )
        return translate("console.notices", "Tell the visitor of {number}; due: {moment}", number=number, moment=moment)
    if late:
        return translate("console.notices", "{number} is overdue; due: {moment}", number=number, moment=moment)
    return translate("console.notices", "{number} is nearly due: {moment}", number=number, moment=moment)


def case_advice(case: CaseNotice) -> Showable:
    """Return what to do."""
    return CASE_ADVICE[case.level] if case.deadline is Deadline.ANSWER else _TELL_ADVICE


def _several(count: int, numbers: Listing, deadline: Deadline, *, late: bool) -> Text:
    if deadline is Deadline.TELL:
        if late:
            return translate("console.notices", "%n results not told in time: {numbers}", n=count, numbers=numbers)
        return translate("console.notices", "%n results to be told soon: {numbers}", n=count, numbers=numbers)
    if late:
        return translate("console.notices", "%n cases are overdue: {numbers}", n=count, numbers=numbers)
    return translate("console.notices", "%n cases are nearly due: {numbers}", n=count, numbers=numbers)
