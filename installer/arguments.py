"""Commands and their options as data, read with the standard library's argparse, which loads fast."""

import argparse
import inspect
import shutil
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NoReturn, TypeVar

from installer.problems import WrongUseError

HELP = ("-h", "--help")
WIDEST_HELP = 100

Kind = TypeVar("Kind", bound=Enum)


@dataclass(frozen=True)
class Option:
    """One option of a command. Its value becomes the keyword argument `parameter` of the command's function.

    An option without `metavar` is a switch; one whose name has no dashes is an argument that is given by its place.
    `read` turns the text into a value or raises argparse.ArgumentTypeError.
    """

    name: str
    help: str
    metavar: str = ""
    read: Callable[[str], object] = str
    default: object = None
    required: bool = False
    repeated: bool = False
    argument: str = ""

    @property
    def parameter(self) -> str:
        """The name of the keyword argument."""
        return self.argument or self.name.lstrip("-").replace("-", "_")

    @property
    def placed(self) -> bool:
        """Whether it is known by its place, not by its name."""
        return not self.name.startswith("-")

    @property
    def value_if_absent(self) -> object:
        """What the command gets when the option is not given."""
        if self.placed:
            return None
        if not self.metavar:
            return False
        return () if self.repeated else self.default


@dataclass(frozen=True)
class CliCommand:
    """One command: `run` gets the values of the options and returns the exit status; its docstring is the help.

    With `takes_rest` the command has no options, and `run` gets all arguments as they were typed.
    """

    name: str
    run: Callable[..., int]
    options: tuple[Option, ...] = ()
    examples: tuple[str, ...] = ()
    takes_rest: bool = False
    hidden: bool = False

    @property
    def about(self) -> str:
        """What the command does; the first line is its summary."""
        return inspect.cleandoc(self.run.__doc__ or "")

    def read(self, arguments: Sequence[str]) -> dict[str, object]:
        """Return the keyword arguments for `run`. Raises WrongUseError."""
        if self.takes_rest:
            return {"rest": tuple(arguments)}
        # argparse would send a default through `read`, so it does not get the defaults.
        given = vars(self._parser().parse_args(arguments))
        values = {option.parameter: given.get(option.parameter, option.value_if_absent) for option in self.options}
        return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}

    def help(self) -> str:
        """Return the whole help text of the command."""
        return self._parser().format_help()

    def _parser(self) -> argparse.ArgumentParser:
        parser = _Parser(
            prog=f"nobat {self.name}",
            usage=f"nobat {self.name} [ARGUMENTS]" if self.takes_rest else None,
            description=wrapped(self.about),
            epilog=examples_text(self.examples),
            add_help=False,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        parser.command = self.name
        for option in self.options:
            if option.placed:
                parser.add_argument(option.parameter, metavar=option.name, type=option.read, help=option.help)
                continue
            if not option.metavar:
                parser.add_argument(
                    option.name,
                    dest=option.parameter,
                    action="store_true",
                    default=argparse.SUPPRESS,
                    help=option.help,
                )
                continue
            shown = "" if option.default in (None, "") else f" [default: {option.default}]"
            parser.add_argument(
                option.name,
                dest=option.parameter,
                metavar=option.metavar,
                type=option.read,
                default=argparse.SUPPRESS,
                required=option.required,
                action="append" if option.repeated else "store",
                help=f"{option.help}{shown}".replace("%", "%%"),
            )
        parser.add_argument(*HELP, action="store_true", help="Show this text.")
        return parser


class _Parser(argparse.ArgumentParser):
    command = ""

    def error(self, message: str) -> NoReturn:
        raise WrongUseError(message[:1].upper() + message[1:], self.command)


def examples_text(examples: Sequence[str]) -> str:
    """Return the last paragraph of a help text."""
    return "\n".join(["Example:" if len(examples) == 1 else "Examples:", *(f"  {line}" for line in examples)])


def wrapped(text: str) -> str:
    """Wrap each paragraph at the width of the terminal."""
    width = min(shutil.get_terminal_size().columns - 2, WIDEST_HELP)
    return "\n\n".join(textwrap.fill(paragraph, width) for paragraph in text.split("\n\n"))


def whole_number(least: int, most: int | None = None) -> Callable[[str], int]:
    """Return a reader of whole numbers between two limits."""

    def read(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"'{text}' is not a whole number") from None
        if value < least or (most is not None and value > most):
            limits = f"at least {least}" if most is None else f"between {least} and {most}"
            raise argparse.ArgumentTypeError(f"{value} is not allowed; the number must be {limits}")
        return value

    return read


def number(least: float, most: float = float("inf")) -> Callable[[str], float]:
    """Return a reader of numbers between two limits."""

    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not least <= value <= most or value == float("inf"):
            limits = f"of at least {least:g}" if most == float("inf") else f"between {least:g} and {most:g}"
            raise argparse.ArgumentTypeError(f"'{text}' is not a number {limits}")
        return value

    return read


def one_of(choices: Sequence[str]) -> Callable[[str], str]:
    """Return a reader that accepts only the given values."""

    def read(text: str) -> str:
        if text not in choices:
            raise argparse.ArgumentTypeError(f"'{text}' is unknown; choose from {', '.join(choices)}")
        return text

    return read


def member_of(kind: type[Kind]) -> Callable[[str], Kind]:
    """Return a reader of the values of an enumeration."""
    read = one_of([str(member.value) for member in kind])
    return lambda text: kind(read(text))
