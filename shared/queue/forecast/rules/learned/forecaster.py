"""The learning forecast of one branch: told every step, asked for expected waits."""

from collections.abc import Mapping

from shared.queue.forecast.rules.learned.figures import figures
from shared.queue.forecast.rules.learned.learner import Learner, Night, NightWork, WaitQuestion
from shared.queue.forecast.rules.learned.queue_state import QueueState
from shared.queue.forecast.rules.learned.steps import Ask, Called, Expected, Issued, Key, Left, Step

#: A published time of a serving counts like so many measured ones.
PUBLISHED_WEIGHT = 10.0


class Forecaster:
    """Learns from the steps of a branch, in the order of time, and says how long somebody will wait.

    Nothing that happens later is used: a wait is learned from when its ticket is called. A ticket that leaves teaches
    nothing about waits, only that it is gone.
    """

    def __init__(
        self,
        published: Mapping[Key, float] | None = None,
        leaves_are_told: bool = True,
        *,
        state: QueueState | None = None,
        learner: Learner | None = None,
    ) -> None:
        """`published` are the seconds of a serving of each service as the branch says them.

        A trial may bring a `state` and a `learner` that lack something.
        """
        self._state = QueueState(leaves_are_told) if state is None else state
        for service, seconds in (published or {}).items():
            self._state.serving_means.start(service, seconds, PUBLISHED_WEIGHT)
        self._learner = Learner() if learner is None else learner
        self._open: dict[Key, tuple[float, WaitQuestion]] = {}

    def observe(self, step: Step) -> None:
        """Take a step."""
        match step:
            case Issued():
                question = self._question(Ask(step.at, step.service, step.priority, step.ahead))
                self._open[step.ticket] = step.at, question
            case Left():
                self._open.pop(step.ticket, None)
            case Called() if step.ticket in self._open:
                # Also one that the state took for gone: such waits are long, and without them all would seem shorter.
                issued, question = self._open.pop(step.ticket)
                if step.at > issued:
                    self._learner.learn(question, step.at - issued)
        self._state.apply(step)

    def newcomer(self, ask: Ask) -> Expected:
        """Return the expected wait of somebody who takes a ticket now."""
        return self._learner.answer(self._question(ask))

    def waiting(self, ticket: Key, at: float, ahead: float | None = None) -> Expected | None:
        """Return how long a waiting ticket still waits; None if it does not wait. `ahead` as in `Ask`."""
        service = self._state.where.get(ticket)
        if service is None:
            return None
        entry = self._state.waiting[service][ticket]
        ask = Ask(at, service, entry.priority, ahead)
        return self._learner.answer(self._question(ask, entry.at))

    def night_work(self) -> NightWork | None:
        """Return the work of a night, which another process can do; None while there is too little to learn from."""
        return self._learner.night_work()

    def take(self, night: Night) -> None:
        """Go on with the result of a night."""
        self._learner.take(night)

    def refit(self) -> None:
        """Do the work of a night here and now; takes seconds."""
        work = self.night_work()
        if work is not None:
            self.take(work.run())

    def _question(self, ask: Ask, joined: float | None = None) -> WaitQuestion:
        return self._learner.ask(ask.service, *figures(self._state, ask, joined))
