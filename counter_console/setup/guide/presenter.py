"""Takes the answers of the guide, checks each page, keeps a draft, tries the printer, and creates the branch."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from counter_console.setup.guide.draft import Draft
from counter_console.setup.guide.model import BranchMaker, FirstPin, GuidePage, Raw, ReadySets
from counter_console.setup.guide.pages import NO_PRINTER, OTHER_PRINTER, PERSON, form_of
from counter_console.setup.guide.profile import checked_answers, page_of, printer_of, profile_of
from counter_console.setup.guide.slips import pins_slip, test_slip
from counter_console.setup.guide.state import GuideState
from counter_console.setup.guide.summary import summary_of
from shared.office.staff.model import Role
from shared.platform.background import Runner
from shared.platform.errors import UserError, error_text
from shared.platform.forms.check import check_form
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, Text, translate
from shared.platform.printing.slip import Slip

_PAGES = tuple(GuidePage)


class SlipPrinter(Protocol):
    """Finds printers and prints; called away from the screen's thread, all but `print_on_page`."""

    def found(self) -> tuple[str, ...]:
        """Return the addresses of the printers that are connected to this PC."""

    def print(self, printer: str, width_mm: int, slip: Slip) -> Text | None:
        """Print a slip; return what went wrong, or None. Raises UserError(BAD_PRINTER)."""

    def print_on_page(self, slip: Slip) -> bool:
        """Print a slip on a printer for pages, which the person chooses; return False when nothing was printed."""


class GuidePresenter:
    """The guide without its widgets. `finished` is called when the sample branch was made."""

    def __init__(
        self,
        ready: ReadySets,
        maker: BranchMaker,
        printer: SlipPrinter,
        draft: Draft,
        runner: Runner,
        language: Language,
        show: Callable[[GuideState], None],
        finished: Callable[[], object],
    ) -> None:
        self._ready = ready
        self._maker = maker
        self._printer = printer
        self._draft = draft
        self._runner = runner
        self._show = show
        self._finished = finished
        self._printers: tuple[str, ...] = ()
        self._over = self._changing = False
        self._state = GuideState(language=language)

    @property
    def state(self) -> GuideState:
        """What is shown."""
        return self._state

    def start(self) -> None:
        """Show the page of the last time, or the first one."""
        kept = self._draft.read()
        page, answers = kept if kept is not None else (GuidePage.START, {"guide_language": self._state.language.value})
        if answers.get("guide_language") in set(Language):
            self._state = replace(self._state, language=Language(answers["guide_language"]))
        if not answers.get("people"):
            boss = {"name": "", "role": Role.ADMIN.value, "language": self._state.language.value}
            answers = {**answers, "people": [boss]}
        self._state = replace(self._state, answers=answers)
        self.go_to(page)
        self._change(resumed=kept is not None)

    # -------------------------------------------------------------------------------------------------------- answers
    def edit(self, key: str, raw: object) -> None:
        """Take what was typed or chosen."""
        state = self._state
        if state.page is GuidePage.PEOPLE:
            self._set_people(
                [{**person, key: raw} if at == state.person else person for at, person in enumerate(state.people)]
            )
            return
        self._change(answers={**state.answers, key: raw}, problem="", report="")
        if key == "guide_language" and raw in set(Language):
            self._change(language=Language(str(raw)))
            if len(state.people) == 1 and not state.people[0].get("name"):
                self._set_people([{**state.people[0], "language": raw}])

    def add_person(self) -> None:
        """Begin with one more person."""
        person = {"name": "", "role": Role.CLERK.value, "language": self._first_language()}
        self._state = replace(self._state, person=len(self._state.people))
        self._set_people([*self._state.people, person])

    def remove_person(self) -> None:
        """Remove the person whose form is shown; one stays."""
        people = [person for at, person in enumerate(self._state.people) if at != self._state.person]
        if people:
            self._state = replace(self._state, person=min(self._state.person, len(people) - 1))
            self._set_people(people)

    def choose_person(self, position: int) -> None:
        """Show the form of another person."""
        self._change(person=position, problem="")

    # ---------------------------------------------------------------------------------------------------------- pages
    def next(self) -> None:
        """Go on, if this page is complete; else say what is missing."""
        page = self._state.page
        if page is GuidePage.PEOPLE and not self._people_are_complete():
            return
        problem = self._problems().get(page, "")
        if problem:
            self._change(problem=problem)
            return
        self.go_to(GuidePage.SUMMARY if self._changing else _PAGES[_PAGES.index(page) + 1])

    def change(self, page: GuidePage) -> None:
        """Show the page of one answer in the overview; from there it goes on to the overview again."""
        self._changing = True
        self.go_to(page)

    def back(self) -> None:
        """Go to the page before, whatever is on this one."""
        if self._state.page not in (GuidePage.START, GuidePage.DONE) and not self._state.busy:
            self.go_to(_PAGES[_PAGES.index(self._state.page) - 1])

    def go_to(self, page: GuidePage) -> None:
        """Show a page and keep the answers."""
        self._change(page=page, problem="", report="", person=0, resumed=False)
        if page is GuidePage.PRINTER:
            self.look_for_printers()
        if page is GuidePage.SUMMARY:
            self._changing = False
            given = checked_answers(self._state.answers, self._ready)
            self._change(summary=summary_of(given, self._ready, self._problems()))
        self.keep()

    def keep(self) -> None:
        """Write the draft, as long as there is no branch."""
        if not self._over:
            self._draft.keep(self._state.page, self._state.answers)

    # -------------------------------------------------------------------------------------------------------- printer
    def look_for_printers(self) -> None:
        """Look which printers are connected to this PC."""
        self._run(self._printer.found, self._printers_found)

    def try_printer(self) -> None:
        """Print a slip that says it is a test."""
        language = self._state.language
        self._print(test_slip(language), translate("guide", "A test slip was sent. Did it come out of the printer?"))

    def print_pins(self) -> None:
        """Print the first PINs, each to be cut off and handed over: on the kiosk's printer, or on a page."""
        slip, sent = (
            pins_slip(self._state.language, self._state.pins),
            translate("guide", "The PINs were sent to the printer."),
        )
        if printer_of(checked_answers(self._state.answers, self._ready)):
            self._print(slip, sent)
        elif self._printer.print_on_page(slip):
            self._change(report=sent)

    def _print(self, slip: Slip, report: Text) -> None:
        given = checked_answers(self._state.answers, self._ready)
        printer, width = printer_of(given), int(given.get("slip_width_mm", 80))
        if not printer:
            self._change(problem=translate("guide", "No printer is chosen yet."))
            return
        self._run(lambda: self._printer.print(printer, width, slip), lambda problem: self._printed(problem, report))

    def _printed(self, problem: Text | None, report: Text) -> None:
        self._change(problem=problem or "", report="" if problem else report)

    def _printers_found(self, printers: tuple[str, ...]) -> None:
        self._printers = printers
        self._change()

    # --------------------------------------------------------------------------------------------------------- create
    def create(self) -> None:
        """Create the branch, completely or not at all."""
        problems = self._problems()
        if problems:
            self._change(problem=translate("guide", "Some answers must be changed first; they are marked below."))
            return
        profile = profile_of(self._state.answers, self._ready)
        self._run(lambda: self._maker.make(profile), lambda _none: self._created(profile))

    def take_sample(self) -> None:
        """Create the sample branch instead."""
        self._run(self._maker.make_sample, lambda _none: self._sample_taken())

    def _sample_taken(self) -> None:
        self._forget_draft()
        self._finished()

    def _forget_draft(self) -> None:
        self._over = True
        self._draft.forget()

    def _created(self, profile: Raw) -> None:
        self._forget_draft()
        pins = tuple(FirstPin(person["name"], person["role"], person["pin"]) for person in profile["staff"])
        self._change(page=GuidePage.DONE, pins=pins)

    def broke(self) -> None:
        """Say that an error of the program stopped the last step; the answers are kept."""
        self.keep()
        self._change(
            busy=False,
            problem=translate("guide", "Something went wrong here. Your answers are kept; please try again."),
        )

    # ------------------------------------------------------------------------------------------------------- checking
    def _problems(self) -> Mapping[GuidePage, Showable]:
        """Return the first problem of each page."""
        state = self._state
        found: dict[GuidePage, Showable] = {}
        for page in GuidePage:
            form = form_of(page, state.answers, self._ready, self._offered_printers())
            forms: Sequence[tuple[Any, Mapping[str, Any]]] = ()
            if page is GuidePage.PEOPLE:
                forms = [(PERSON, person) for person in state.people]
            elif form is not None:
                forms = [(form, {f.key: state.answers[f.key] for f in form.fields if f.key in state.answers})]
            for each, raw in forms:
                for problem in check_form(each, raw).problems.values():
                    found.setdefault(page, problem)
        for path, problem in self._maker.problems(profile_of(state.answers, self._ready)):
            found.setdefault(page_of(path), problem)
        return found

    def _people_are_complete(self) -> bool:
        for at, person in enumerate(self._state.people):
            if check_form(PERSON, person).problems:
                self._change(person=at, problem=translate("guide", "Please complete this person, or remove the entry."))
                return False
        return True

    # ------------------------------------------------------------------------------------------------------------ own
    def _run(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        if self._state.busy:
            return

        def finished(result: Any) -> None:
            self._change(busy=False)
            done(result)

        self._change(busy=True, problem="", report="")
        self._runner.run(work, finished, self._failed)

    def _failed(self, fault: Exception) -> None:
        if not isinstance(fault, UserError):
            self._change(busy=False)
            raise fault
        self._change(busy=False, problem=error_text(fault))

    def _first_language(self) -> str:
        given = checked_answers(self._state.answers, self._ready)
        return str(given.get("first_language", self._state.language.value))

    def _offered_printers(self) -> tuple[str, ...]:
        chosen = self._state.answers.get("printer", NO_PRINTER)
        more = () if chosen in (NO_PRINTER, OTHER_PRINTER, "") else (chosen,)
        return tuple(dict.fromkeys((*self._printers, *more)))

    def _set_people(self, people: list[Mapping[str, Any]]) -> None:
        self._change(answers={**self._state.answers, "people": people}, problem="")

    def _change(self, **values: Any) -> None:
        state = replace(self._state, **values)
        form = form_of(state.page, state.answers, self._ready, self._offered_printers())
        self._state = replace(state, form=form)
        self._show(self._state)
