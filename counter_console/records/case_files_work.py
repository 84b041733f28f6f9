"""Work with the files of the chosen case, away from the screen's thread: adding, opening, printing, saving a copy."""

import contextlib
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from counter_console.command_runner import AWAY, PASSING
from counter_console.section.connection import MessageTone
from counter_console.section.files import saved_text, write_bytes
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.errors import UserError, error_text
from shared.platform.files.model import BEGINNING, MOST_AT_ONCE, CheckedFile, DrawnPage, looks_like
from shared.platform.files.reader import check_file, draw_page, read_file
from shared.platform.i18n.text import Showable, Text, isolated, left_to_right, translate
from shared.platform.ids import new_id
from shared.service_desk.cases.model.attachments import AddFile, Attachment, AttachmentRow
from shared.service_desk.cases.operations.attachments import AttachmentOperations

#: How large a page is drawn to be looked at, in the steps of "larger", and to be printed (A4 with 200 dots per inch).
WIDTHS = (1000, 1600, 2400)
TALLEST = 4000
PRINTED = (1654, 2339)
LOST = translate("console.files", "The connection is lost. It is added as soon as the connection is back.")
#: Files of the scan folder that are opened to see what they are.
MOST_LOOKED_AT = 100


@dataclass(frozen=True)
class ViewedFile:
    """The file that is looked at: which page, how large, and its dots (None while they are drawn)."""

    row: AttachmentRow
    page: int = 0
    size: int = 0
    drawn: DrawnPage | None = None
    problem: Showable = ""


@dataclass(frozen=True)
class ScannedFile:
    """A file that the scanner has written."""

    path: Path
    written: datetime
    size: int


@dataclass(frozen=True)
class FilesState:
    """What is being done with files. `adding` says which file is on its way, `waits` why it has to wait.

    `scans` are the newest files of the `scan_folder`; None while nobody looks into it.
    """

    adding: Showable = ""
    waits: Showable = ""
    opened: ViewedFile | None = None
    printing: Showable = ""
    scan_folder: str = ""
    scans: tuple[ScannedFile, ...] | None = None


@dataclass
class _Pending:
    """A file on its way: its command stays the same however often it is sent."""

    case_id: UUID
    path: Path
    question: str = ""
    command_id: UUID = field(default_factory=new_id)
    checked: CheckedFile | None = None


class FileWork:
    """The files of the chosen case. `change` gets each new state, `report` a sentence, `added` reads the case again."""

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        actor: Actor,
        change: Callable[[FilesState], None],
        report: Callable[[Showable, MessageTone], None],
        added: Callable[[], None],
    ) -> None:
        self._branch, self._runner, self._actor = branch, runner, actor
        self._change, self._report, self._added = change, report, added
        self._state = FilesState()
        self._pending: list[_Pending] = []
        self._running = False
        self._count = self._done = 0
        self._refused: list[Text] = []
        self._content: tuple[UUID, bytes] | None = None

    def use(self, runner: Runner) -> None:
        """Work on a thread of its own: nobody waits at the counter while a file is read."""
        self._runner = runner

    def work_unseen(self) -> None:
        """Go on with what was begun, but show nothing more of it: the page is gone."""
        self._change = lambda _state: None
        self._report = lambda _sentence, _tone: None
        self._added = lambda: None

    @property
    def state(self) -> FilesState:
        """The latest state."""
        return self._state

    # -------------------------------------------------------------------------------------------------------- adding
    def add(self, case_id: UUID, paths: Sequence[Path], question: str = "") -> None:
        """Check these files and add them, one after the other; each that is refused is named with the reason.

        `question` is the key of the question of the case that they answer, "" for none.
        """
        if len(paths) > MOST_AT_ONCE:
            self._report(translate("console.files", "Please choose at most 10 files at once."), MessageTone.PROBLEM)
            return
        if not self._pending:
            self._count = self._done = 0
            self._refused = []
        self._pending += [_Pending(case_id, path, question) for path in paths]
        self._count += len(paths)
        self._next()

    def go_on(self) -> None:
        """Send again what met a lost line."""
        if self._state.waits:
            self._next()

    def _next(self) -> None:
        if self._running:
            return
        if not self._pending:
            self._set(adding="", waits="")
            self._say_what_became()
            return
        here = self._pending[0]
        self._running = True
        name = isolated(here.path.name)
        self._set(
            adding=translate(
                "console.files",
                "Adding file {number} of {count}: {name}",
                number=self._done + 1,
                count=self._count,
                name=name,
            )
        )
        self._runner.run(lambda: self._carry_out(here), self._was_added, self._was_not_added)

    def _carry_out(self, here: _Pending) -> Attachment:
        name = here.path.name
        if here.checked is None:
            here.checked = check_file(read_file(here.path), name)
        command = AddFile(here.command_id, here.case_id, name, here.question)
        try:
            return self._branch.of(AttachmentOperations).add(command, here.checked, self._actor)
        except UserError as problem:
            problem.values.setdefault("file", name)
            raise

    def _was_added(self, _file: Attachment) -> None:
        self._running = False
        self._pending.pop(0)
        self._done += 1
        self._set(waits="")
        self._added()
        self._next()

    def _was_not_added(self, problem: Exception) -> None:
        self._running = False
        if not isinstance(problem, UserError):
            self._pending.clear()
            self._set(adding="", waits="")
            raise problem
        if problem.code in PASSING:
            self._set(waits=LOST if problem.code in AWAY else error_text(problem))
            return
        self._pending.pop(0)
        self._done += 1
        self._refused.append(error_text(problem))
        self._next()

    def _say_what_became(self) -> None:
        refused, added = self._refused, self._count - len(self._refused)
        if refused:
            # One sentence for each, the first one first.
            self._report(refused[0] if len(refused) == 1 else _several(refused), MessageTone.PROBLEM)
        elif added:
            self._report(translate("console.files", "%n files were added.", n=added), MessageTone.GOOD)
        self._count = self._done = 0
        self._refused = []

    # -------------------------------------------------------------------------------------------------- scan folder
    def find_folder(self) -> None:
        """Learn into which folder the scanner of this console writes."""

        def found(folder: str) -> None:
            self._set(scan_folder=folder, scans=self._state.scans if folder else None)

        device = self._actor.device
        self._runner.run(lambda: self._branch.settings.values().scan_folder_of(device), found, lambda _problem: None)

    def look_for_scans(self) -> None:
        """Offer the newest files of the folder."""
        folder = self._state.scan_folder

        def failed(problem: Exception) -> None:
            if not isinstance(problem, OSError):
                raise problem
            sentence = translate("console.files", "The folder {path} cannot be read.", path=left_to_right(folder))
            self._report(sentence, MessageTone.PROBLEM)

        self._runner.run(lambda: newest_files(Path(folder)), lambda found: self._set(scans=found), failed)

    def close_scans(self) -> None:
        """Offer nothing of the folder any more."""
        self._set(scans=None)

    # ------------------------------------------------------------------------------------------------------- looking
    def open(self, row: AttachmentRow) -> None:
        """Look at a file."""
        self._set(opened=ViewedFile(row))
        self._draw()

    def close(self) -> None:
        """Look at no file any more."""
        self._content = None
        if self._state.opened is not None:
            self._set(opened=None)

    def turn_to(self, page: int) -> None:
        """Look at another page."""
        opened = self._state.opened
        if opened is not None and 0 <= page < opened.row.file.pages and page != opened.page:
            self._set(opened=replace(opened, page=page, drawn=None))
            self._draw()

    def resize(self, size: int) -> None:
        """Draw the page larger or smaller."""
        opened = self._state.opened
        if opened is not None and 0 <= size < len(WIDTHS) and size != opened.size:
            self._set(opened=replace(opened, size=size))
            self._draw()

    def _draw(self) -> None:
        opened = self._state.opened
        assert opened is not None
        file = opened.row.file

        def drawn(page: DrawnPage) -> None:
            now = self._state.opened
            if now is not None and (now.row.file.id, now.page, now.size) == (file.id, opened.page, opened.size):
                self._set(opened=replace(now, drawn=page, problem=""))

        def failed(problem: Exception) -> None:
            if not isinstance(problem, UserError):
                raise problem
            now = self._state.opened
            if now is not None and now.row.file.id == file.id:
                self._set(opened=replace(now, problem=error_text(problem)))

        width = WIDTHS[opened.size]
        self._runner.run(lambda: draw_page(self._bytes_of(file.id), opened.page, width, TALLEST), drawn, failed)

    def _bytes_of(self, file_id: UUID) -> bytes:
        """Return the bytes of the file that is looked at; they are read once, away from the screen's thread."""
        kept = self._content
        if kept is None or kept[0] != file_id:
            kept = self._content = (file_id, self._branch.of(AttachmentOperations).content(file_id, self._actor))
        return kept[1]

    # ------------------------------------------------------------------------------------------------------- copies
    def save_copy(self, row: AttachmentRow, path: Path) -> None:
        """Write a copy to a file."""

        def failed(problem: Exception) -> None:
            if not isinstance(problem, UserError):
                raise problem
            self._report(error_text(problem), MessageTone.PROBLEM)

        self._runner.run(
            lambda: write_bytes(self._branch.of(AttachmentOperations).copy(row.file.id, self._actor), path),
            lambda written: self._report(saved_text(written), MessageTone.GOOD),
            failed,
        )

    def print(self, row: AttachmentRow, put: Callable[[int, DrawnPage | None], bool]) -> None:
        """Draw page after page for a printer; `put` takes each one, and None at the end, and says whether to go on."""
        pages, content = row.file.pages, list[bytes]()

        def copied() -> bytes:
            # Asked once, however many pages it has; away from the screen's thread.
            if not content:
                content.append(self._branch.of(AttachmentOperations).copy(row.file.id, self._actor))
            return content[0]

        def draw(number: int) -> None:
            if number == pages:
                put(number, None)
                self._set(printing="")
                self._report(translate("console.files", "Printed."), MessageTone.GOOD)
                return
            told = translate("console.files", "Printing page {page} of {pages}", page=number + 1, pages=pages)
            self._set(printing=told)
            self._runner.run(
                lambda: draw_page(copied(), number, *PRINTED),
                lambda page: draw(number + 1) if put(number, page) else stop(),
                failed,
            )

        def stop(sentence: Showable = "") -> None:
            put(pages, None)
            self._set(printing="")
            wrong = translate("console.files", "The file was not printed. Is the printer ready?")
            self._report(sentence or wrong, MessageTone.PROBLEM)

        def failed(problem: Exception) -> None:
            if not isinstance(problem, UserError):
                put(pages, None)
                raise problem
            stop(error_text(problem))

        draw(0)

    def _set(self, **values: object) -> None:
        state = replace(self._state, **values)  # type: ignore[arg-type]
        if state != self._state:
            self._state = state
            self._change(state)


def newest_files(folder: Path) -> tuple[ScannedFile, ...]:
    """Return the newest files of a folder that can be added, the newest first. Raises OSError."""
    found, offered = [], list[ScannedFile]()
    for path in folder.iterdir():
        # A scanner may remove a file that was just listed.
        with contextlib.suppress(OSError):
            about = path.stat()
            if stat.S_ISREG(about.st_mode) and not path.name.startswith("."):
                found.append(ScannedFile(path, datetime.fromtimestamp(about.st_mtime, UTC), about.st_size))
    for each in sorted(found, key=lambda each: (each.written, each.path.name), reverse=True)[:MOST_LOOKED_AT]:
        with contextlib.suppress(OSError), each.path.open("rb") as stream:
            if looks_like(stream.read(BEGINNING)) is not None:
                offered.append(each)
        if len(offered) == MOST_AT_ONCE:
            break
    return tuple(offered)


def _several(refused: Sequence[Text]) -> Text:
    more = len(refused) - 1
    return translate("console.files", "{first} %n other files were not added either.", n=more, first=refused[0])
