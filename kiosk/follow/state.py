"""What the page for typing a follow-up code shows."""

from kiosk.code_entry.state import CodeState

#: Digits, and why they did not help.
FollowState = CodeState
