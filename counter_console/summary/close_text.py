"""What a manager reads before a day is closed or opened again, or a session is ended: what ends, and what stays."""

from counter_console.summary.state import CloseQuestion, SignedInLine
from shared.platform.i18n.text import Listing, Showable, Text, translate
from shared.platform.i18n.translator import Translator

NUMBERS_TOLD = 6


def close_title(question: CloseQuestion) -> Text:
    """Return the question; the second one says that visitors can still come."""
    if question.again:
        return translate("console.summary", "The branch is open now. Really close the day?")
    return translate("console.summary", "Close the day now?")


def close_text(question: CloseQuestion, translator: Translator, *, note_unsaved: bool = False) -> str:
    """Say what closing ends, where each open ticket is, and that a present day can be opened again."""
    lines: list[Showable] = [translate("console.summary", "The figures become final.")]
    if question.goes_on:
        lines.insert(0, translate("console.summary", "No more numbers are issued until tomorrow."))
        lines.append(translate("console.summary", "Until then a manager can open the day again."))
    if note_unsaved:
        lines.append(translate("console.summary", "Your note is not saved. It cannot be added later."))
    if question.open_tickets:
        lines.append(translate("console.summary", "%n open tickets end as not served:", n=question.open_tickets))
        for numbers, told in (
            (question.at_counter, _at_counter),
            (question.waiting, _waiting),
            (question.aside, _aside),
        ):
            if numbers:
                lines.append(told(numbers))
    if question.clerks:
        lines.append(translate("console.summary", "%n counters are signed out.", n=len(question.clerks)))
        lines.append(translate("console.summary", "Signed in: {names}", names=Listing(question.clerks)))
    return "\n".join(translator.text(line) for line in lines)


def reopen_text(translator: Translator) -> str:
    """Say what opening a closed day again brings back and what it does not."""
    return "\n".join(
        translator.text(line)
        for line in (
            translate("console.summary", "Numbers are issued again."),
            translate(
                "console.summary",
                "Visitors whose wait ended when the day was closed wait again; the time they waited before counts.",
            ),
            translate("console.summary", "Clerks sign in again. The figures become final when the day is closed."),
        )
    )


def force_text(line: SignedInLine, translator: Translator) -> str:
    """Say what ending somebody's session does and what it leaves alone."""
    frees = translate("console.summary", "{counter} becomes free.", counter=line.counter)
    stays = translate(
        "console.summary", "A visitor who is being served there stays at the counter for the next person who signs in."
    )
    return f"{translator.text(frees)} {translator.text(stays)}"


def _at_counter(numbers: tuple[str, ...]) -> Text:
    listed = _listed(numbers)
    return translate("console.summary", "Still at a counter ({count}): {numbers}", count=len(numbers), numbers=listed)


def _waiting(numbers: tuple[str, ...]) -> Text:
    listed = _listed(numbers)
    return translate("console.summary", "Waiting ({count}): {numbers}", count=len(numbers), numbers=listed)


def _aside(numbers: tuple[str, ...]) -> Text:
    listed = _listed(numbers)
    return translate("console.summary", "On hold ({count}): {numbers}", count=len(numbers), numbers=listed)


def _listed(numbers: tuple[str, ...]) -> Listing:
    return Listing((*numbers[:NUMBERS_TOLD], "…") if len(numbers) > NUMBERS_TOLD else numbers)
