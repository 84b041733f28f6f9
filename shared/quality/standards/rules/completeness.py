"""What a version or a goal still lacks, each part by its name."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta

from shared.office.versions.rules import held_versions, missing_language, wrong_begin
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text, translate
from shared.quality.standards.model import (
    BASELINE_CASES,
    BASELINE_DAYS,
    BASELINE_WEEKS,
    BEST_FACE,
    GOAL_MONTHS,
    IN_MINUTES,
    LONGEST_LIMIT,
    DayShare,
    Goal,
    Metric,
    Standard,
    StandardVersion,
    Terms,
)
from shared.quality.standards.rules.compliance import monday_of, pooled


def missing_parts(
    terms: Terms, standard: Standard | None, today: date, languages: Collection[Language], owners: Collection[object]
) -> Iterator[Text]:
    """Yield what keeps a version from being submitted or approved."""
    yield from missing_language((terms.text,), languages)
    if terms.metric is not None and not _limit_fits(terms.metric, terms.limit):
        yield translate("standards", "the limit of what is measured")
    if (terms.metric is None) != (terms.target is None) or not (terms.target is None or 0 < terms.target <= 1):
        yield translate("standards", "a target share for what is measured")
    if terms.owner_id is None or terms.owner_id not in owners:
        yield translate("standards", "an owner who works here")
    yield from wrong_begin(standard, terms.begins, today)
    if terms.review <= terms.begins:
        yield translate("standards", "a review after the first day")


def _limit_fits(metric: Metric, limit: int | None) -> bool:
    if metric in IN_MINUTES:
        return limit is not None and 1 <= limit <= LONGEST_LIMIT
    if metric is Metric.RATING:
        return limit is not None and 1 < limit <= BEST_FACE
    return limit is None


def missing_to_renew(standard: Standard, day: date | None, reason: str, today: date) -> Iterator[Text]:
    """Yield what keeps the limits from being found anew."""
    first = min((each.terms.begins for each in held_versions(standard)), default=None)
    if day is None or day > today or first is None or day < first:
        yield translate("standards", "a day since the first version and not after today")
    elif standard.renewed is not None and monday_of(day) <= standard.renewed.since:
        yield translate("standards", "a later week than the last time")
    if not reason:
        yield translate("standards", "the reason")


def baseline(
    standard: Standard, version: StandardVersion, days: Sequence[DayShare], today: date
) -> tuple[DayShare, ...]:
    """Return the closed days of the last twelve weeks on which the same was counted as by this version."""
    alike = {each.number for each in standard.versions if each.terms.measures_like(version.terms)}
    first = today - timedelta(weeks=BASELINE_WEEKS)
    return tuple(day for day in days if day.number in alike and first <= day.day < today)


def goal_of(
    version: StandardVersion, days: Sequence[DayShare], value: float | None, deadline: date | None, today: date
) -> Goal | tuple[Text, ...]:
    """Return the goal, or everything that it lacks. `days` were measured alike, in order."""
    missing: list[Text] = []
    terms = version.terms
    if terms.metric is None:
        missing.append(translate("standards", "something that is measured"))
    count = pooled(days)
    lasted = (days[-1].day - days[0].day).days + 1 if days else 0
    if lasted < BASELINE_DAYS:
        missing.append(translate("standards", "a measured baseline of at least 4 weeks"))
    if count.judged < BASELINE_CASES:
        missing.append(translate("standards", "a measured baseline of at least 100 cases"))
    if value is None or not 0 < value <= 1:
        missing.append(translate("standards", "a share to be reached"))
    elif count.judged and value <= count.met / count.judged:
        missing.append(translate("standards", "a share above the baseline"))
    if deadline is None or not today < deadline <= _months_later(today, GOAL_MONTHS):
        missing.append(translate("standards", "a deadline within 24 months"))
    if missing or terms.metric is None or value is None or deadline is None:
        return tuple(missing)
    return Goal(terms.metric, terms.limit, days[0].day, days[-1].day, count.met, count.judged, value, deadline)


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    # The 29th to 31st may not exist: the month's last days count as its 28th.
    return date(year, month + 1, min(day.day, 28))
