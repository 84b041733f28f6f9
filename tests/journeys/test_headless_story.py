"""A whole morning through the three real windows, each in a program of its own, as `nobat run` plays it."""

import json
from pathlib import Path

import pytest

from installer.story.play import play_story

pytestmark = [pytest.mark.slow, pytest.mark.journey]


def test_a_morning_is_played_photographed_and_told(tmp_path: Path) -> None:
    assert play_story(tmp_path) == []
    story = (tmp_path / "story.md").read_text(encoding="utf-8")
    pictures = sorted(tmp_path.glob("*.png"))
    assert len(pictures) >= 38
    assert all(picture.name in story for picture in pictures)
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in pictures)
    assert {"console-case-approve", "console-case-tell", "console-complaint"} <= {each.stem[3:] for each in pictures}
    slips = tmp_path / "slips"
    assert len(list(slips.glob("*.png"))) >= 7
    assert all(file.read_bytes().startswith(b"\x1b@") for file in slips.glob("*.bin"))
    assert json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))["figures"]["served"] == 5
