"""The Dutch catalogue, kept complete without GNU gettext.

``python -m config.catalogue`` reads every message in code and templates into
``site/locale/nl/LC_MESSAGES/django.po`` and leaves out what nothing uses any more. With ``--check`` it changes nothing
and fails on a message that is missing, fuzzy, unused or has other placeholders than its original.
``--compile`` only makes the ``.mo`` files, which takes nothing but polib.
"""

import io
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import polib

SITE_DIR = Path(__file__).resolve().parents[1]
BASE_DIR = SITE_DIR.parent
LOCALE_DIR = SITE_DIR / "locale"
LANGUAGE = "nl"
CATALOGUE = LOCALE_DIR / LANGUAGE / "LC_MESSAGES" / "django.po"
SOURCES = ("organisation", "home", "training", "mentorships", "workflows", "site")
METADATA = {
    "Language": LANGUAGE,
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=2; plural=(n != 1);",
}
# Which arguments of which function are messages; "c" marks the context.
KEYWORDS = {
    **dict.fromkeys(("_", "gettext", "gettext_lazy", "gettext_noop"), None),
    **dict.fromkeys(("ngettext", "ngettext_lazy"), (1, 2)),
    **dict.fromkeys(("pgettext", "pgettext_lazy"), ((1, "c"), 2)),
    **dict.fromkeys(("npgettext", "npgettext_lazy"), ((1, "c"), 2, 3)),
}
_PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")

Key = tuple[str | None, str]


@dataclass
class Message:
    """A message as the code uses it."""

    text: str
    plural: str = ""
    context: str | None = None
    files: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)

    @property
    def key(self) -> Key:
        return self.context, self.text


def compile_changed() -> None:
    """Make the ``.mo`` of every catalogue that is newer than its ``.mo``."""
    for source in LOCALE_DIR.glob("*/LC_MESSAGES/*.po"):
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            draft = target.with_suffix(".mo.new")
            polib.pofile(str(source)).save_as_mofile(str(draft))
            draft.replace(target)


def messages(base: Path = BASE_DIR) -> dict[Key, Message]:
    """Every message in code and templates, in the order of the files."""
    found: dict[Key, Message] = {}
    for path in _source_files(base):
        name = path.relative_to(base).as_posix()
        for message in _messages_in(path):
            known = found.setdefault(message.key, message)
            known.plural = known.plural or message.plural
            if name not in known.files:
                known.files.append(name)
    return found


def merged(used: dict[Key, Message], translations: polib.POFile) -> polib.POFile:
    """The catalogue of the messages in use, with the translations that there are."""
    known = {
        (entry.msgctxt, entry.msgid): entry
        for entry in translations
        if not entry.obsolete and _is_translated(entry)
    }
    catalogue = polib.POFile(wrapwidth=100)
    catalogue.metadata = METADATA
    for message in used.values():
        old = known.get(message.key)
        entry = polib.POEntry(
            msgid=message.text,
            msgctxt=message.context,
            occurrences=[(name, "") for name in message.files],
            comment="\n".join(message.comments),
            flags=_flags(message),
        )
        if message.plural:
            entry.msgid_plural = message.plural
            entry.msgstr_plural = dict(old.msgstr_plural) if old and old.msgstr_plural else {0: "", 1: ""}
        else:
            entry.msgstr = old.msgstr if old else ""
        catalogue.append(entry)
    return catalogue


def problems(used: dict[Key, Message], catalogue: polib.POFile) -> Iterator[str]:
    """What keeps the catalogue from being complete and right, one line each."""
    entries = {(entry.msgctxt, entry.msgid): entry for entry in catalogue if not entry.obsolete}
    for key, message in used.items():
        entry = entries.get(key)
        if entry is None or not (_is_translated(entry) or entry.fuzzy):
            yield f"missing: {message.text!r} ({message.files[0]})"
        elif entry.fuzzy:
            yield f"fuzzy: {message.text!r}"
        elif message.plural and not entry.msgstr_plural:
            yield f"without a plural: {message.text!r}"
        else:
            yield from _placeholder_problems(entry)
    for key, entry in entries.items():
        if key not in used:
            yield f"unused: {entry.msgid!r}"


def main(arguments: list[str]) -> int:
    if "--compile" in arguments:
        compile_changed()
        return 0
    current = polib.pofile(str(CATALOGUE)) if CATALOGUE.exists() else polib.POFile()
    used = messages()
    if "--check" not in arguments:
        current = merged(used, current)
        CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
        current.save(str(CATALOGUE))
        compile_changed()
    found = list(problems(used, current))
    print("\n".join([*found, f"{len(used)} messages, {len(found)} problems."]))
    return 1 if found else 0


def _source_files(base: Path) -> Iterator[Path]:
    for source in SOURCES:
        for path in sorted((base / source).rglob("*")):
            in_templates = "templates" in path.parts and path.suffix in {".html", ".txt", ".xml", ".svg"}
            if in_templates or (path.suffix == ".py" and "migrations" not in path.parts):
                yield path


def _messages_in(path: Path) -> Iterator[Message]:
    from babel.messages.extract import extract
    from django.utils.translation.template import templatize

    source = path.read_text()
    if path.suffix != ".py":
        # What is left of a template looks like indented Python without being any.
        source = "\n".join(line.strip() for line in templatize(source, origin=str(path)).splitlines())
    code = io.BytesIO(source.encode())
    for _line, texts, comments, context in extract(
        "python", code, keywords=KEYWORDS, comment_tags=["Translators:"], strip_comment_tags=True
    ):
        text, *plural = [texts] if isinstance(texts, str) else [text for text in texts if text]
        yield Message(text=text, plural=plural[0] if plural else "", context=context, comments=list(comments))


def _is_translated(entry: polib.POEntry) -> bool:
    texts = entry.msgstr_plural.values() if entry.msgid_plural else [entry.msgstr]
    return bool(texts) and all(texts) and not entry.fuzzy


def _flags(message: Message) -> list[str]:
    return ["python-format"] if re.search(r"%\(\w+\)[sd]|%[sd]", message.text) else []


def _placeholder_problems(entry: polib.POEntry) -> Iterable[str]:
    allowed = {frozenset(_PLACEHOLDER.findall(text)) for text in (entry.msgid, entry.msgid_plural) if text}
    for text in entry.msgstr_plural.values() if entry.msgid_plural else [entry.msgstr]:
        if frozenset(_PLACEHOLDER.findall(text)) not in allowed:
            yield f"other placeholders: {entry.msgid!r} → {text!r}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
