"""Takes what the frame shows as a scene: the question over a page, else the page, and what has the keyboard."""

from dataclasses import replace

from kiosk.frame.screen import FrameScreen
from kiosk.read_aloud.scene import Scene
from shared.platform.speech.parts import PagePart, PartRole
from shared.ui.spoken_page import part_of, parts_of


def scene_of(frame: FrameScreen) -> Scene | None:
    """Return what is on the screen now; None before the first reading, and on the page where staff type their code."""
    state = frame.shown
    if state is None or frame.for_staff:
        return None
    question = frame.question
    focused = frame.focusWidget()
    focus = part_of(focused) if focused is not None and focused is not frame else None
    return Scene(
        (id(frame.current()), state.page, state.question, state.trouble, question is not None),
        state.language,
        tuple(parts_of(frame.current()) if question is None else map(_once, parts_of(question))),
        None if focus is None else id(focused),
        focus,
    )


def _once(part: PagePart) -> PagePart:
    """Return a part of a question that is said when it opens, and not again with each second that it counts down."""
    return replace(part, role=PartRole.FIGURE) if part.role is PartRole.TEXT else part
