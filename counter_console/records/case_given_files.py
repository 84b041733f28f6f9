"""The files that answer questions of a new case: checked away from the screen's thread before anything is saved."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from counter_console.section.connection import MessageTone
from shared.office.catalog.model import CaseKind
from shared.platform.background import Runner
from shared.platform.errors import UserError, error_text
from shared.platform.files.reader import check_file, read_file
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import Showable, Text, translate
from shared.service_desk.cases.forms import file_questions
from shared.service_desk.cases.model.attachments import GivenFile
from shared.service_desk.cases.rules.attachments import unfit

#: What a presenter says while files are checked, and when the case could not be sent after that.
CHECKING = translate("console.cases", "The files are being checked. The case is registered after that.")
BUSY = translate("console.cases", "Something else was being saved, so the case was not registered. Please try again.")
Report = Callable[[Showable, MessageTone], None]


@dataclass(frozen=True)
class RefusedFiles:
    """Why files of the new case were not taken, by the key of their field; `number` grows with each try."""

    number: int = 0
    problems: Mapping[str, Text] = field(default_factory=dict)

    def after(self, problems: Mapping[str, Text]) -> "RefusedFiles":
        """Return the next refusal."""
        return RefusedFiles(self.number + 1, problems)


NONE_REFUSED = RefusedFiles()


def chosen_files(answers: Answers) -> dict[str, tuple[str, ...]]:
    """Return the paths among the answers of `new_case`, by the keys of the questions of the chosen kind."""
    prefix = f"{answers['kind']}."
    found = {key.removeprefix(prefix): value for key, value in answers.items() if key.startswith(prefix)}
    return {key: value for key, value in found.items() if isinstance(value, tuple) and value}


def check_given(kind: CaseKind, chosen: Mapping[str, tuple[str, ...]]) -> tuple[tuple[GivenFile, ...], dict[str, Text]]:
    """Return the files that can be taken, and one problem for each question with one that cannot."""
    questions = file_questions(kind)
    given, problems = list[GivenFile](), dict[str, Text]()
    for key, paths in chosen.items():
        for number, path in enumerate(map(Path, paths)):
            try:
                checked = check_file(read_file(path), path.name)
                if (problem := unfit(questions, key, checked.kind, number)) is not None:
                    raise UserError(problem, file=path.name)
                given.append(GivenFile(key, path.name, checked))
            except UserError as refused:
                problems.setdefault(f"{kind.code}.{key}", error_text(refused))
    return tuple(given), problems


class GivenFilesCheck:
    """Checks the files of one person's new cases, one case at a time."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._running = False

    def check(
        self,
        kinds: Sequence[CaseKind],
        answers: Answers,
        ready: Callable[[tuple[GivenFile, ...]], None],
        refused: Callable[[Mapping[str, Text]], None],
        report: Report,
        busy: Callable[[], bool],
    ) -> None:
        """Call `ready` with the checked files, at once when there are none, or `refused` with the problems.

        `busy`: something else is being saved, so that nothing can be sent after the check.
        """
        chosen = chosen_files(answers)
        kind = next((each for each in kinds if each.code == answers["kind"]), None)
        if kind is None or not chosen:
            ready(())
            return
        if self._running:
            return
        self._running = True
        report(CHECKING, MessageTone.INFO)

        def checked(found: tuple[tuple[GivenFile, ...], dict[str, Text]]) -> None:
            self._running = False
            given, problems = found
            if problems:
                report(next(iter(problems.values())), MessageTone.PROBLEM)
                refused(problems)
            elif busy():
                report(BUSY, MessageTone.PROBLEM)
            else:
                ready(given)

        def failed(problem: Exception) -> None:
            self._running = False
            raise problem

        self._runner.run(lambda: check_given(kind, chosen), checked, failed)
