"""How cases come to the service desk of a simulated branch: at a counter, by phone or letter, and at the kiosk."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import Any, TypeVar
from uuid import UUID

from shared.office.catalog.model import MESSAGE_KIND, CaseKind, Matter
from shared.office.staff.model import StaffMember
from shared.platform.forms.model import Field, Kind
from shared.platform.ids import new_id
from shared.service_desk.cases.forms import questions_of
from shared.service_desk.cases.model import Channel, RegisterRequest, VisitorMessage
from shared.service_desk.cases.operations.inbox import CaseInboxOperations
from shared.service_desk.cases.operations.kiosk import CaseKioskOperations
from shared.service_desk.cases.rules.codes import new_code, shown_number
from shared.simulation.context import KIOSK, SimulationContext
from shared.simulation.desk_hands import DeskHands
from shared.simulation.desk_words import OF_MATTERS, VISITORS
from shared.simulation.model import DeskHabits

T = TypeVar("T")


class EachOnce:
    """Chooses by dice, but each of several once before any comes again: a short time then has all of them."""

    def __init__(self, dice: Random) -> None:
        self._dice = dice
        self._left: dict[str, list[Any]] = {}

    def of(self, what: str, choices: Sequence[T]) -> T:
        """Return one of the choices for this purpose."""
        chosen: T
        chosen, *self._left[what] = self._left.get(what) or self._dice.sample(choices, len(choices))
        return chosen


class DeskIntake:
    """Registers cases, and remembers the codes that visitors got, who asked twice, and what is forgotten."""

    def __init__(self, dice: Random, habits: DeskHabits, hands: DeskHands) -> None:
        self._dice, self._habits, self._hands = dice, habits, hands
        self._kinds = EachOnce(dice)
        self.codes: dict[UUID, str] = {}
        self.twins: dict[UUID, str] = {}
        self.forgotten: set[UUID] = set()

    def _happens(self, share: float) -> bool:
        return self._dice.random() < share

    def register(self, context: SimulationContext, people: Sequence[StaffMember]) -> None:
        """Write down what somebody wants; a few visitors ask twice, and a colleague makes one case of both."""
        kinds = [each for each in context.catalog.case_kinds_in_use if each.code != MESSAGE_KIND]
        if not kinds:
            return
        kind, language = self._kinds.of("kinds", kinds), self._language()
        if kind.at_kiosk and self._happens(self._habits.at_the_kiosk):
            self._leave_at_kiosk(context, self._answers(kind, language, context.now()), language, kind.code)
            return
        by = self._dice.choice(people)
        tickets = list(context.guests) if self._happens(self._habits.at_the_counter) else []
        concerned = kind.about_person and self._happens(self._habits.about_a_person)
        answers = self._answers(kind, language, context.now())
        first = ""
        for _ in range(2 if self._happens(self._habits.asked_twice) else 1):
            made, code = self._hands.register(
                context.branch,
                RegisterRequest(
                    command_id=new_id(),
                    type_code=kind.code,
                    answers=answers,
                    channel=Channel.COUNTER if tickets else self._dice.choice((Channel.PHONE, Channel.LETTER)),
                    language=language,
                    code=new_code(self._dice.randrange),
                    ticket_id=self._dice.choice(tickets) if tickets else None,
                    concerns_id=self._dice.choice(people).id if concerned else None,
                    take=self._happens(0.6),
                ),
                by,
            )
            self.codes[made.id] = code
            if first:
                self.twins[made.id] = first
            first = shown_number(context.catalog.branch.code, made.year, made.number)
            if self._happens(self._habits.forgotten):
                self.forgotten.add(made.id)

    def _language(self) -> str:
        return self._dice.choice(tuple(VISITORS))

    def _answers(self, kind: CaseKind, language: str, now: datetime) -> dict[str, Any]:
        said = OF_MATTERS[language].get(_words_of(kind), VISITORS[language][0])
        wants = said[self._dice.randrange(len(VISITORS[language][0])) % len(said)]
        answers = {field.key: self._answer(field, wants, now) for field in questions_of(kind)}
        phone = f"+7 701 {self._dice.randrange(1000):03d} {self._dice.randrange(10_000):04d}"
        return {**{key: each for key, each in answers.items() if each is not None}, "contact_phone": phone}

    def _answer(self, field: Field, wants: str, now: datetime) -> Any:
        if field.kind in (Kind.TEXT, Kind.LONG_TEXT):
            return wants
        if field.kind is Kind.CHOICE:
            return self._dice.choice(field.choices).value
        if field.kind is Kind.DATE:
            return (now + timedelta(days=20)).date()
        return {Kind.YES_NO: True, Kind.WHOLE: 1, Kind.DECIMAL: 1.0}.get(field.kind)

    # ------------------------------------------------------------------------------------------------ at the kiosk
    def leave_message(self, context: SimulationContext) -> None:
        """Somebody leaves a message and wants to be called."""
        language = self._language()
        words, phone = self._dice.choice(VISITORS[language][0]), f"8701{self._dice.randrange(10_000_000):07d}"
        message = VisitorMessage(new_id(), new_code(self._dice.randrange), words, phone, language, KIOSK)
        context.branch.of(CaseKioskOperations).leave_message(message)
        take_in_soon(context)

    def _leave_at_kiosk(
        self, context: SimulationContext, answers: Mapping[str, Any], language: str, type_code: str
    ) -> None:
        """Somebody answers the questions of a kind at the kiosk. Dates are not asked there."""
        own = {key: each for key, each in answers.items() if key != "contact_phone" and not isinstance(each, date)}
        code, phone = new_code(self._dice.randrange), "".join(filter(str.isdecimal, answers["contact_phone"]))
        left = VisitorMessage(new_id(), code, "", phone, language, KIOSK, type_code, own)
        context.branch.of(CaseKioskOperations).leave_message(left)
        take_in_soon(context)


def _words_of(kind: CaseKind) -> str:
    """Return by what the words of a visitor are chosen: criticism sounds like a complaint."""
    if kind.matter is None:
        return kind.code
    return (Matter.COMPLAINT if kind.matter is Matter.CRITICISM else kind.matter).value


def how_many(mean: float, dice: Random) -> int:
    """Return a whole number with this mean."""
    return int(mean) + (dice.random() < mean % 1)


def take_in_soon(context: SimulationContext) -> None:
    """The maintenance service takes in what visitors left."""
    context.after_exactly(1.0, lambda: _take_in(context))


def _take_in(context: SimulationContext) -> None:
    context.branch.of(CaseInboxOperations).take_in("keeper")
