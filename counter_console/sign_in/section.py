"""Makes the sign-in page, which the window shows while nobody is signed in."""

from collections.abc import Callable

from counter_console.section.section import OpenSection
from counter_console.sections import SEALED_RIGHTS, WITHOUT_COUNTER
from counter_console.session import SignedIn
from counter_console.sign_in.presenter import SignInPresenter
from counter_console.sign_in.screen import SignInScreen
from shared.bootstrap import OpenBranch
from shared.platform.background import Runner
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance


class SignInSection(OpenSection):
    """The sign-in page of one device; it stays for as long as the console runs."""

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        device: str,
        remembered: tuple[str, str],
        appearance: Appearance,
        translator: Translator,
        signed_in: Callable[[SignedIn], None],
    ) -> None:
        self.screen = screen = SignInScreen(appearance, translator)
        self.sign_in = sign_in = SignInPresenter(
            branch,
            runner,
            device,
            remembered,
            SEALED_RIGHTS if branch.sealed else WITHOUT_COUNTER,
            screen.show_state,
            signed_in,
        )
        super().__init__(sign_in, screen)
        screen.member_chosen.connect(sign_in.choose_member)
        screen.code_typed.connect(sign_in.type_code)
        screen.counter_chosen.connect(sign_in.choose_counter)
        screen.review_chosen.connect(sign_in.choose_review)
        screen.signed.connect(sign_in.sign_in)

    def set_docked(self, docked: bool) -> None:
        """Arrange the parts one below the other in the narrow column."""
        self.screen.set_docked(docked)
