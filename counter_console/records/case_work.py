"""What the sections of cases have in common: one chosen case, its files, and everything done with it."""

import importlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from counter_console.counter_slips import CounterSlips, NoPrinter, Outcome
from counter_console.records.case_files_work import FilesState, FileWork
from counter_console.records.case_forms import given_answers
from counter_console.records.case_texts import VERBS
from counter_console.section.base_presenter import R, SectionPresenter
from counter_console.section.connection import MessageTone, SectionState
from counter_console.section.files import write_bytes
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.working_time import local
from shared.platform.background import Runner
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import isolated, translate
from shared.platform.live.topics import Topic
from shared.platform.printing.fault_texts import fault_text
from shared.platform.printing.printer import FaultKind
from shared.platform.reports.letter import Letter
from shared.service_desk.cases.model import CaseCommand, CaseVerb
from shared.service_desk.cases.model.attachments import Attachment, AttachmentRow, RemoveFile
from shared.service_desk.cases.model.files import CaseFile
from shared.service_desk.cases.operations.attachments import AttachmentOperations
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.rules.messages import FilledMessage
from shared.service_desk.cases.rules.slip import message_slip


@dataclass(frozen=True)
class CaseFileState(SectionState):
    """What a section with one chosen case shows: `file` is that case; `done` counts what was saved here.

    `files` is what is being done with the files of the case.
    """

    zone: str = "UTC"
    exporting: bool = False
    file: CaseFile | None = None
    done: int = 0
    files: FilesState = field(default_factory=FilesState)


S = TypeVar("S", bound=CaseFileState)
_NO_PRINTER = translate("console.words", "No printer is set for the counters. Copy the words or save a letter.")


class CaseWorkPresenter(SectionPresenter[S, R]):
    """Opens cases and acts on the chosen one."""

    TOPICS = frozenset({Topic.CASES, Topic.CATALOG})
    REREAD_SECONDS = 60  # deadlines pass without news

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, state: S, show: Callable[[S], None]) -> None:
        super().__init__(branch, runner, state, show)
        self._actor = actor
        self._chosen: UUID | None = None
        self.files = FileWork(
            branch, runner, actor, lambda files: self._change(files=files), self._report, self.refresh
        )

    def back(self) -> None:
        """Send what could not be sent: the command, and the files that were on their way."""
        super().back()
        self.files.go_on()

    def each_second(self) -> None:
        """Try again what could not be saved, read, or added."""
        super().each_second()
        self.files.go_on()

    def add_files(self, paths: Sequence[Path], question: str) -> None:
        """Add files to the chosen case, as the answer to a question or (key "") to none."""
        if self._state.file is not None:
            self.files.add(self._state.file.case.id, paths, question)

    def remove_file(self, row: AttachmentRow, reason: str) -> None:
        """Remove a file that was added by mistake."""
        name = isolated(row.name)

        def removed(_file: Attachment) -> None:
            self.files.close()
            self._change(done=self._state.done + 1)

        self._run(
            lambda command: self._branch.of(AttachmentOperations).remove(
                RemoveFile(command, row.file.id, reason), self._actor
            ),
            translate("console.files", "Remove the file {file}", file=name),
            translate("console.files", "Removed: {file}", file=name),
            removed,
        )

    def open_case(self, case_id: UUID) -> None:
        """Show one case."""
        if case_id != self._chosen:
            self._chosen = case_id
            self.files.close()
            self.files.close_scans()
            self.files.find_folder()
            self.refresh()

    def act(self, verb: CaseVerb, answers: Answers) -> None:
        """Do something with the chosen case as it is shown."""
        file = self._state.file
        if file is None:
            return
        given = given_answers(answers)
        self._run(
            lambda command: self._branch.of(CaseOperations).carry_out(
                CaseCommand(command, file.case.id, verb, file.case.version, **given), self._actor
            ),
            translate("console.cases", "{verb}: {number}", verb=VERBS[verb][0], number=isolated(file.display)),
            translate("console.cases", "Saved: {number}", number=isolated(file.display)),
            lambda _case: self._change(done=self._state.done + 1),
        )

    def write_letter(self, letter: Letter, path: Path, families: Sequence[str]) -> None:
        """Write a letter to the visitor to a file, away from the screen's thread."""

        def write() -> Path:
            # Loaded when the first letter is written.
            content = importlib.import_module("shared.platform.reports.letter_writer").letter_pdf(letter, families)
            return write_bytes(content, path)

        self._write_file(write)

    def print_message(self, message: FilledMessage, paper: str, slips: CounterSlips) -> None:
        """Print what the visitor is told on the printer of the counters; `paper` names it in logs."""
        day = local(self._clock.now(), self._state.zone).date()

        def told(outcome: Outcome) -> None:
            match outcome:
                case NoPrinter():
                    self._report(_NO_PRINTER, MessageTone.PROBLEM)
                case FaultKind():
                    self._report(fault_text(outcome), MessageTone.PROBLEM)
                case _:
                    self._report(translate("console.words", "Printed."), MessageTone.GOOD)

        slips.print(lambda catalog, settings: message_slip(message, day, catalog, settings), paper, 0, told)
