"""A letter as data: all its words are in one language already."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Letter:
    """A letter in one language. `sender` is the name, then what stands below it; `closing` stands under the text."""

    sender: tuple[str, ...]
    recipient: str
    day: str
    reference: str
    heading: str
    text: str
    closing: tuple[str, ...]
    right_to_left: bool
