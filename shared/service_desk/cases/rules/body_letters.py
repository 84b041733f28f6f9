"""The letter to a body outside to which a case is referred, and the reminder: pure, in any language."""

from collections.abc import Callable
from datetime import date

from shared.office.catalog.model import Catalog
from shared.office.catalog.model.workflow import OutsideBody
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Day, Showable, isolated, left_to_right, translate
from shared.service_desk.cases.model import CaseState, CaseVerb
from shared.service_desk.cases.model.files import CaseFile
from shared.service_desk.cases.rules.messages import NOTHING_KNOWN, FilledMessage


def is_letter_to_body(file: CaseFile, verb: CaseVerb | None) -> bool:
    """Return whether a body outside is written to with this action."""
    if verb is CaseVerb.REFER:
        return True
    return verb is CaseVerb.REMIND and file.case.state is CaseState.REFERRED and not file.case.referred_to


def languages_of(file: CaseFile, catalog: Catalog) -> tuple[Language, ...]:
    """Return the languages of letters to bodies: that of the office, and the visitor's if it is another one."""
    office, visitor = Language(catalog.branch.default_language), Language(file.case.language)
    return (office,) if visitor is office else (office, visitor)


def receiver(file: CaseFile, catalog: Catalog, chosen: str | None) -> OutsideBody | None:
    """Return the body of the list that gets the letter: the one being chosen, or the one that has the case."""
    return catalog.body(chosen or file.case.body)


def letter_to_body(
    file: CaseFile, reminds: bool, words: str, watch: date | None, language: Language, say: Callable[[Showable], str]
) -> FilledMessage:
    """Return the letter with what is typed; `say` puts texts into the language."""
    number = left_to_right(file.display)
    heading = translate("letters", "Referral of case {number}", number=number)
    begins = translate("letters", "We refer this case to you: {kind}. We ask you:", kind=file.type.name)
    if reminds:
        heading = translate("letters", "Reminder: case {number}", number=number)
        begins = translate("letters", "We have no answer from you yet in this case: {kind}.", kind=file.type.name)
    parts: list[Showable] = [begins, isolated(words.strip() or NOTHING_KNOWN)]
    if watch is not None:
        day = Day(watch, year=True, weekday=False)
        parts.append(translate("letters", "Please answer before this day: {day}", day=day))
    parts.append(translate("letters", "Please name the number of the case in your answer."))
    return FilledMessage(language, say(heading), "\n\n".join(say(each) for each in parts))
