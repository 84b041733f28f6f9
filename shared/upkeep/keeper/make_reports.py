"""Keeps closed days for reports, makes saved reports when their time has come, and takes them where they go."""

import importlib
import logging
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from shared.office.audit.model import Actor, ActorKind
from shared.office.settings.model import Settings
from shared.office.settings.operations import SettingsOperations
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.mail.model import Connector, Mail, MailFile, MailNotSentError
from shared.platform.reports.report import Report
from shared.queue.inquiry.model import FileForm
from shared.queue.inquiry.operations.keeping import FactsKeeping
from shared.queue.inquiry.operations.reports import DueReport, ReportOperations
from shared.queue.inquiry.rules.scheduling import file_name
from shared.upkeep.keeper.duties import CLEAN_EVERY, TroubleError
from shared.upkeep.keeper.model import DutyName, DutyRecord
from shared.upkeep.keeper.paper_reports import PdfError, pdf_of
from shared.upkeep.keeper.rules import tried_just_now

log = logging.getLogger(__name__)


class MakeReports:
    """Makes reports. What cannot be written or sent is tried again; the others are made all the same."""

    name = DutyName.REPORTS

    def __init__(
        self,
        reports: ReportOperations,
        keeping: FactsKeeping,
        settings: SettingsOperations,
        device: str,
        connector: Callable[[Settings], Connector],
    ) -> None:
        self._reports, self._keeping, self._settings = reports, keeping, settings
        self._device, self._connector = device, connector
        self._looked: datetime | None = None

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Every ten minutes; after a fault a quarter of an hour later."""
        just_now = self._looked is not None and now - CLEAN_EVERY < self._looked <= now
        return not just_now and not tried_just_now(record, now)

    def run(self, now: datetime) -> str:
        """Make what is due and return how much that was. Raises TroubleError with the first one that failed.

        Days that an earlier version closed come first, a few at once.
        """
        kept = self._keeping.catch_up(self._device)
        if kept:
            return f"{kept} closed days kept for reports"
        self._looked = now
        made, troubles = 0, []
        for due in self._reports.due():
            try:
                self._make(due)
            except PdfError as problem:
                troubles.append("pdf")
                _tell(due, str(problem))
            except OSError as problem:
                troubles.append("folder")
                _tell(due, str(problem))
            except MailNotSentError as problem:
                troubles.append("mail")
                _tell(due, problem.fault.value)
            except UserError as problem:
                # What cannot be made now is no fault of the program: it is made for the next day of its schedule.
                _tell(due, str(problem))
                self._reports.made(due)
            else:
                self._reports.made(due)
                made += 1
        if troubles:
            raise TroubleError(troubles[0])
        return f"{made} reports" if made else ""

    def _make(self, due: DueReport) -> None:
        terms = due.report.terms
        language = Language(terms.language)
        settings = self._settings.values()
        translator = Translator(language, settings.formats)
        actor = Actor(ActorKind.SYSTEM, None, self._device)
        report = self._reports.answer(terms.inquiry, terms.name, language, translator.month_start, actor)
        content = _written(replace(report, language=language), terms.schedule.form, translator)
        name = file_name(due.report, due.day)
        if terms.schedule.folder:
            _put(content, Path(terms.schedule.folder), name)
        if terms.schedule.address:
            plain = without_direction_controls
            text = plain(translator.text(report.subtitle))
            mail = Mail(
                str(new_id()), terms.schedule.address, terms.name, text, terms.language, (MailFile(name, content),)
            )
            self._connector(settings).send(mail)


def _written(report: Report, form: FileForm, translator: Translator) -> bytes:
    if form is FileForm.PDF:
        return pdf_of(report, translator.formats)
    # Loaded when the first file is written.
    module = importlib.import_module(f"shared.platform.reports.{form.value}_writer")
    write: Callable[..., bytes] = getattr(module, f"report_{form.value}")
    return write(report, translator)


def _put(content: bytes, folder: Path, name: str) -> None:
    """Write a file into a folder that must be there; nobody ever sees half of it. Raises OSError."""
    unfinished = folder / f".{name}.part"
    try:
        with unfinished.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(folder / name)
    finally:
        unfinished.unlink(missing_ok=True)


def _tell(due: DueReport, problem: str) -> None:
    log.warning("a report was not made", extra={"details": {"report": str(due.report.id), "problem": problem}})
