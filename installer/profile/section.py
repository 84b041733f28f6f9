"""One table of a profile file, read key by key; every fault names the file, the line and the key."""

import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from installer.profile.lines import KeyLines
from installer.profile.lines import Path as KeyPath
from shared.platform.errors import ErrorCode, UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Text, translate

_LINE_IN_MESSAGE = re_line = None
