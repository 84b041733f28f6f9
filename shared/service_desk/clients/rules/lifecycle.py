"""What may be done with a client in which state, and which state follows."""

from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.lifecycle import Lifecycle, Transition
from shared.service_desk.clients.errors import CLIENT_ERASED, CLIENT_NOT_POSSIBLE
from shared.service_desk.clients.model import ClientState, ClientVerb

_ACTIVE, _MERGED, _ERASED = ClientState.ACTIVE, ClientState.MERGED, ClientState.ERASED

LIFECYCLE: Lifecycle[ClientState, ClientVerb] = Lifecycle(
    (
        Transition(None, ClientVerb.MAKE, (_ACTIVE,)),
        Transition(_ACTIVE, ClientVerb.IDENTIFY, (_ACTIVE,)),
        Transition(_ACTIVE, ClientVerb.LINK, (_ACTIVE,)),
        Transition(_ACTIVE, ClientVerb.CONSENT, (_ACTIVE,)),
        Transition(_ACTIVE, ClientVerb.WITHDRAW, (_ACTIVE,)),
        Transition(_ACTIVE, ClientVerb.MERGE, (_MERGED,)),
        Transition(_MERGED, ClientVerb.WITHDRAW, (_MERGED,)),
        Transition(_MERGED, ClientVerb.UNMERGE, (_ACTIVE,)),
        Transition(_ACTIVE, ClientVerb.ERASE, (_ERASED,)),
        Transition(_MERGED, ClientVerb.ERASE, (_ERASED,)),
    ),
    ended=(_ERASED,),
    impossible=CLIENT_NOT_POSSIBLE,
    over=CLIENT_ERASED,
    not_allowed=NOT_ALLOWED,
)
