"""Plays the half-year and checks it: `python -m tests.trials.half_year FOLDER [SEED] [LANGUAGE ...]`.

The databases and pictures of the pages are left in the folder; without a language no pictures are taken.
"""

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from tests.trials.half_year.branch import CREATED, make_branch
from tests.trials.half_year.checks import facts, failures
from tests.trials.half_year.pictures import take_pictures
from tests.trials.half_year.story import HalfYear
from tests.trials.half_year.unit import Unit


def main(arguments: Sequence[str]) -> int:
    """Play, check and print; returns the exit status."""
    if not arguments:
        print(__doc__)
        return 2
    folder, seed = Path(arguments[0]), int(arguments[1]) if len(arguments) > 1 else 1
    folder.mkdir(parents=True)
    clock = VirtualClock(CREATED)
    branch, unit = make_branch(folder, clock), Unit(folder, clock, seed)
    story = HalfYear(branch, unit, clock, seed)
    played = story.play(lambda week: print(f"week {week}", file=sys.stderr, flush=True))
    print(f"{played.tickets} tickets, {played.visits} visits of assessors, {time.process_time():.0f} s of processor")
    print(f"proposed raises: {[(f'{day}', code, stretch) for day, code, stretch in played.proposed]}")
    found = list(facts(story))
    for each in found:
        print("yes" if each.true else "NO ", each.words)
    take_pictures(branch, folder, folder / "pictures", [Language(each) for each in arguments[2:]])
    unit.sealed.close()
    branch.close()
    return 1 if failures(found) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
