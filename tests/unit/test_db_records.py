"""Typed columns, and one mapper between a dataclass and a table."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import IntEnum, StrEnum
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Column, Integer, MetaData, String, Table, insert, select, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from shared.platform.clock import SystemClock
from shared.platform.db.base import Id, JsonText
from shared.platform.db.database import Database, Transaction
from shared.platform.db.engine import open_engine
from shared.platform.db.records import Enumerated, Json, Records, as_stored, from_plain, to_plain
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id

BRANCH = new_id()
NAME = LocalText.of({"en": "Two", "kk": "Екі"})


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Size(IntEnum):
    SMALL = 1
    LARGE = 2


@dataclass(frozen=True)
class Part:
    name: LocalText
    weight: float | None
    added_later: int = 7


@dataclass(frozen=True)
class Thing:
    id: UUID
    colour: Colour
    size: Size | None
    name: LocalText
    friends: frozenset[UUID]
    colours: tuple[Colour, ...]
    parts: tuple[Part, ...]
    version: int = 1


things = Table(
    "things",
    MetaData(),
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, nullable=False),
    Column("colour", Enumerated(Colour, String(16)), nullable=False),
    Column("size", Enumerated(Size, Integer())),
    Column("name", Json(LocalText), nullable=False),
    Column("friends", Json(frozenset[UUID]), nullable=False),
    Column("colours", Json(tuple[Colour, ...]), nullable=False),
    Column("parts", Json(tuple[Part, ...]), nullable=False),
    Column("version", Integer, nullable=False),
)
THINGS = Records(things, Thing)


def thing(colour: Colour = Colour.RED) -> Thing:
    parts = (Part(NAME, 1.5), Part(LocalText(()), None, 8))
    return Thing(new_id(), colour, Size.LARGE, NAME, frozenset({new_id(), new_id()}), (Colour.BLUE,), parts)


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Transaction]:
    engine = open_engine(f"sqlite:///{(tmp_path / 'things.sqlite3').as_posix()}")
    things.create(engine)
    database = Database(engine, SystemClock(), BRANCH)
    with database.write() as writing:
        yield writing
    database.close()


def test_typed_columns_have_the_plain_sql_types() -> None:
    ddl = str(CreateTable(things).compile())
    assert "colour VARCHAR(16) NOT NULL" in ddl
    assert "size INTEGER" in ddl
    assert "parts TEXT NOT NULL" in ddl


def test_a_record_comes_back_as_it_was_written(tx: Transaction) -> None:
    one, other = thing(), replace(thing(), size=None, parts=(), friends=frozenset())
    THINGS.add(tx, one, other, branch_id=BRANCH)
    assert THINGS.get(tx, id=one.id) == one
    assert THINGS.get(tx, things.c.size.is_(None), branch_id=BRANCH) == other
    assert THINGS.get(tx, branch_id=new_id()) is None
    THINGS.add(tx)


def test_records_are_filtered_ordered_and_read_by_page(tx: Transaction) -> None:
    all_of_them = [thing(Colour.RED if number % 2 else Colour.BLUE) for number in range(6)]
    THINGS.add(tx, *all_of_them, branch_id=BRANCH)
    red = [each for each in all_of_them if each.colour is Colour.RED]
    assert THINGS.find(tx, order=[things.c.id], colour=Colour.RED) == tuple(red)
    assert THINGS.find(tx, order=[things.c.id.desc()], limit=2, offset=1) == (all_of_them[4], all_of_them[3])
    THINGS.remove(tx, colour=Colour.BLUE)
    assert THINGS.find(tx, order=[things.c.id]) == tuple(red)


def test_a_change_from_an_old_version_changes_nothing(tx: Transaction) -> None:
    one = thing()
    THINGS.add(tx, one, branch_id=BRANCH)
    assert THINGS.change(tx, {"colour": Colour.BLUE}, version=1, id=one.id)
    assert not THINGS.change(tx, {"colour": Colour.RED}, version=1, id=one.id)
    assert THINGS.get(tx, id=one.id) == replace(one, colour=Colour.BLUE, version=2)
    with pytest.raises(ValueError, match="version"):
        THINGS.change(tx, {"colour": Colour.RED}, id=one.id)


def test_what_is_stored_is_canonical_and_an_exact_copy_needs_no_types(tx: Transaction) -> None:
    one = thing()
    THINGS.add(tx, one, branch_id=BRANCH)
    row = tx.connection.execute(text("SELECT colour, size, name, friends FROM things")).one()
    assert tuple(row[:3]) == ("red", 2, '{"en":"Two","kk":"Екі"}')
    assert row.friends == "[" + ",".join(f'"{each}"' for each in sorted(map(str, one.friends))) + "]"
    tx.execute(text("UPDATE things SET colour = 'ultraviolet', name = '{ \"xx\": 1 }'"))
    (raw,) = tx.rows(select(as_stored(things)))
    assert (raw.colour, raw.name, raw.id) == ("ultraviolet", '{ "xx": 1 }', one.id)
    tx.execute(text("DELETE FROM things"))
    tx.execute(insert(as_stored(things)), [dict(raw._mapping)])
    assert tx.connection.execute(text("SELECT name FROM things")).scalar_one() == '{ "xx": 1 }'
    with pytest.raises(ValueError, match="ultraviolet"):
        THINGS.get(tx, id=one.id)


def test_records_of_other_versions_are_read() -> None:
    assert from_plain(Part, {"name": {}, "colour_of_later": 3}) == Part(LocalText(()), None, 7)
    with pytest.raises(KeyError, match="name"):
        from_plain(Part, {"weight": 2.0})


def test_every_kind_of_value_becomes_json_and_comes_back() -> None:
    values: list[tuple[object, object]] = [
        (Mapping[str, int | None], {"a": 1, "b": None}),
        (Mapping[UUID, Part], {new_id(): Part(NAME, 0.5)}),
        (date, date(2026, 11, 20)),
        (datetime, datetime(2026, 11, 20, 9, 30, tzinfo=UTC)),
        (frozenset[int], frozenset({3, 1})),
        (Size | None, Size.SMALL),
    ]
    for kind, value in values:
        assert from_plain(kind, to_plain(value)) == value


def test_two_column_types_of_different_kinds_are_not_taken_for_each_other() -> None:
    assert Json(LocalText)._static_cache_key != Json(Part)._static_cache_key
    assert isinstance(Json(Part), JsonText)


def test_what_nobody_can_change_is_read_from_its_text_once() -> None:
    part = Json(tuple[Part, ...])
    text_of_parts = part.process_bind_param((Part(NAME, 1.5),), sqlite.dialect())
    first, second = (part.process_result_value(text_of_parts, sqlite.dialect()) for _ in range(2))
    assert first == (Part(NAME, 1.5),)
    assert first is second


def test_what_somebody_could_change_is_read_anew() -> None:
    counted = Json(Mapping[str, int])
    first, second = (counted.process_result_value('{"a":1}', sqlite.dialect()) for _ in range(2))
    assert first == second == {"a": 1}
    assert first is not second
