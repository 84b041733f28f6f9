"""Known clients: identified at a visit, a household's phone, consent, merging, erasure, and a restore afterwards."""

import io
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from installer import cli
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, AuditKind
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.platform.secret_keys import new_key, write_key
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.clients.errors import (
    BAD_CLIENT_SHEET,
    CLIENT_CHANGED,
    CLIENT_ERASED,
    CLIENT_KEY_MISSING,
    CLIENT_NOT_POSSIBLE,
    IDENTIFIER_TAKEN,
)
from shared.service_desk.clients.model import ClientState, ConsentPurpose, MergeReason
from shared.service_desk.clients.operations.desk import ClientOperations
from shared.service_desk.clients.operations.keys import ClientKeyOperations, key_place
from shared.service_desk.clients.operations.views import ClientViews
from shared.upkeep.backup.make import make_backup
from shared.upkeep.backup.restore import restore
from shared.upkeep.retention.model import ErasureReason, KeptKind
from tests.helpers.cases import answered, application, clerk_of
from tests.helpers.clients import IIN, PHONE, agreement, identification, known_client, visit
from tests.helpers.kept_texts import days_later
from tests.helpers.visits import refused

DAY = 86400


def everything_stored(branch: OpenBranch) -> str:
    """Return what the tables hold that know of clients."""
    names = ("clients", "client_identifiers", "client_contacts", "record_events", "audit_entries", "erasures")
    with branch.database.read() as tx:
        return "\n".join(str(tuple(row)) for name in names for row in tx.execute(text(f"SELECT * FROM {name}")))


def found(branch: OpenBranch, typed: str) -> list[UUID]:
    """Return who is found by an identifier."""
    return [
        card.client.id for card in branch.of(ClientOperations).look_up(typed, None, clerk_of(branch, "aigerim")).found
    ]


def test_a_client_is_found_again_by_what_they_say_and_nothing_of_it_is_stored(branch: OpenBranch) -> None:
    clerk = clerk_of(branch, "aigerim")
    client = known_client(branch, IIN)
    ticket = visit(branch)
    again = branch.of(ClientOperations).identify(identification(ticket, IIN, client_id=client.id), clerk)
    assert again.id == client.id
    card = branch.of(ClientViews).of_ticket(ticket, clerk)
    assert card is not None
    assert [each.ticket_id for each in card.visits] == list(card.tickets)
    assert (len(card.tickets), card.tickets[0], [each.hint for each in card.hints]) == (2, ticket, ["28"])
    assert IIN not in everything_stored(branch)
    with refused(IDENTIFIER_TAKEN):
        known_client(branch, IIN)
    assert branch.check.run().faults == ()


def test_a_household_shares_a_phone_and_a_further_document_belongs_to_one_of_them(branch: OpenBranch) -> None:
    clerk = clerk_of(branch, "aigerim")
    mother, son = known_client(branch), known_client(branch)
    assert found(branch, PHONE) == [mother.id, son.id]
    request = identification(visit(branch), IIN, client_id=son.id)
    assert branch.of(ClientOperations).identify(request, clerk) == branch.of(ClientOperations).identify(request, clerk)
    assert found(branch, IIN) == [son.id]
    with refused(IDENTIFIER_TAKEN):
        branch.of(ClientOperations).identify(identification(visit(branch), IIN, client_id=mother.id), clerk)
    now = branch.database.present()
    entries = branch.audit.entries(now - timedelta(hours=1), now + timedelta(hours=1))
    searches = [(entry.subject, entry.details) for entry in entries if entry.kind is AuditKind.CLIENT_SEARCHED]
    assert searches == [("id_number", {"found": 1}), ("phone", {"found": 2})]


def test_contact_data_are_kept_with_consent_and_withdrawing_it_erases_them(branch: OpenBranch) -> None:
    clerk, ops = clerk_of(branch, "aigerim"), branch.of(ClientOperations)
    client = known_client(branch)
    agreed = ops.consent(agreement(client), clerk)
    with refused(CLIENT_CHANGED):
        ops.consent(agreement(client), clerk)
    file = branch.of(ClientViews).file(client.id, clerk)
    assert file.card.contacts is not None
    assert (file.card.contacts.phone, agreed.purpose, agreed.consent_text) == (
        "+77011234567",
        ConsentPurpose.CONTACT,
        1,
    )
    assert file.consented_by.startswith("Aigerim")
    ops.withdraw(client.id, new_id(), clerk)
    assert branch.of(ClientViews).file(client.id, clerk).card.contacts is None
    assert "Aisulu" not in everything_stored(branch)
    assert branch.check.run().faults == ()


def test_two_clients_who_are_one_go_on_as_the_first_and_can_be_two_again(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    boss, clerk, ops = clerk_of(branch, "timur"), clerk_of(branch, "aigerim"), branch.of(ClientOperations)
    first, second = known_client(branch), known_client(branch, IIN)
    ops.consent(agreement(second), clerk)
    lead = ops.merge(second.id, first.id, MergeReason.DOCUMENT, second.version + 1, new_id(), boss)
    assert lead.id == first.id
    assert found(branch, IIN) == found(branch, PHONE) == [first.id]
    file = branch.of(ClientViews).file(second.id, clerk)
    assert (file.card.client.id, len(file.card.tickets), file.card.contacts is not None) == (first.id, 2, True)
    assert [(each.client.id, each.can_undo) for each in file.merged] == [(second.id, True)]
    ops.unmerge(second.id, new_id(), boss)
    assert found(branch, IIN) == [second.id]
    ops.merge(first.id, second.id, MergeReason.SAID, first.version, new_id(), boss)
    clock.advance(31 * DAY)
    with refused(CLIENT_NOT_POSSIBLE):
        ops.unmerge(second.id, new_id(), boss)
    assert branch.check.run().faults == ()


def test_a_search_finds_a_ticket_a_case_and_an_identifier(branch: OpenBranch) -> None:
    clerk, ops = clerk_of(branch, "aigerim"), branch.of(ClientOperations)
    client = known_client(branch)
    (card,) = ops.search(PHONE, (), clerk)
    (by_number,) = ops.search(card.visits[0].display.lower(), (), clerk)
    (by_case,) = ops.search("", card.tickets, clerk)
    assert card.client.id == by_number.client.id == by_case.client.id == client.id
    assert ops.search("nobody", (), clerk) == ()


def test_without_its_key_a_computer_says_what_to_do_and_the_sheet_brings_it_back(
    branch: OpenBranch, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keys, client = branch.of(ClientKeyOperations), known_client(branch)
    sheet = keys.sheet(SYSTEM)
    place = key_place(branch.database.branch_id)
    write_key(place, new_key(), replace=True)
    with refused(CLIENT_KEY_MISSING):
        found(branch, PHONE)
    place.unlink()
    with refused(CLIENT_KEY_MISSING):
        known_client(branch)
    for wrong in ("\n".join(sheet).replace(sheet[1][0], "?"), "\n".join(sheet[:3])):
        with refused(BAD_CLIENT_SHEET):
            keys.put_back(wrong, SYSTEM)
    keys.put_back("\n\n".join(sheet).lower(), SYSTEM)
    assert found(branch, PHONE) == [client.id]
    place.unlink()
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(f"{n}:  {line}" for n, line in enumerate(sheet, 1))))
    assert cli.main(["visitors", "read-sheet", "--database", branch.address]) == 0
    assert found(branch, PHONE) == [client.id]
    assert cli.main(["visitors", "sheet", "--database", branch.address]) == 0
    assert sheet[-1] in capsys.readouterr().out
    keys.renew(SYSTEM)
    assert found(branch, PHONE) == []
    assert branch.check.run().faults == ()


def test_a_client_is_erased_two_years_after_the_last_visit_or_closing_but_not_with_an_open_case(
    branch: OpenBranch,
) -> None:
    clerk, ops = clerk_of(branch, "aigerim"), branch.of(ClientOperations)
    ticket = visit(branch)
    client = ops.identify(identification(ticket), clerk)
    ops.consent(agreement(client), clerk)
    waits = branch.of(CaseOperations).register(application(ticket_id=ticket), clerk)
    other = known_client(branch, IIN)
    days_later(branch, 731)
    assert branch.retention.run(SYSTEM)[KeptKind.CLIENTS] == 1
    assert branch.of(ClientViews).file(other.id, clerk).card.client.state is ClientState.ERASED
    assert found(branch, PHONE) == [client.id]
    answered(branch, waits, clerk)
    days_later(branch, 730)
    assert KeptKind.CLIENTS not in branch.retention.run(SYSTEM)
    days_later(branch, 1)
    assert branch.retention.run(SYSTEM)[KeptKind.CLIENTS] == 2
    assert found(branch, PHONE) == found(branch, IIN) == []
    assert "Aisulu" not in everything_stored(branch)
    with refused(CLIENT_ERASED):
        ops.identify(identification(visit(branch), client_id=client.id), clerk)
    assert branch.check.run().faults == ()


def test_a_restore_erases_a_client_again_who_was_erased_on_request(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    client = known_client(branch)
    kept = known_client(branch, IIN)
    backup = make_backup(branch.address, tmp_path, clock.now()).path
    assert branch.retention.erase_client(client.id, ErasureReason.VISITOR, SYSTEM) == {KeptKind.CLIENTS: 1}
    assert branch.retention.erase_client(client.id, ErasureReason.VISITOR, SYSTEM) == {}
    assert (found(branch, PHONE), found(branch, IIN)) == ([], [kept.id])
    restore(backup, branch.address, clock.now(), replace=True, copies=tmp_path / "before")
    assert (found(branch, PHONE), found(branch, IIN)) == ([], [kept.id])
    assert branch.check.run().faults == ()
