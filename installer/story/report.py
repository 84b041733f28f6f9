"""The report of the story: `story.md` and its pictures, in order."""

from collections.abc import Iterable
from pathlib import Path

from installer.story.session import StoryWindow


class StoryReport:
    """A folder of pictures and the text for them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lines: list[str] = []
        self._pictures = 0

    def title(self, text: str) -> None:
        """Add the title."""
        self._lines += [f"# {text}", ""]

    def chapter(self, text: str) -> None:
        """Start a chapter."""
        self._lines += [f"## {text}", ""]

    def paragraph(self, *sentences: str) -> None:
        """Add a paragraph."""
        self._lines += [" ".join(sentences), ""]

    def show(self, window: StoryWindow, name: str, caption: str) -> Path:
        """Take a picture of a window and add it to the text; return its file."""
        file = self._next(name)
        window.photograph(file)
        self.picture(file, caption)
        return file

    def show_later(self, window: StoryWindow, pictures: Iterable[tuple[str, str, str]]) -> None:
        """Add pictures that a window takes by itself as soon as it shows a text: (text, name, caption) each."""
        wanted = []
        for text, name, caption in pictures:
            file = self._next(name)
            wanted.append((text, file))
            self.picture(file, caption)
        window.watch(wanted)

    def picture(self, file: Path, caption: str) -> None:
        """Add a picture that is already in the folder to the text."""
        self._lines += [f"![{caption}]({file.relative_to(self.folder).as_posix()})", "", f"*{caption}*", ""]

    def table(self, rows: list[tuple[str, str]]) -> None:
        """Add a table of two columns."""
        self._lines += ["| what | value |", "|---|---|", *(f"| {what} | {value} |" for what, value in rows), ""]

    def _next(self, name: str) -> Path:
        self._pictures += 1
        return self.folder / f"{self._pictures:02d}-{name}.png"

    def write(self) -> Path:
        """Write `story.md` and return it."""
        file = self.folder / "story.md"
        file.write_text("\n".join(self._lines).rstrip() + "\n", encoding="utf-8")
        return file
