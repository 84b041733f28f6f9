"""Known clients of the sample branch in many tests."""

from typing import Any
from uuid import UUID

from shared.bootstrap import OpenBranch
from shared.platform.ids import new_id
from shared.queue.tickets.model import IssueRequest
from shared.service_desk.clients.model import Client, ConsentPurpose, ConsentRequest, Contacts, IdentifyRequest, Need
from shared.service_desk.clients.operations.desk import ClientOperations
from tests.helpers.branches import service_id
from tests.helpers.cases import clerk_of

PHONE = "8 (701) 123-45-67"
#: With right check digits.
IIN, IRANIAN = "880715300128", "0499370899"


def visit(branch: OpenBranch) -> UUID:
    """A ticket that somebody takes."""
    return branch.visitor.issue(
        IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "kk"), "kiosk-1"
    ).ticket.id


def identification(ticket_id: UUID, typed: str = PHONE, **more: Any) -> IdentifyRequest:
    """Who stands at the counter: somebody new, unless `client_id` says who it is."""
    return IdentifyRequest(new_id(), ticket_id, typed, **more)


def known_client(branch: OpenBranch, typed: str = PHONE, **more: Any) -> Client:
    """Somebody who was identified at a visit."""
    return branch.of(ClientOperations).identify(
        identification(visit(branch), typed, **more), clerk_of(branch, "aigerim")
    )


def agreement(client: Client, purpose: ConsentPurpose = ConsentPurpose.CONTACT, **contacts: Any) -> ConsentRequest:
    """What a client allows to be kept."""
    kept = Contacts(**{"name": "Aisulu", "phone": PHONE, "needs": (Need.WHEELCHAIR,), **contacts})
    return ConsentRequest(new_id(), client.id, client.version, purpose, kept)
