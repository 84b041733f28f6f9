"""I7: two seconds after all clients paused, every board shows the state of the database."""

from tests.trials.torture.checking.commands import Histories, Line
from tests.trials.torture.checking.finding import Findings, broken


def check_boards(histories: Histories) -> Findings:
    """Compare each quiet moment with what each board had shown last."""
    shows: dict[str, list[Line]] = {}
    for show in histories.shows:
        shows.setdefault(show["client"], []).append(show)
    for moment in quiet_moments(histories):
        for board, shown in shows.items():
            earlier = [line for line in shown if line["t"] <= moment["t"]]
            if not earlier:
                continue
            for what in ("calls", "waiting"):
                if earlier[-1]["answer"][what] != moment["answer"][what]:
                    yield broken(
                        "I7", f"{board} shows {what} {earlier[-1]['answer'][what]}, stored are {moment['answer'][what]}"
                    )


def quiet_moments(histories: Histories) -> list[Line]:
    """Return the moments at which everybody stood still and the database was read."""
    return [line for line in histories.conductor if line["verb"] == "quiet"]
