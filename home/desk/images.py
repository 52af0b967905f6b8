"""How an image comes in: measured before it is read whole, refused in words that help, and made fit for the website.

A photograph of a telephone says where and when it was taken, and is ten times larger than any page shows. Neither is kept.
"""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files import File
from django.core.files.uploadedfile import SimpleUploadedFile
from django.forms import FileField
from django.utils.translation import gettext_lazy as _
from PIL import Image as Pillow
from PIL import ImageOps
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from home.desk.particulars import untold
from home.desk.replacing import ReplacingForm

FORMATS = ("AVIF", "GIF", "JPEG", "PNG", "WEBP")
# Pixels along the longer side: nearly twice what the widest place on a page shows on a sharp screen.
LONGEST = 2560
# Where Pillow keeps what a file tells beside its picture; the texts of a PNG have a place of their own.
TOLD = {"exif", "xmp", "comment", "photoshop"}
# What can leave its particulars behind without being drawn anew, which would cost the colours of a palette.
LOSSLESS = ("GIF", "PNG", "WEBP")
ORIENTATION = 0x0112
SMOOTH = ("L", "LA", "RGB", "RGBA", "CMYK")
# Greys in 16 bits, as a scanner makes them. Pillow takes all but the darkest for white when it makes a size of them.
FINE_GREYS = ("I", "I;16", "I;16B")


class ImageFileField(WagtailImageField):
    """As Wagtail's, which reads all pixels before it counts them, and answers a damaged file with an error of its own."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.error_messages |= {
            "invalid_image": _(
                "This file is no image, or it is damaged. Does it open on your own computer? "
                "Then save it anew as jpg or png, and try again."
            ),
            "file_too_many_pixels": _(
                "This image is larger than %(millions)s million pixels. Make it smaller, "
                "to 2,000 pixels wide for example: that is enough for the website."
            )
            % {"millions": self.max_image_pixels // 1_000_000},
        }

    def to_python(self, data: Any) -> File | None:
        file = FileField.to_python(self, data)
        if file is None:
            return None
        self.check_image_file_size(file)
        self._measure(file)
        try:
            return super().to_python(made_fit(file))
        except ValidationError:
            raise
        except Exception as error:  # whatever a decoder makes of a damaged file
            raise self._refusal("invalid_image") from error

    def _measure(self, file: File) -> None:
        """Refuse by what the first bytes say of its size; nothing is decoded for that."""
        file.seek(0)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error", Pillow.DecompressionBombWarning)
                width, height = Pillow.open(file, formats=FORMATS).size
        except (Pillow.DecompressionBombWarning, Pillow.DecompressionBombError) as error:
            raise self._refusal("file_too_many_pixels") from error
        except Exception as error:
            raise self._refusal("invalid_image") from error
        finally:
            file.seek(0)
        if width * height > self.max_image_pixels:
            raise self._refusal("file_too_many_pixels")

    def _refusal(self, code: str) -> ValidationError:
        return ValidationError(self.error_messages[code], code=code)


class ImageForm(ReplacingForm, BaseImageForm):
    """The form of every way in: one image, several at once, from within a page, and by the API."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            wagtails = self.fields["file"]
            self.fields["file"] = ImageFileField(
                label=wagtails.label, required=wagtails.required, widget=wagtails.widget
            )


def made_fit(file: File) -> File:
    """`file`, or when that is larger than needed or tells more than it shows, a smaller one without its particulars.

    What moves keeps its size and every frame. Greys in 16 bits become those in 8 that every screen shows. Of the several
    pictures that a telephone may put in one file (MPO), the first is taken. Raises what a decoder raises on a damaged file.
    """
    file.seek(0)
    with Pillow.open(file, formats=FORMATS) as image:
        kind, size = image.format or "", image.size
        if kind in FORMATS and getattr(image, "is_animated", False):
            file.seek(0)
            return _anew(file, untold(file.read(), kind, image.info))
        several = kind == "MPO"
        # A photograph is decoded no larger than needed: at a half, a quarter or an eighth.
        image.draft(None, (LONGEST, LONGEST))
        image.load()
        # A PNG tells before its picture or after it: only now is everything read.
        told = bool(image.getexif()) or bool(TOLD & set(image.info)) or bool(getattr(image, "text", None))
        as_it_is = max(size) <= LONGEST and image.mode not in FINE_GREYS
        if as_it_is and not told and not several:
            file.seek(0)
            return file
        if as_it_is and kind in LOSSLESS and image.getexif().get(ORIENTATION, 1) == 1:
            file.seek(0)
            return _anew(file, untold(file.read(), kind, image.info))
        fit = ImageOps.exif_transpose(image)
    kept = {name: fit.info[name] for name in ("icc_profile", "transparency") if name in fit.info}
    if fit.mode in FINE_GREYS:
        fit = fit.point(lambda grey: grey / 257).convert("L")
        kept.pop("transparency", None)
    if fit.mode not in SMOOTH:
        fit = fit.convert("RGBA" if "transparency" in kept else "RGB")
        kept.pop("transparency", None)
    fit.thumbnail((LONGEST, LONGEST))
    fit.info = kept
    output = BytesIO()
    icc = {name: kept[name] for name in kept if name == "icc_profile"}
    fit.save(output, "JPEG" if several else kind, quality=90, **icc)
    return _anew(file, output.getvalue())


def _anew(file: File, content: bytes) -> File:
    return SimpleUploadedFile(file.name or "", content, getattr(file, "content_type", None))
