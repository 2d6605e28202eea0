"""What is searched and how it is folded is what the files of this layout hold: who changes it writes a revision."""

import hashlib

from fieldcrm.store import layout
from fieldcrm.store.search.documents import document, searched

AS_OF = 2
"""Since this revision rows are found by these words."""
FORM = "c31e3375e0734a70"
SAID = (
    "Straße der Söhne 17-b, O'Neill & L'Oréal",
    "+49 (0) 221 123456 ext. 12",
    "Київський хлібокомбінат №4, Ёлкин",
    "上海自行车有限公司 トヨタ",
    "AW-000 17",
)


def form() -> str:
    """Every kind with its fields, and what becomes of people's words in each of them."""
    told = [
        (
            name,
            [field.name for field in kind.fields],
            sorted(kind.names),
            each.text,
            each.key,
            sorted(each.tokens.split()),
        )
        for name, kind in sorted(searched().items())
        for words in SAID
        for each in [document(kind, (b"id", b"owner", *[words] * len(kind.fields)))]
    ]
    return hashlib.sha256(repr(told).encode()).hexdigest()[:16]


def test_rows_are_found_by_the_words_of_the_last_revision_that_changed_them() -> None:
    """If this fails: write the next revision, name the kinds that are found by other words in its `searched_anew`, and
    write number and form down here. Where the text of a row stays the same and what it is found by does not, that
    revision empties `search_doc` and the index itself, or `catch_up` would take the row for done."""
    assert form() == FORM
    anew = [int(each.stem[1:]) for each in layout.REVISIONS.glob("r*.py") if "searched_anew" in each.read_text("utf-8")]
    assert max(anew) == AS_OF


def test_a_revision_names_kinds_that_are_searched() -> None:
    from fieldcrm.store.revisions import r0002

    assert set(r0002.searched_anew) == set(searched())
