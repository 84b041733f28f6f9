"""Passwords are shown nowhere and need not stand on a command line; names are refused where they are too long."""

import argparse
import sys
from pathlib import Path

import pytest
from sqlalchemy import String, Table

from installer import cli
from installer.commands.options import device_name
from installer.locations import address, database_address, warn_of_password
from shared.office.catalog import forms as catalog_forms
from shared.office.catalog.forms.bodies import BODY
from shared.office.catalog.forms.case_kinds import CASE_KIND
from shared.office.catalog.forms.hearing_duties import HEARING_DUTY
from shared.office.catalog.forms.message_templates import MESSAGE_TEMPLATE
from shared.office.catalog.forms.units import ABSENCE, UNIT
from shared.office.catalog.store import tables as catalog_tables
from shared.office.staff.forms import STAFF_MEMBER
from shared.platform.addresses import without_passwords
from shared.platform.config import LONGEST_DEVICE
from shared.platform.db.base import metadata
from shared.platform.db.engine import parse_address
from shared.platform.errors import UserError
from shared.platform.forms.model import Form, Kind

SECRET = "s3c:r@t"
MISTYPED = (
    f"postgresql+psycopg://u:{SECRET}@h:54x/db",
    f"postgresql+psycopg:/u:{SECRET}@h/db",
    f"postgresql+psycopg//u:{SECRET}@h/db",
    f"postgres://u:{SECRET}@h/db",
    f"u:{SECRET}@h/db",
    f"postgresql+psycopg://u:{SECRET}@h",
    f"mysql://u@h/db?password={SECRET}",
)


@pytest.mark.parametrize("mistyped", MISTYPED)
def test_a_mistyped_address_is_shown_without_its_password(mistyped: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UserError) as refused:
        parse_address(mistyped)
    assert "c:r" not in str(refused.value.values)
    assert cli.main(["check", "--database", mistyped]) == 1
    assert cli.main(["check", f"--databse={mistyped}"]) == cli.WRONG_USE
    assert "c:r" not in "".join(capsys.readouterr())


def test_an_address_without_a_password_is_shown_as_it_is() -> None:
    for plain in ("sqlite:///C:/a@b/branch.sqlite3", "postgresql+psycopg://nobat@h:5432/branch?sslmode=require"):
        assert without_passwords(plain) == plain


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_an_address_is_read_from_a_file_that_only_this_user_can_read(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.address"
    file.write_text("# the kiosk\npostgresql+psycopg://u:secret@h/db\n", encoding="utf-8")
    file.chmod(0o644)
    with pytest.raises(argparse.ArgumentTypeError, match="chmod"):
        database_address(f"@{file}")
    file.chmod(0o600)
    assert database_address(f"@{file}") == "postgresql+psycopg://u:secret@h/db"
    file.write_text("", encoding="utf-8")
    with pytest.raises(argparse.ArgumentTypeError, match="one address"):
        database_address(f"@{file}")
    with pytest.raises(argparse.ArgumentTypeError, match="No such file"):
        database_address(f"@{file}2")


def test_a_service_gets_its_address_from_the_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "nobat-database").write_text("sqlite:///a\n", encoding="utf-8")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert address("") == "sqlite:///a"
    monkeypatch.setenv("NOBAT_DATABASE", "sqlite:///b")
    assert address("") == "sqlite:///b"
    assert address("sqlite:///c") == "sqlite:///c"


def test_a_password_on_the_command_line_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given = "postgresql+psycopg://u:secret@h/db"
    monkeypatch.setattr(sys, "argv", ["nobat", "kiosk", "--database", given])
    warn_of_password(given)
    assert "@FILE" in capsys.readouterr().err
    monkeypatch.setattr(sys, "argv", ["nobat", "kiosk", "--database", "@kiosk.address"])
    warn_of_password(given)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("command", ["kiosk", "counter", "display", "keeper"])
def test_a_name_of_a_device_is_refused_where_it_is_given(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([command, "--device", "x" * (LONGEST_DEVICE + 1)]) == cli.WRONG_USE
    assert "at most 64" in capsys.readouterr().err


def test_a_name_of_a_device_has_no_invisible_signs() -> None:
    for name in ("", "a\nb", "a\x00b"):
        with pytest.raises(argparse.ArgumentTypeError):
            device_name(name)
    assert device_name("киоск 1") == "киоск 1"


def test_every_column_of_a_device_holds_the_longest_name() -> None:
    columns = [column for table in metadata.tables.values() for column in table.columns if column.name == "device"]
    assert len(columns) >= 4
    for column in columns:
        assert isinstance(column.type, String)
        assert (column.type.length or 0) >= LONGEST_DEVICE


@pytest.mark.parametrize(
    ("form", "table"),
    [
        (catalog_forms.BRANCH, catalog_tables.branches),
        (catalog_forms.GROUP, metadata.tables["service_groups"]),
        (catalog_forms.SERVICE, metadata.tables["services"]),
        (catalog_forms.COUNTER, metadata.tables["counters"]),
        (catalog_forms.PRIORITY_CLASS, metadata.tables["priority_classes"]),
        (catalog_forms.OUTCOME, metadata.tables["outcomes"]),
        (catalog_forms.REASON, metadata.tables["reasons"]),
        (CASE_KIND, metadata.tables["case_kinds"]),
        (UNIT, metadata.tables["units"]),
        (ABSENCE, metadata.tables["absences"]),
        (BODY, metadata.tables["bodies"]),
        (HEARING_DUTY, metadata.tables["hearing_duties"]),
        (MESSAGE_TEMPLATE, metadata.tables["message_templates"]),
        (STAFF_MEMBER, metadata.tables["staff_members"]),
    ],
    ids=lambda each: each.key if isinstance(each, Form) else "",
)
def test_a_form_takes_no_longer_text_than_its_column_holds(form: Form, table: Table) -> None:
    columns = table.columns
    for field in form.fields:
        if field.kind is Kind.TEXT and not field.many and not field.pattern and field.key in columns:
            assert (field.maximum or 10**9) <= columns[field.key].type.length
