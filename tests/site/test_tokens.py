"""Contrast of every pair of colours that meets on a page, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re
from pathlib import Path

import pytest

from config.settings.parts.paths import SITE_DIR
from home.models.settings import Theme

CSS = SITE_DIR / "static" / "css"

TEXT = [
    *[("ink", ground) for ground in ("paper", "sheet", "deep-wash", "warm-wash", "error-wash")],
    *[("ink-soft", ground) for ground in ("paper", "sheet", "deep-wash", "warm-wash")],
    *[("deep", ground) for ground in ("paper", "sheet", "deep-wash", "warm-wash")],
    *[("deep-strong", ground) for ground in ("paper", "sheet", "deep-wash", "warm-wash")],
    *[("error", ground) for ground in ("paper", "sheet", "error-wash", "warm-wash")],
    ("on-warm", "warm"),
    ("on-warm", "warm-strong"),
    ("foot-ink", "foot"),
]
MARKS = [
    *[("edge", ground) for ground in ("paper", "sheet", "deep-wash", "warm-wash")],
    *[("error", ground) for ground in ("paper", "sheet", "warm-wash")],
    *[("focus", ground) for ground in ("paper", "sheet", "deep-wash", "warm-wash")],
    ("sheet", "deep"),
]


THEMES = sorted(path.stem for path in (CSS / "themes").glob("*.css"))


def colours(theme: str, *, dark: bool) -> dict[str, str]:
    """The colours of a theme (empty: the association's): light of both files, then dark of both."""
    parts = [named(CSS / "tokens.css"), *([named(CSS / "themes" / f"{theme}.css")] if theme else [])]
    light = {name: colour for part, _dark in parts for name, colour in part.items()}
    return (
        light | {name: colour for _light, part in parts for name, colour in part.items()} if dark else light
    )


def named(file: Path) -> tuple[dict[str, str], dict[str, str]]:
    light_part, dark_part = file.read_text().split("@media screen and (prefers-color-scheme: dark)")
    pattern = r"--([\w-]+): (#[0-9a-f]{6});"
    return dict(re.findall(pattern, light_part)), dict(re.findall(pattern, dark_part.split("@media")[0]))


def luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", ["", *THEMES])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("pair", "least"), [*((pair, 4.5) for pair in TEXT), *((pair, 3.0) for pair in MARKS)], ids=str
)
def test_contrast(pair: tuple[str, str], least: float, dark: bool, theme: str) -> None:
    known = colours(theme, dark=dark)
    assert contrast(known[pair[0]], known[pair[1]]) >= least


def test_every_theme_can_be_chosen_and_names_only_known_colours() -> None:
    assert sorted(Theme.values) == THEMES
    known = colours("", dark=False).keys()
    assert [theme for theme in THEMES if colours(theme, dark=True).keys() - known] == []


def test_only_the_tokens_name_a_colour() -> None:
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(|oklch\(", (CSS / "site.css").read_text()) == []
