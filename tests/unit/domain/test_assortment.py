"""Goods fall into categories that lie in one another, and every product is counted in each it lies in."""

from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.assortment import DEEPEST, Branch, Shelf, brands, category_tree, lies_in

NAMES = st.text(alphabet="ab/", min_size=1, max_size=40)


def flat(branches: tuple[Branch, ...]) -> list[Branch]:
    return [each for branch in branches for each in (branch, *flat(branch.inner))]


def test_a_category_counts_what_lies_in_it_at_any_depth() -> None:
    tree = category_tree({"Bikes/Road": 3, "Bikes/Touring/Steel": 2, "Bikes": 1, "Clothing": 4})
    assert [(each.path, each.title, each.count) for each in flat(tree)] == [
        ("Bikes", "Bikes", 6),
        ("Bikes/Road", "Road", 3),
        ("Bikes/Touring", "Touring", 2),
        ("Bikes/Touring/Steel", "Steel", 2),
        ("Clothing", "Clothing", 4),
    ]


def test_a_category_is_not_taken_for_one_whose_name_begins_the_same() -> None:
    assert lies_in("Bikes/Road", "Bikes")
    assert lies_in("Bikes", "Bikes")
    assert not lies_in("Bikestands", "Bikes")
    assert not lies_in(None, "Bikes")


def test_brands_stand_by_name_whatever_their_case() -> None:
    assert [each.title for each in brands({"zeta": 1, "Alpha": 2, "beta": 3})] == ["Alpha", "beta", "zeta"]
    assert {each.shelf for each in brands({"zeta": 1})} == {Shelf.BRAND}


def test_a_path_of_ten_thousand_steps_ends_where_nobody_would_open_more() -> None:
    tree = category_tree({"/".join("x" * 10_000): 1})
    assert len(flat(tree)) == DEEPEST


@given(st.dictionaries(NAMES, st.integers(1, 9)))
def test_no_product_is_lost_and_none_is_counted_twice(counts: dict[str, int]) -> None:
    tree = category_tree(counts)
    assert sum(each.count for each in tree) == sum(count for path, count in counts.items() if path.strip("/"))
    for branch in flat(tree):
        assert branch.count == sum(count for path, count in counts.items() if lies_in(path, branch.path))
