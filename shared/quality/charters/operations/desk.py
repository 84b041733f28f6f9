"""What is done with charters: drafts, approval by another person, the end."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from shared.office.audit.model import Actor
from shared.office.catalog.store import read_catalog
from shared.office.versions.errors import CODE_TAKEN
from shared.office.versions.model import VersionCommand
from shared.office.versions.operations.change import VersionOperations, branch_languages
from shared.platform.db.database import Transaction
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.i18n.text import Text
from shared.platform.live.topics import Topic
from shared.quality.charters import store
from shared.quality.charters.errors import CHARTER_ELSEWHERE
from shared.quality.charters.model import Charter
from shared.quality.charters.rules.charters import RULES, code_of, missing_parts


class CharterOperations(VersionOperations[Charter]):
    """Changes charters."""

    rules, store, topic = RULES, store.CHARTERS, Topic.CHARTERS

    @decided_by("command.command_id")
    def carry_out(self, command: VersionCommand, actor: Actor) -> Charter:
        """Do something with a charter and return it; the same command again returns it as it is now.

        Raises UserError: NOT_ALLOWED, UNKNOWN_ENTRY, ENTRY_CHANGED (with `person`), VERSION_NOT_POSSIBLE, OWN_VERSION,
        END_TOO_EARLY, CHARTER_ELSEWHERE, VERSION_INCOMPLETE (with every missing part as `parts`).
        """
        if command.terms is not None and command.code not in ("", code_of(command.terms.service_id)):
            raise UserError(CHARTER_ELSEWHERE)
        try:
            return self._carry_out(command, actor)
        except UserError as problem:
            raise UserError(CHARTER_ELSEWHERE) if problem.code is CODE_TAKEN else problem from None

    def missing(self, tx: Transaction, old: Charter | None, terms: Any, today: date) -> Iterable[Text]:
        """Yield what keeps a version from being submitted or approved."""
        branch_id = self._database.branch_id
        return missing_parts(terms, old, read_catalog(tx, branch_id), today, branch_languages(tx, branch_id))
