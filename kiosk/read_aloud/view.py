"""Takes what the frame shows as a scene: the question over a page, else the page, and what has the keyboard."""

from kiosk.frame.screen import FrameScreen
from kiosk.read_aloud.scene import Scene
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
        tuple(parts_of(question or frame.current())),
        None if focus is None else id(focused),
        focus,
    )
