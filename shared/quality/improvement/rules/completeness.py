"""What is missing before an action can be proposed or accepted, each part by its name."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from uuid import UUID

from shared.platform.i18n.text import Text, translate
from shared.quality.improvement.model import (
    WEEKS,
    ActionCommand,
    Choices,
    EffectPlan,
    Figure,
    FigureKind,
)
from shared.quality.improvement.rules.effect import WEEK, monday_of

#: An action that takes longer is several.
LONGEST = timedelta(days=730)


def missing_to_accept(command: ActionCommand, choices: Choices, today: date, *, remedy: bool) -> Iterator[Text]:
    """Yield what keeps an action from being accepted; `remedy` tells whether it is known what is to be done."""
    if not remedy and not command.words:
        yield translate("improvement", "what is to be done")
    if command.owner_id not in {person for person, _ in choices.people}:
        yield translate("improvement", "an owner who works here")
    if command.due is None or not today <= command.due <= today + LONGEST:
        yield translate("improvement", "a day by which it is done, within two years")
    if command.figure is None or not is_known(command.figure, choices):
        yield translate("improvement", "the figure that shows the effect")
    if command.direction is None:
        yield translate("improvement", "whether that figure is to go up or down")


def is_known(figure: Figure, choices: Choices) -> bool:
    """Return whether a figure is about something that there is."""
    if figure.kind is FigureKind.STANDARD and figure.standard_id not in {each for each, *_ in choices.standards}:
        return False
    if figure.kind is FigureKind.OUTCOME and figure.code not in {code for code, _ in choices.outcomes}:
        return False
    return figure.service_id is None or figure.service_id in {each for each, _ in choices.services}


def plan_of(
    command: ActionCommand,
    trigger_week: date,
    number: int,
    controls: Collection[UUID],
    branches: Collection[UUID] = (),
) -> EffectPlan:
    """Return how the effect will be checked, from now on unchanged. `number` is that of the standard's version."""
    figure, direction = command.figure, command.direction
    assert figure is not None, "checked before"
    assert direction is not None, "checked before"
    fixed = Figure(figure.kind, figure.standard_id, number, figure.code, figure.service_id)
    return EffectPlan(
        fixed,
        direction,
        monday_of(trigger_week) - WEEKS * WEEK,
        controls=tuple(sorted(controls)),
        branches=tuple(sorted(branches)),
    )
