"""Two parts side by side, the second of which stays in view, or one below the other where the place is narrow."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole

#: Below this width in letters, the second part is placed below the first.
NARROW = 62


class Beside(QWidget):
    """The first part takes the larger share; the second follows when `area` scrolls."""

    def __init__(self, appearance: Appearance, first: QWidget, second: QWidget, area: QScrollArea) -> None:
        super().__init__()
        self.appearance = appearance
        self._area = area
        self._second = second
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(first, 5)
        self._place = QVBoxLayout()
        self._place.addWidget(second)
        self._place.addStretch(1)
        self._line.addLayout(self._place, 4)
        area.verticalScrollBar().valueChanged.connect(lambda _value: self._follow())
        self.set_appearance(appearance)

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the spacing."""
        self.appearance = appearance
        self._line.setSpacing(appearance.metrics.unit * 2)

    @property
    def narrow(self) -> bool:
        """True while one part is below the other."""
        return self._line.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the arrangement."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW * self.appearance.metrics.px(TextRole.BODY)
        if narrow != self.narrow:
            self._line.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._follow()

    def _follow(self) -> None:
        """Move the second part down with the page; one that is taller than the window shows its end in the end."""
        content = self._area.widget()
        if content is None:
            return
        seen, tall = self._area.viewport().height(), self._second.height()
        passed = -self.mapTo(content, QPoint(0, 0)).y() + self._area.verticalScrollBar().value()
        least = max(0, tall - seen)
        top = 0 if self.narrow else max(0, min(passed - least, self.height() - tall))
        if top != self._place.contentsMargins().top():
            self._place.setContentsMargins(0, top, 0, 0)
