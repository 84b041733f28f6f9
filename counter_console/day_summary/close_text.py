"""What a manager reads before a day is closed: what ends with it, and that it cannot be undone."""

from counter_console.day_summary.state import CloseQuestion
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator


def close_text(question: CloseQuestion, words: Translator) -> str:
    """Say what closing ends, and that it cannot be undone."""
    lines = [translate("console.summary", "The figures become final. This cannot be undone.")]
    if question.open_tickets:
        ends = translate("console.summary", "%n open tickets end as not served:", n=question.open_tickets)
        more = "…" if question.open_tickets > len(question.numbers) else ""
        listed = ", ".join(words.ticket(number) for number in question.numbers)
        lines.append(translate("console.summary", "{what} {numbers}", what=ends, numbers=f"{listed} {more}".strip()))
    if question.open_counters:
        lines.append(translate("console.summary", "%n counters are signed out.", n=question.open_counters))
    return "\n".join(words.text(line) for line in lines)
