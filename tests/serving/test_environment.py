"""What is not given has a default; what is made is kept."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from config.serving import environment
from config.serving.errors import StartError


def test_defaults() -> None:
    choices = environment.read({})
    assert (choices.host, choices.port, choices.embedded, choices.demo) == ("127.0.0.1", 8000, True, True)
    assert choices.var_dir == environment.BASE_DIR / "var"
    assert choices.url == "http://127.0.0.1:8000/"


@pytest.mark.parametrize(
    ("given", "demo"),
    [
        ({}, True),
        ({"DEMO": ""}, True),
        ({"DEMO": "0"}, False),
        ({"DATABASE_URL": "postgresql://db/x"}, False),
        ({"DATABASE_URL": "postgresql://db/x", "DEMO": "1"}, True),
    ],
)
def test_demo_content_comes_with_the_embedded_database_only(given: dict[str, str], demo: bool) -> None:
    assert environment.read(given).demo is demo


@pytest.mark.parametrize("port", ["0", "65536", "-1", "8000.0", "eighty"])
def test_a_port_that_cannot_be(port: str) -> None:
    with pytest.raises(StartError, match="must be a number from 1 to 65535"):
        environment.read({"PORT": port})


def test_the_example_and_the_manual_name_the_same_variables() -> None:
    example = (environment.BASE_DIR / ".env.example").read_text()
    manual = (environment.BASE_DIR / "docs" / "operations.md").read_text()
    table = manual.split("## Environment")[1].split("\n## ")[0]
    explained = [row.split("|")[1] for row in table.splitlines() if row.startswith("| `")]
    names = [name for cell in explained for name in re.findall(r"`(\w+)`", cell)]
    assert sorted(re.findall(r"^#?([A-Z_]+)=", example, re.MULTILINE)) == sorted(names)


def test_an_address_of_ipv6_is_written_in_brackets() -> None:
    assert environment.read({"HOST": "::1"}).url == "http://[::1]:8000/"


def test_keys_are_made_once(tmp_path) -> None:
    first, second = {"VAR_DIR": str(tmp_path)}, {"VAR_DIR": str(tmp_path)}
    environment.fill_secrets(first)
    environment.fill_secrets(second)
    assert first == second
    assert len({first["SECRET_KEY"], first["FIELD_KEYS"]}) == 2
    assert min(len(first["SECRET_KEY"]), len(first["FIELD_KEYS"])) >= 50
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "secrets").iterdir()} == {0o600}


def test_a_given_key_is_used_and_not_kept(tmp_path) -> None:
    environ = {"VAR_DIR": str(tmp_path), "SECRET_KEY": "given", "FIELD_KEYS": "new,old"}
    environment.fill_secrets(environ)
    assert (environ["SECRET_KEY"], environ["FIELD_KEYS"]) == ("given", "new,old")
    assert not (tmp_path / "secrets").exists()


def test_starting_at_once_gives_one_key(tmp_path) -> None:
    def fill(_number: int) -> str:
        environ = {"VAR_DIR": str(tmp_path)}
        environment.fill_secrets(environ)
        return environ["SECRET_KEY"]

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(fill, range(32)))) == 1
