"""Code is loaded in one go: nothing of it is ever litter."""

import gc

import pytest

from fieldcrm.machine.loading import look_no_more, undisturbed


def test_nothing_is_looked_through_for_litter_while_code_is_loaded() -> None:
    with undisturbed():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_is_looked_for_again_where_something_did_not_load() -> None:
    with pytest.raises(ModuleNotFoundError), undisturbed():
        raise ModuleNotFoundError
    assert gc.isenabled()


def test_whoever_looks_for_it_by_hand_goes_on_to_do_so() -> None:
    try:
        look_no_more()
        with undisturbed():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
