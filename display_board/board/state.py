"""Everything the board shows at one moment, in no language yet."""

from dataclasses import dataclass

from display_board.playlist import Poster
from shared.platform.i18n.formats import Formats
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Day, LocalText, Percent, Showable, Text, WaitText
from shared.queue.forecast.rules.wait_figures import WaitMark


@dataclass(frozen=True)
class NewestCall:
    """The call in the large letters. `fresh` while it is being announced; `again` when it was called before."""

    key: str
    number: str
    counter: str
    fresh: bool
    again: bool
    age: Text


@dataclass(frozen=True)
class CallLine:
    """One of the last calls; `counter` is the counter's label, `announced` says that it is in the large letters now.

    `awaited` until its visitor has come, or need not come any more.
    """

    key: str
    number: str
    counter: str
    age: Text
    announced: bool = False
    awaited: bool = False


@dataclass(frozen=True)
class WaitLine:
    """One service, or one group of services: how many wait, how long it may take, and the words of its mark.

    `wait` is None when it is unknown; `remark` then says why. `people` is None where it is better not shown.
    `word` says what the sign of the mark means where it needs no line of its own.
    `published` is the published time at the counter, of one service; it is shown only where there is room.
    """

    key: str
    name: LocalText
    people: Text | None
    wait: WaitText | None
    remark: Showable | None
    mark: WaitMark
    word: Text | None = None
    published: Text | None = None


@dataclass(frozen=True)
class BoardMessage:
    """What the board says to everybody, and the same in few words for where the whole has no room."""

    whole: Showable
    short: Showable | None = None


@dataclass(frozen=True)
class Result:
    """Today's result: the share, the sentence that follows it, both in one sentence, and the same in few words."""

    share: Percent
    sentence: Text
    whole: Text
    short: Text


@dataclass(frozen=True)
class Stale:
    """Since when nothing is known, as a sentence and as a time."""

    line: Text
    since: ClockTime


@dataclass(frozen=True)
class BoardNotice:
    """What is shown in place of the newest call when there is none: nothing called yet, closed, no data.

    Where only one fits without filling the board, it is the title if `title_alone`, else the sentence.
    """

    title: Showable
    sentence: Showable
    title_alone: bool = False


@dataclass(frozen=True)
class Spoken:
    """Sentences in one language."""

    language: Language
    sentences: tuple[Showable, ...]


@dataclass(frozen=True)
class BoardState:
    """One moment of the board.

    `newest` or `notice` is set, never both. `calls` are the last ones, newest first, without the very newest when it is
    `newest`; while an earlier one is announced, all keep their order. `counters` is how many the branch has,
    `farthest_m` how far the farthest seat is, `lowest_m` how high the board's lowest letters are. `waits`
    are per service, `group_waits` per group where services would take too many pages; both are empty and `side_note`
    explains it when waits cannot be shown. `stale` says since when nothing is known. `turn` counts
    up with every change of page, so that pages of waits and messages move on together. `most_calls` last calls are
    wanted, waits at the `side` or not, messages above the calls or below them. `theme` and `accent` are the
    colours that the branch has chosen, `logo` is its kept picture; each is "" while it is not known, or chosen.
    `posters` are pictures that take turns with the waits. `emergency` is what stands over everything, in each
    language; usually nothing does.
    """

    language: Language
    theme: str
    accent: str
    logo: str
    formats: Formats
    farthest_m: float
    lowest_m: float
    counters: int
    most_calls: int
    side: bool
    messages_above: bool
    branch: LocalText
    day: Day
    clock: ClockTime
    newest: NewestCall | None
    notice: BoardNotice | None
    calls: tuple[CallLine, ...]
    waits: tuple[WaitLine, ...]
    group_waits: tuple[WaitLine, ...]
    side_heading: Text
    side_note: Text | None
    result: Result | None
    messages: tuple[BoardMessage, ...]
    posters: tuple[Poster, ...]
    emergency: tuple[Spoken, ...]
    stale: Stale | None
    turn: int
