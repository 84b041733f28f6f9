"""What people enter when they decide about a target, and the names of what they choose from."""

from collections.abc import Mapping
from datetime import date

from shared.platform.forms.model import Choice, Field, Form, Kind, plain_form
from shared.platform.i18n.text import LocalText, Text, translate
from shared.quality.standards.model import IN_MINUTES, LONGEST_LIMIT, Terms
from shared.quality.targets.model import Lever, LeverFinding, Obstacle, RaiseReason, Requirement, TargetGuard

REASONS: Mapping[RaiseReason, Text] = {
    RaiseReason.SEASON: translate("targets", "It is the season"),
    RaiseReason.FEWER_STAFF: translate("targets", "Fewer staff"),
    RaiseReason.MORE_VISITORS: translate("targets", "More visitors"),
    RaiseReason.NEW_RULES: translate("targets", "New laws or procedures"),
    RaiseReason.EQUIPMENT: translate("targets", "Rooms or equipment"),
    RaiseReason.OTHER_AIMS: translate("targets", "Other aims come first"),
    RaiseReason.SET_WRONG: translate("targets", "The target was set wrongly"),
}
LEVERS: Mapping[Lever, Text] = {
    Lever.SPEED: translate("targets", "Speed: the limit in minutes"),
    Lever.CAPACITY: translate("targets", "Capacity: visitors served in a counter hour"),
    Lever.COST: translate("targets", "Cost of a closed case"),
}
GUARDS: Mapping[TargetGuard, Text] = {
    TargetGuard.SPEED: translate("targets", "smallest limit in minutes that holds"),
    TargetGuard.CAPACITY: translate("targets", "visitors served in a counter hour"),
    TargetGuard.COST: translate("targets", "cost of a closed case"),
    TargetGuard.STRICT: translate("targets", "promise kept, strict"),
    TargetGuard.HAPPY: translate("targets", "satisfaction score"),
}
OBSTACLES: Mapping[Obstacle, Text] = {
    Obstacle.NOT_IN_MINUTES: translate("targets", "Not offered: this standard has no limit in minutes."),
    Obstacle.NOT_AT_COUNTER: translate("targets", "Not offered: this is not about time at a counter."),
    Obstacle.SOME_SERVICES: translate("targets", "Not offered: hours of counters are known for the whole branch only."),
    Obstacle.NOT_OF_CASES: translate("targets", "Not offered: costs are known of cases only."),
    Obstacle.NO_RATES: translate("targets", "Not offered: no rate for an hour of work is set."),
    Obstacle.TOO_FEW_WEEKS: translate("targets", "Not offered: too few weeks are known."),
    Obstacle.NOTHING_STRICTER: translate("targets", "Not offered: no more than this is reached yet."),
}
REQUIREMENTS: Mapping[Requirement, Text] = {
    Requirement.WEEKS_MET: translate("targets", "The last three weeks met the target"),
    Requirement.SURELY_MET: translate("targets", "Together they met it surely"),
    Requirement.NO_SIGNAL: translate("targets", "No sure change for the worse in eight weeks"),
    Requirement.NO_RAISE: translate("targets", "Nothing was raised for thirteen weeks"),
    Requirement.NO_VERSION: translate("targets", "No other version is being prepared"),
}


def accept_form(text: LocalText | None, default: date) -> Form:
    """Return the questions when a raise is accepted; the promise is asked again when it names another number."""
    return plain_form("accept", *(() if text is None else (_promise(text),)), _begins(default))


def stretch_form() -> Form:
    """Return the form of an action that is accepted: it asks nothing."""
    return plain_form("stretch")


def change_form(finding: LeverFinding) -> Form:
    """Return the questions about another value, within what the process already gives."""
    now, best = finding.now or 0.0, finding.best or 0.0
    whole = finding.lever is Lever.SPEED
    last = now - 1 if whole else now
    return plain_form(
        "change",
        Field(
            "value",
            Kind.WHOLE if whole else Kind.DECIMAL,
            LEVERS[finding.lever],
            translate("targets", "No stricter than what is already reached."),
            default=int(finding.step or 0) if whole else finding.step,
            minimum=min(best, last),
            maximum=max(best, last),
        ),
        _reason(),
    )


def reject_form() -> Form:
    """Return the question when a proposal is rejected."""
    return plain_form("reject", _reason())


def postpone_form(default: date) -> Form:
    """Return the questions when a proposal is put off."""
    day = Field("day", Kind.DATE, translate("targets", "Propose it again from"), default=default)
    return plain_form("postpone", day, _reason())


def lower_form(terms: Terms, default: date) -> Form:
    """Return the questions when a target is lowered; what is not about minutes has a share alone."""
    minutes = Field(
        "limit",
        Kind.WHOLE,
        translate("standards", "At most, minutes"),
        default=terms.limit,
        minimum=terms.limit,
        maximum=LONGEST_LIMIT,
    )
    share = round((terms.target or 0.0) * 100)
    target = Field(
        "target",
        Kind.WHOLE,
        translate("standards", "Target, percent of all cases"),
        default=share,
        minimum=1,
        maximum=share,
    )
    asked = (minutes, target) if terms.metric in IN_MINUTES else (target,)
    reason = translate("targets", "It is printed on “Our standards” and kept in the history.")
    return plain_form("lower", *asked, _reason(reason), _promise(terms.text), _begins(default))


def _promise(text: LocalText) -> Field:
    return Field(
        "text",
        Kind.LOCAL_TEXT,
        translate("standards", "The promise, as visitors read it"),
        translate("targets", "Please check the number in every language."),
        default=text,
        sentences=True,
    )


def _reason(hint: Text | None = None) -> Field:
    choices = tuple(Choice(*each) for each in REASONS.items())
    return Field("reason", Kind.CHOICE, translate("targets", "Reason"), hint, choices=choices)


def _begins(default: date) -> Field:
    hint = translate("targets", "It begins only when another person has approved it by then.")
    return Field("day", Kind.DATE, translate("standards", "In force from"), hint, default=default)
