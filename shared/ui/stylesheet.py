"""The style sheet for Qt's own widgets (fields, tables, lists, scroll bars), made from the tokens only."""

from shared.platform.contrast import mixed
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole


def style_sheet(appearance: Appearance) -> str:
    """Return the sheet for one window; kit widgets paint themselves and do not need it."""
    theme, metrics = appearance.theme, appearance.metrics
    values = {
        "surface": theme.surface,
        "raised": theme.raised,
        "ink": theme.ink,
        "quiet": theme.quiet,
        "line": theme.line,
        "accent": theme.accent,
        "soft": theme.accent_soft,
        "on_accent": theme.on_accent,
        "focus": theme.focus,
        # Halfway to the ground: a scroll bar is found when it is looked for and does not pull the eye.
        "handle": mixed(theme.surface, theme.quiet, 0.45),
        "unit": metrics.unit,
        "half": max(2, metrics.unit // 2),
        "radius": max(4, metrics.radius * 2 // 3),
        "hairline": metrics.hairline,
        "ring": metrics.focus,
        "inset": max(0, metrics.unit - metrics.focus + metrics.hairline),
        "bar": max(8, metrics.unit),
        "caption": metrics.px(TextRole.CAPTION),
        "header": metrics.px(TextRole.CAPTION) * 2,
        "body": metrics.px(TextRole.BODY),
        "target": metrics.target,
    }
    return _SHEET.format_map(values)


_SHEET = """
QWidget#page, QMainWindow {{ background: {surface}; color: {ink}; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit {{
    background: {raised}; color: {ink}; border: {hairline}px solid {quiet}; border-radius: {radius}px;
    padding: {half}px {unit}px; selection-background-color: {accent}; selection-color: {on_accent};
    placeholder-text-color: {quiet};
}}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus {{
    border: {ring}px solid {focus};
}}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ background: {surface}; color: {quiet}; }}
QComboBox, QSpinBox, QDateEdit, QTimeEdit {{ font-size: {body}px; min-height: {target}px; }}
QComboBox QAbstractItemView {{
    background: {raised}; color: {ink}; border: {hairline}px solid {line}; outline: none;
    selection-background-color: {soft}; selection-color: {ink};
}}
QTableView, QTreeView, QListView {{
    background: transparent; alternate-background-color: {surface}; color: {ink}; border: none; outline: none;
    gridline-color: {line}; selection-background-color: {soft}; selection-color: {ink}; font-size: {body}px;
}}
QTableView::item, QListView::item, QTreeView::item {{ border-bottom: {hairline}px solid {line}; padding: {half}px; }}
QTableView::item:selected, QListView::item:selected {{ background: {soft}; color: {ink}; }}
QListView:focus, QTreeView:focus {{ border: {ring}px solid {focus}; border-radius: {half}px; }}
QHeaderView, QHeaderView::section {{
    background: transparent; color: {quiet}; border: none; border-bottom: {hairline}px solid {line};
    padding: {half}px; font-size: {caption}px; font-weight: bold; min-height: {header}px;
}}
QTableCornerButton::section {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {bar}px; margin: 0; }}
QScrollBar::handle {{ background: {handle}; border-radius: {half}px; min-height: {target}px; min-width: {target}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {quiet}; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{
    background: {raised}; color: {ink}; border: {hairline}px solid {line}; padding: {half}px; font-size: {caption}px;
}}
QMenu {{ background: {raised}; color: {ink}; border: {hairline}px solid {line}; padding: {half}px; }}
QMenu::item:selected {{ background: {soft}; color: {ink}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
"""
