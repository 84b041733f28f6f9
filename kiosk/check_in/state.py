"""What the page for checking in shows."""

from kiosk.code_entry.state import CodeState

#: The same as for a follow-up code: digits, and why they did not help.
CheckInState = CodeState
