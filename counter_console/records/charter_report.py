"""The charter of a service as a paper to hang up or to take along, in one language."""

from datetime import UTC, datetime, time, timedelta

from shared.office.versions.model import VersionState
from shared.platform.i18n.text import Day, Number, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import Notes, Period, Report
from shared.quality.charters.model import CharterList, CharterRow
from shared.quality.charters.rules.texts import step_lines, step_text, totals_text

CHARTER = translate("charters", "Service charter")


def charter_report(row: CharterRow, found: CharterList, translator: Translator) -> Report:
    """Return the steps of the version that the list shows, one block for each, and all together."""
    start = datetime.combine(found.today, time(), UTC)
    day = Day(row.shown.terms.begins, year=True, weekday=False)
    in_force = translate("charters", "{branch} · in force from {day}", branch=found.catalog.branch.name, day=day)
    draft = translate("charters", "{branch} · draft", branch=found.catalog.branch.name)
    blocks = (
        Notes(
            f"step_{number}",
            translate("charters", "{number}. {what}", number=Number(number), what=step.text),
            tuple(step_lines(step_text(step, found.catalog, found.currency))),
        )
        for number, step in enumerate(row.shown.terms.steps, 1)
    )
    altogether = Notes("sum", translate("charters", "Altogether"), (totals_text(row.totals, found.currency),))
    return Report(
        key="charter",
        name=CHARTER,
        title=row.service,
        subtitle=draft if row.state in (VersionState.DRAFT, VersionState.PROPOSED) else in_force,
        language=translator.language,
        period=Period(start, start + timedelta(days=1)),
        blocks=(*blocks, altogether),
    )
