"""What stays together when tests are handed out to processes, and what comes first."""

from tests.turns import piece, turn


def test_one_process_starts_all_platforms() -> None:
    started = ["tests/serving/test_supervisor.py::test_a", "tests/toughness/test_kills.py::test_b[x]"]
    assert {piece(test) for test in started} == {"platforms"}


def test_a_file_stays_together_and_a_test_in_a_browser_is_alone() -> None:
    assert piece("tests/home/api/test_pages.py::test_a[b::c]") == "tests/home/api/test_pages.py"
    assert piece("tests/browser/test_walk.py::test_a[wide]") == "tests/browser/test_walk.py::test_a[wide]"


def test_what_waits_or_takes_long_comes_first() -> None:
    tests = [
        "tests/browser/test_walk.py::t",
        "tests/home/test_pages.py::t",
        "tests/toughness/test_kills.py::t",
    ]
    assert sorted(tests, key=turn) == [tests[2], tests[0], tests[1]]
