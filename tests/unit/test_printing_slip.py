"""A slip holds only what may stand on paper, and a picture's bytes fit its size."""

import pytest

from shared.platform.i18n.languages import Language
from shared.platform.printing.printer import Raster
from shared.platform.printing.slip import Heading, QrCode, Slip


def test_a_copy_is_the_same_slip_with_its_number():
    slip = Slip(Language.KK, (Heading("Branch"),))
    assert slip.as_copy(2) == Slip(Language.KK, (Heading("Branch"),), copy=2)


@pytest.mark.parametrize("token", ["kZ3xQ9vTn2Lr8WmB4yHs6g", "ALM-A042", "https://queue.example.org/t/abc?x=1"])
def test_a_code_takes_an_opaque_token_or_an_https_address(token):
    assert QrCode(token).token == token


@pytest.mark.parametrize(
    "token", ["", "Alia Serikova", "+7 701 123 45 67", "http://example.org", "javascript:x", "a" * 65]
)
def test_a_code_refuses_names_phone_numbers_and_other_addresses(token):
    with pytest.raises(ValueError, match="opaque token"):
        QrCode(token)


def test_a_picture_knows_its_dots_from_the_left():
    picture = Raster(10, 2, bytes((0b1000_0000, 0b0100_0000, 0, 0)))
    assert [x for x in range(10) if picture.black(x, 0)] == [0, 9]
    assert not any(picture.black(x, 1) for x in range(10))


def test_a_picture_whose_rows_do_not_fit_is_refused():
    with pytest.raises(ValueError, match="fit its size"):
        Raster(16, 2, b"\0\0\0")
