"""What the page of charters says: the cards of steps, facts, what differs between versions, and questions."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from counter_console.records.case_texts import CaseFact
from counter_console.records.version_texts import VERSION_VERBS, version_facts
from shared.office.catalog.model import Catalog
from shared.office.versions.forms import end_form
from shared.office.versions.model import VersionState, VersionVerb
from shared.platform.forms.model import Answers, Form, plain_form
from shared.platform.forms.readable import FieldChange, field_changes
from shared.platform.i18n.text import LocalText, Number, Text, translate
from shared.platform.i18n.translator import Translator
from shared.quality.charters.forms import step_answers, terms_answers, terms_form
from shared.quality.charters.model import (
    CharterFile,
    CharterRow,
    CharterStep,
    CharterVersion,
    StepMeasured,
    TimeFinding,
)
from shared.quality.charters.rules.charters import RULES
from shared.quality.charters.rules.texts import FINDINGS, map_step, measured_texts, step_text
from shared.service_card.procedure_map import MapStep
from shared.ui.theme import Tone

TITLE = translate("charters", "Service charters")
VERBS = {**VERSION_VERBS, VersionVerb.END: translate("charters", "End the charter")}
TO_LOOK_AT = {
    TimeFinding.TOO_SHORT: translate("charters", "published too short"),
    TimeFinding.TOO_LONG: translate("charters", "published too long"),
    TimeFinding.OVER_LAW: translate("charters", "over the legal limit"),
}


def finding_text(row: CharterRow) -> Text | str:
    """Return the first thing that is said about a charter; nothing when all is well."""
    if not row.findings:
        return ""
    at, finding = row.findings[0]
    return translate("charters", "step {number}: {finding}", number=Number(at + 1), finding=TO_LOOK_AT[finding])


def map_steps(
    version: CharterVersion,
    measured: Sequence[StepMeasured | None],
    catalog: Catalog,
    currency: LocalText,
    translator: Translator,
    *,
    ended: bool,
) -> tuple[MapStep, ...]:
    """Return the cards of a version's steps."""
    known = (*measured, *(None for _ in version.terms.steps))
    return tuple(
        _map_step(at, step, known[at], catalog, currency, translator, ended=ended)
        for at, step in enumerate(version.terms.steps)
    )


def _map_step(
    at: int,
    step: CharterStep,
    measured: StepMeasured | None,
    catalog: Catalog,
    currency: LocalText,
    translator: Translator,
    *,
    ended: bool,
) -> MapStep:
    say = translator.text
    said = map_step(at + 1, step_text(step, catalog, currency, ended=ended), say)
    notes = () if measured is None else tuple(measured_texts(step, measured))
    warned = set(FINDINGS.values())
    tones = (Tone.CAUTION if note in warned else Tone.QUIET for note in notes)
    return MapStep(*said, tuple(zip(map(say, notes), tones, strict=True)))


def facts(file: CharterFile, today: date) -> Iterator[CaseFact]:
    """Yield what is known of a charter: all its versions."""
    yield from version_facts(file.row.charter, file.authors, today)


def differences(version: CharterVersion, before: CharterVersion, catalog: Catalog) -> tuple[FieldChange, ...]:
    """Return what a version says otherwise than the one before it."""
    form = terms_form(catalog, (*before.terms.steps, *version.terms.steps))
    was, now = (tuple(map(step_answers, each.terms.steps)) for each in (before, version))
    return tuple(field_changes(form.field("steps"), was, now)) if was != now else ()


def question(verb: VersionVerb, file: CharterFile, catalog: Catalog, today: date) -> Form:
    """Return the question of an action."""
    if verb is VersionVerb.WRITE:
        return terms_form(catalog, file.row.charter.latest.terms.steps)
    meant = RULES.meant(file.row.charter, verb, today)
    if verb is VersionVerb.END and meant is not None and meant.terms.begins <= today:
        return end_form(today + timedelta(days=1))
    return plain_form(verb.value)


def stands(verb: VersionVerb, file: CharterFile, today: date) -> Answers:
    """Return the answers with which a question begins: a draft goes on, and a new version begins as the last one."""
    if verb is not VersionVerb.WRITE:
        return {}
    latest = file.row.charter.latest
    return terms_answers(latest.terms, None if latest.state is VersionState.DRAFT else today + timedelta(days=1))
