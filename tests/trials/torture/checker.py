"""The independent checker: `python -m tests.trials.torture.checker HISTORY_DIR DATABASE` proves what must always hold.

It reads what the clients wrote down and what is in the database, and imports nothing of the program that it judges.
"""

import json
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.trials.torture.checking.answers import Answers
from tests.trials.torture.checking.boards import check_boards, quiet_moments
from tests.trials.torture.checking.calls import Calls
from tests.trials.torture.checking.chain import check_chain
from tests.trials.torture.checking.commands import Histories, read_histories
from tests.trials.torture.checking.finding import Violation, broken
from tests.trials.torture.checking.reading import Stored, read_stored
from tests.trials.torture.checking.speed import times_of_verbs
from tests.trials.torture.checking.ticket_history import check_story


@dataclass
class Verdict:
    """What was found, and how much was looked at, so that an empty run cannot pass for a good one."""

    findings: list[Violation] = field(default_factory=list)
    looked_at: dict[str, int] = field(default_factory=dict)
    given_up: dict[str, int] = field(default_factory=dict)
    in_doubt: dict[str, int] = field(default_factory=dict)
    #: How often each verb was answered, and its 50 % and 99 % points in milliseconds.
    verbs: dict[str, tuple[int, float, float]] = field(default_factory=dict)

    def count(self, kind: str) -> int:
        """Return how many findings are of a kind."""
        return sum(finding.kind == kind for finding in self.findings)


def judge(histories: Histories, stored: Stored, *, drained: bool = True) -> Verdict:
    """Prove I1 to I10 on one run."""
    verdict, answers, calls = Verdict(), Answers(histories, stored), Calls(histories, stored)
    verdict.findings += [
        *check_chain(stored),
        *check_story(stored, drained=drained),
        *answers.check(),
        *check_boards(histories),
        *calls.check(),
    ]
    verdict.findings += [
        broken("I8", f"{line['client']}: told at {line['verb']}: {line['code']} {line.get('fault', '')}")
        for line in histories.unexpected
    ]
    verdict.looked_at = {
        "commands": len(histories.commands),
        "calls judged": calls.judged,
        "calls not to be judged": calls.not_judged,
        "quiet moments": len(quiet_moments(histories)),
        "confirmed tickets": sum(
            command.end == "ok" and command.verb in ("issue", "walk_in") for command in histories.commands
        ),
        "restores": len(histories.restores),
        "tickets": len(stored.rows("tickets")),
        "events": len(stored.rows("ticket_events")),
    }
    verdict.findings += [broken("I8", f"'nobat check' finds: {fault}") for fault in histories.own_faults]
    verdict.verbs = times_of_verbs(histories)
    verdict.given_up, verdict.in_doubt = dict(answers.given_up), dict(answers.decided)
    return verdict


def judge_all(folder: Path, address: str) -> Verdict:
    """Judge the database as it is, and what each restore gave up as it was just before."""
    histories = read_histories(folder)
    verdict = judge(histories, read_stored(address))
    verdict.looked_at["databases judged"] = 1
    for number, restore in enumerate(histories.restores, start=1):
        archive = folder / "copies" / restore.copy
        if not restore.copy or not archive.is_file():
            continue
        earlier = judge(histories.until(restore.began), _packed(archive), drained=False)
        verdict.findings += [
            Violation(found.invariant, found.kind, f"before restore {number}: {found.words}")
            for found in earlier.findings
        ]
        for what in ("calls judged", "calls not to be judged", "events"):
            verdict.looked_at[what] += earlier.looked_at[what]
        verdict.looked_at["databases judged"] += 1
    return verdict


def _packed(archive: Path) -> Stored:
    """Read the database in a backup."""
    with tempfile.TemporaryDirectory() as place, zipfile.ZipFile(archive) as package:
        name = next(name for name in package.namelist() if name.endswith(".sqlite3"))
        (Path(place) / "copy.sqlite3").write_bytes(package.read(name))
        return read_stored(f"sqlite:///{(Path(place) / 'copy.sqlite3').as_posix()}")


def main(arguments: Sequence[str]) -> int:
    """Judge, write the verdict as JSON, and return 0 only if nothing was found."""
    folder, address = arguments
    verdict = judge_all(Path(folder), address)
    by_invariant = Counter(finding.invariant for finding in verdict.findings)
    kinds = {kind: verdict.count(kind) for kind in ("lost", "doubled", "broken")}
    sys.stdout.write(f"{json.dumps({**kinds, 'by_invariant': by_invariant, **asdict(verdict)}, indent=1)}\n")
    return 1 if verdict.findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
