"""Sends the messages to visitors, and says in one sentence what keeps them from going."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from shared.office.notices.model import NoticeKind
from shared.office.notices.operations import NoticeOperations
from shared.office.settings.model import Settings
from shared.office.settings.operations import SettingsOperations
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, without_direction_controls
from shared.platform.ids import new_id
from shared.platform.mail.model import OF_ONE_LETTER, Connector, Mail, MailNotSentError
from shared.service_desk.cases.rules.messages import visitor_message
from shared.service_desk.messages.model import ReadyMessage
from shared.service_desk.messages.operations import OutgoingOperations
from shared.upkeep.keeper.duties import TroubleError
from shared.upkeep.keeper.model import DutyName, DutyRecord
from shared.upkeep.keeper.rules import tried_just_now

log = logging.getLogger(__name__)
#: The subject of the notice that messages were given up.
GIVEN_UP = "messages_given_up"
#: So often is looked for appointments of tomorrow.
REMINDS_EVERY = timedelta(minutes=10)


class SendMessages:
    """Makes messages of what happened to cases and appointments and sends them, if the branch has switched that on.

    `connector` makes what sends with the branch's settings; `say` puts a name or a date into a language.
    """

    name = DutyName.MESSAGES

    def __init__(
        self,
        outgoing: OutgoingOperations,
        settings: SettingsOperations,
        notices: NoticeOperations,
        device: str,
        connector: Callable[[Settings], Connector],
        say: Callable[[Language, Showable], str],
    ) -> None:
        self._outgoing, self._settings, self._notices, self._device = outgoing, settings, notices, device
        self._connector, self._say = connector, say
        self._reminded: datetime | None = None

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Always: looking takes one read. After a fault of the server, a quarter of an hour later."""
        return not tried_just_now(record, now)

    def run(self, now: datetime) -> str:
        """Send what waits and return how much that was. Raises TroubleError when the server does not take anything."""
        self._outgoing.collect()
        settings = self._settings.values()
        if not settings.mail_on:
            return ""
        if self._reminded is None or now - self._reminded >= REMINDS_EVERY:
            self._reminded = now
            self._outgoing.remind()
        ready, over = self._outgoing.ready()
        for each in over:
            self._outgoing.drop(each)
        connector, gone = self._connector(settings), 0
        for message in ready:
            gone += self._send(connector, message)
        return f"{gone} messages sent" if gone else ""

    def _send(self, connector: Connector, message: ReadyMessage) -> bool:
        """Send one message and return whether it left."""
        try:
            connector.send(self._mail(message))
        except MailNotSentError as problem:
            if problem.fault not in OF_ONE_LETTER:
                # The others would not go either; none of them loses a try.
                log.warning("messages cannot be sent", extra={"details": {"problem": str(problem)}})
                raise TroubleError(problem.fault.value) from problem
            log.warning("a message was not sent", extra={"details": {"problem": problem.fault.value}})
            tries, fault = message.tries, problem.fault.value
            if self._outgoing.failed(message.id, tries, fault, permanent=problem.permanent):
                subject = message.subject
                self._notices.raise_notice(NoticeKind.DEVICE_FAULT, self._device, GIVEN_UP, subject, new_id())
            return False
        self._outgoing.sent(message.id, self._device)
        return True

    def _mail(self, message: ReadyMessage) -> Mail:
        language = message.language
        filled = visitor_message(
            message.template, message.facts, message.branch, language, lambda shown: self._say(language, shown)
        )
        name = self._say(language, message.branch.name)
        text = "\n\n".join((filled.heading, filled.text, name))
        plain = without_direction_controls
        return Mail(str(message.id), message.address, plain(filled.heading), text, language.value)
