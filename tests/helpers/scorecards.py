"""A small scorecard, observations with it, and a released wave for tests."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.staff.rights import Right
from shared.office.versions.model import VersionCommand, VersionState, VersionVerb
from shared.platform.clock import VirtualClock
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.quality.scorecards.model import CardSection, CardTerms, Item, Scale
from shared.quality.scorecards.model.assessment import (
    DecisionCommand,
    ImportedWave,
    ReplyCommand,
    ReplyRuling,
    WaveReply,
)
from shared.quality.scorecards.model.register import CardVersion, Observation, ObserveCommand, Scorecard
from shared.quality.scorecards.model.wave import DayPart, FitVisit, ReleasedWave
from shared.quality.scorecards.operations.cards import ObservationOperations, ScorecardOperations
from shared.quality.scorecards.operations.waves import AssessmentOperations
from shared.quality.scorecards.rules.release import released_wave
from shared.quality.scorecards.store import CARDS
from shared.quality.scorecards.store.release_file import release_text, sealed
from tests.helpers.cases import clerk_of

#: The best answers to the scorecard below.
BEST = {"greets": "yes", "no-money": "yes", "papers": "fully", "next-step": "5", "place": "yes"}


def words(text: str) -> LocalText:
    """Return a text in all five languages."""
    return LocalText.of({code: f"{text} ({code})" for code in ("en", "ru", "kk", "fa", "ar")})


def card_terms(begins: date = date(2026, 3, 10)) -> CardTerms:
    """Return two sections, weights 1 and 3: a greeting with a critical item, and what was explained."""
    greeting = CardSection(
        "greeting",
        words("Greeting"),
        1,
        (
            Item("greets", words("The clerk greets"), Scale.YES_NO, 1, standard="courtesy"),
            Item("no-money", words("Nobody asks for money"), Scale.YES_NO, 3, critical=True),
        ),
    )
    explaining = CardSection(
        "explaining",
        words("Explaining"),
        3,
        (
            Item("papers", words("All papers are named at once"), Scale.THREE, 2, standard="clear"),
            Item("next-step", words("The next step is explained"), Scale.FIVE, 1, may_not_apply=True, standard="clear"),
            Item("place", words("The place is clean"), Scale.YES_NO, 1, may_not_apply=True),
        ),
    )
    return CardTerms(words("Visit at the counter"), (greeting, explaining), begins)


def visits(count: int, *, failing: int = 0) -> list[FitVisit]:
    """Return visits of which the first `failing` found that not all papers were named."""
    return [
        FitVisit(
            "2026-03",
            DayPart.MORNING,
            BEST | ({"papers": "not"} if n < failing else {}),
            {"papers": f"case {n}"} if n < failing else {},
        )
        for n in range(count)
    ]


def released(branch_id: UUID, wave: str = "2026-1", *, fit: int = 5, failing: int = 3, clerks: int = 4) -> ReleasedWave:
    """Return a sealed wave of March 2026 for a branch."""
    made = released_wave(
        branch_id, wave, words("Spring"), date(2026, 4, 20), ("counter", 1, card_terms()), visits(fit, failing=failing),
        clerks=clerks,
    )  # fmt: skip
    return sealed(made)


def import_wave(branch: OpenBranch, actor: Actor, wave: ReleasedWave | None = None) -> ImportedWave:
    """Import a wave, that of the helper if none is given."""
    made = wave or released(branch.database.branch_id)
    return branch.of(AssessmentOperations).import_release(release_text(made).encode(), new_id(), actor)


def write_card(branch: OpenBranch, actor: Actor, code: str = "counter") -> Scorecard:
    """Write the draft of a scorecard without standards, from tomorrow on."""
    terms = card_terms(branch.day.today() + timedelta(days=1))
    plain = tuple(
        replace(section, items=tuple(replace(item, standard="") for item in section.items))
        for section in terms.sections
    )
    command = VersionCommand(new_id(), None, VersionVerb.WRITE, code=code, terms=replace(terms, sections=plain))
    return branch.of(ScorecardOperations).carry_out(command, actor)


def do_card(branch: OpenBranch, card: Scorecard, verb: VersionVerb, actor: Actor) -> Scorecard:
    """Do something with a scorecard as it was last seen."""
    return branch.of(ScorecardOperations).carry_out(VersionCommand(new_id(), card.id, verb, card.version), actor)


def card_in_force(branch: OpenBranch, clock: VirtualClock, writer: Actor, approver: Actor) -> Scorecard:
    """Return a scorecard that one person wrote and another approved; a day passes until it is in force."""
    draft = do_card(branch, write_card(branch, writer), VersionVerb.SUBMIT, writer)
    card = do_card(branch, draft, VersionVerb.APPROVE, approver)
    clock.advance(24 * 3600)
    return card


def observe(branch: OpenBranch, card: Scorecard, coach: Actor, **answers: str) -> Observation:
    """Fill in a scorecard, with the best answers unless others are given."""
    command = ObserveCommand(new_id(), card.id, card.latest.number, BEST | answers)
    return branch.of(ObservationOperations).observe(command, coach)


def observe_today(branch: OpenBranch, coach: Actor) -> Observation:
    """Fill in a scorecard that has been in force for some time: days do not pass in the table of rights."""
    with branch.database.read() as tx:
        known = CARDS.of_code(tx, branch.database.branch_id, "old")
    return observe(branch, known or old_card(branch), coach)


def old_card(branch: OpenBranch) -> Scorecard:
    """Write a scorecard in force since yesterday into the table, beside its operations."""
    terms = card_terms(branch.day.today() - timedelta(days=1))
    version = CardVersion(1, VersionState.APPROVED, terms)
    card = Scorecard(new_id(), "old", 1, branch.database.present(), (version,))
    with branch.database.write() as tx:
        CARDS.write(tx, branch.database.branch_id, None, card)
    return card


def reply_to_wave(branch: OpenBranch, actor: Actor) -> WaveReply:
    """Reply about an item of a new wave."""
    wave = import_wave(branch, clerk_of(branch, "timur"), released(branch.database.branch_id, new_id().hex))
    return branch.of(AssessmentOperations).reply(
        ReplyCommand(new_id(), wave.id, "papers", "The list was there."), actor
    )


def decide_reply(branch: OpenBranch, actor: Actor) -> WaveReply:
    """Decide about another person's reply."""
    timur = clerk_of(branch, "timur")
    reply = reply_to_wave(branch, clerk_of(branch, "marat") if actor.id == timur.id else timur)
    decision = DecisionCommand(new_id(), reply.wave_id, reply.item, ReplyRuling.PARTLY, "The list was old.")
    return branch.of(AssessmentOperations).decide(decision, actor)


def all_cards(branch: OpenBranch) -> tuple[Scorecard, ...]:
    """Every scorecard of the branch."""
    with branch.database.read() as tx:
        return CARDS.all(tx, branch.database.branch_id)


#: How each operation is tried in the table of rights, and the right that it asks for.
TRIES: Mapping[str, Callable[[OpenBranch, Actor], object]] = {
    "ScorecardOperations.carry_out": lambda b, a: write_card(b, a, f"card-{new_id().hex[:12]}"),
    "ObservationOperations.observe": observe_today,
    "AssessmentOperations.import_release": import_wave,
    "AssessmentOperations.reply": reply_to_wave,
    "AssessmentOperations.decide": decide_reply,
}
ASKS: Mapping[str, Right] = {
    "ScorecardOperations.carry_out": Right.KEEP_SCORECARDS,
    "ObservationOperations.observe": Right.OBSERVE,
    **dict.fromkeys((f"AssessmentOperations.{verb}" for verb in ("import_release", "reply")), Right.KEEP_SCORECARDS),
    "AssessmentOperations.decide": Right.APPROVE_SCORECARDS,
}
