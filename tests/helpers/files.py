"""Files with cases in tests: small ones that were checked, and what hostile people bring."""

import io
from dataclasses import replace

from PIL import Image

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.parts import CASE_KINDS
from shared.platform.errors import UserError
from shared.platform.files.model import CheckedFile, FileKind
from shared.platform.files.reader import digest_of
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.service_desk.cases.errors import FILE_GONE
from shared.service_desk.cases.model import Case
from shared.service_desk.cases.model.attachments import AddFile, Attachment, RemoveFile
from shared.service_desk.cases.operations.attachments import AttachmentOperations
from tests.helpers.branches import change_entry
from tests.helpers.cases import of_olga

CARD = LocalText.of(dict.fromkeys((each.value for each in Language), "Identity card"))
PAPERS = LocalText.of(dict.fromkeys((each.value for each in Language), "Other papers"))


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 30), **more: object) -> bytes:
    """A small picture."""
    target = io.BytesIO()
    Image.new("RGB", size, "teal").save(target, kind, **more)
    return target.getvalue()


def checked(content: bytes | None = None) -> CheckedFile:
    """A picture as the reading process hands it back, without the process."""
    content = picture() if content is None else content
    small = picture(size=(8, 6))
    return CheckedFile(FileKind.PNG, content, digest_of(content), 1, small, digest_of(small))


def attach(
    branch: OpenBranch, case: Case, actor: Actor, content: bytes | None = None, name: str = "passport.png"
) -> Attachment:
    """Add a file to a case."""
    return branch.of(AttachmentOperations).add(AddFile(new_id(), case.id, name), checked(content), actor)


def add_file(branch: OpenBranch, actor: Actor) -> Attachment:
    """Try to add a file to a case of a colleague."""
    return attach(branch, of_olga(branch, "request"), actor)


def remove_file(branch: OpenBranch, actor: Actor) -> Attachment | None:
    """Try to remove a file; that there is none is found after the right was asked."""
    try:
        return branch.of(AttachmentOperations).remove(RemoveFile(new_id(), new_id(), "by mistake"), actor)
    except UserError as problem:
        if problem.code is not FILE_GONE:
            raise
        return None


def copy_file(branch: OpenBranch, actor: Actor) -> bytes:
    """Try to take a copy; that there is no such file is found after the right was asked."""
    try:
        return branch.of(AttachmentOperations).copy(new_id(), actor)
    except UserError as problem:
        if problem.code is not FILE_GONE:
            raise
        return b""


def clean_files(branch: OpenBranch, actor: Actor) -> int:
    """Try to remove bytes of no file."""
    return branch.of(AttachmentOperations).clean(actor)


def pdf(*objects: bytes, trailer: bytes = b"") -> bytes:
    """A PDF of these objects; the first one is its catalogue."""
    out, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    index = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer <</Size %d /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF"
    return out + end % (len(objects) + 1, index, len(objects) + 1, trailer, len(out))


PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R>>"
WHOLE = b"<</Type/Catalog/Pages 2 0 R>>"
ONE_PAGE = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
#: A black square.
INK = b"<</Length 22>>\nstream\n20 20 100 100 re f    \nendstream"


def one_page_pdf() -> bytes:
    """A PDF with a black square on its page."""
    return pdf(WHOLE, ONE_PAGE, PAGE, INK)


def paper() -> CheckedFile:
    """A page as the reading process hands it back, without the process."""
    return replace(checked(one_page_pdf()), kind=FileKind.PDF)


def asking_files(branch: OpenBranch, *, required: bool = True) -> None:
    """Let the kind “request” ask for pictures of a card, two at most, and for other papers."""
    catalog = branch.catalog.catalog()
    kind = next(each for each in catalog.case_kinds if each.code == "request")
    fields = CASE_KINDS.answers(kind, catalog)["fields"]
    asked = {"choices": (), "longest": None}
    card = {**asked, "key": "card", "kind": "photo", "label": CARD, "required": required, "most": 2}
    papers = {**asked, "key": "papers", "kind": "file", "label": PAPERS, "required": False, "most": 1}
    change_entry(branch, CASE_KINDS, "request", fields=(*fields, card, papers))
