"""What a lesson is built from: the blocks of a page, and those in which the learner does something."""

from __future__ import annotations

from os.path import splitext
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock

from home.blocks import ANSWER_FEATURES, ComparisonBlock, QuoteBlock, StepsBlock, TextBlock
from home.media_blocks import DownloadsBlock, PictureBlock, VideoBlock, WrittenOutBlock, visible

from . import examples
from .questions import Choice, Match, Order, Question, keyed

SOUNDS = ("mp3", "m4a", "ogg")


class LessonVideoBlock(VideoBlock):
    """A video of a lesson. Who does not hear it must be able to follow it, so one of our own always has captions."""

    class Meta:
        icon = "media"
        label = _("Video")
        description = _("With captions and written out; plays after a click.")
        template = "home/blocks/video.html"

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if cleaned["file"] and not cleaned["captions"] and not self.is_deferred_validation:
            message = _("Add captions (a vtt file): not everybody hears what is said in this video.")
            raise StructBlockValidationError(block_errors={"captions": ValidationError(message)})
        return cleaned


class SoundBlock(blocks.StructBlock):
    """Something to listen to, always with its text."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    file = DocumentChooserBlock(label=_("File"), help_text=_("An mp3, m4a or ogg among the documents."))
    duration = blocks.CharBlock(
        label=_("Duration"), required=False, max_length=30, help_text=_("For example: 3 minutes")
    )
    transcript = WrittenOutBlock(
        label=_("Written out"),
        features=["bold", "ul", "ol"],
        help_text=_("Everything that is said, for people who do not hear it or would rather read."),
    )

    class Meta:
        icon = "media"
        label = _("Sound")
        description = _("A recording with its text; plays after a click.")
        template = "training/blocks/sound.html"
        preview_value = examples.SOUND

    def get_context(self, value: Any, parent_context: Any = None) -> Any:
        context = super().get_context(value, parent_context)
        return context | {"file": visible(value["file"], context.get("request"))}

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if cleaned["file"] and splitext(cleaned["file"].filename)[1].removeprefix(".").lower() not in SOUNDS:
            message = _("This is no recording that every browser plays. Choose an mp3, m4a or ogg.")
            raise StructBlockValidationError(block_errors={"file": ValidationError(message)})
        return cleaned


class CaseBlock(blocks.StructBlock):
    """A situation to think about first, and then how somebody else looks at it."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    story = blocks.RichTextBlock(
        label=_("Situation"), features=ANSWER_FEATURES, help_text=_("Invented people, never a real client.")
    )
    question = blocks.CharBlock(label=_("Question"), max_length=300, default=_("What would you do?"))
    reveal = blocks.RichTextBlock(
        label=_("A way to look at it"),
        features=ANSWER_FEATURES,
        help_text=_("Opens after the learner has thought about it."),
    )

    class Meta:
        icon = "user"
        label = _("Example from practice")
        description = _("A situation, a question, and a way to look at it that opens afterwards.")
        template = "training/blocks/case.html"
        preview_value = examples.CASE


class QuestionBlock(blocks.StructBlock):
    """A question of a quiz. What its answer is leaves the server only by `training.questions.Question.judge`."""

    question = blocks.CharBlock(label=_("Question"), max_length=300)

    def tell(self, value: Question) -> dict[str, Any]:
        """All that JSON says of it."""
        return value.told()

    def get_api_representation(self, value: Question, context: Any = None) -> Any:
        """As who may change the lesson needs it to write it back (API v3); to everybody else only what they may know."""
        # Here and not above: policies know the models, which are made of these blocks.
        from .policies import writes_lesson

        if writes_lesson((context or {}).get("request")):
            return super().get_api_representation(value, context)
        return value.told()

    def get_searchable_content(self, value: Question) -> list[str]:
        return [value["question"]]


class AnswerBlock(blocks.StructBlock):
    text = blocks.CharBlock(label=_("Answer"), max_length=200)
    is_right = blocks.BooleanBlock(label=_("This is right"), required=False)
    feedback = blocks.TextBlock(
        label=_("What we say of it"),
        max_length=400,
        rows=2,
        help_text=_("Why it is right, or what speaks against it. Kind, and never a reproach."),
    )

    class Meta:
        icon = "tick"
        label = _("Answer")


class ChoiceBlock(QuestionBlock):
    answers = blocks.ListBlock(AnswerBlock(), label=_("Answers"), min_num=2, max_num=6)

    class Meta:
        icon = "list-ul"
        label = _("Choose")
        value_class = Choice

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        right = [answer["is_right"] for answer in cleaned["answers"]]
        if (not any(right) or all(right)) and not self.is_deferred_validation:
            message = _("At least one answer is right, and at least one is not.")
            raise StructBlockValidationError(block_errors={"question": ValidationError(message)})
        return cleaned


class ItemBlock(blocks.StructBlock):
    text = blocks.CharBlock(label=_("Item"), max_length=200)
    feedback = blocks.TextBlock(label=_("Why it stands here"), max_length=400, rows=2)

    class Meta:
        icon = "order"
        label = _("Item")


class OrderBlock(QuestionBlock):
    items = blocks.ListBlock(
        ItemBlock(),
        label=_("Items"),
        min_num=3,
        max_num=7,
        help_text=_("In the right order. Learners see them in another one."),
    )

    class Meta:
        icon = "order"
        label = _("Put in order")
        value_class = Order


class PairBlock(blocks.StructBlock):
    left = blocks.CharBlock(label=_("This"), max_length=200)
    right = blocks.CharBlock(label=_("belongs to that"), max_length=200)
    feedback = blocks.TextBlock(label=_("Why"), max_length=400, rows=2)

    class Meta:
        icon = "link"
        label = _("Pair")


class MatchBlock(QuestionBlock):
    pairs = blocks.ListBlock(PairBlock(), label=_("Pairs"), min_num=2, max_num=6)

    class Meta:
        icon = "link"
        label = _("What belongs together")
        value_class = Match

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        rights = [pair["right"] for pair in cleaned["pairs"]]
        if len(set(rights)) != len(rights) and not self.is_deferred_validation:
            message = _("Two pairs have the same second half, so nobody could tell which is meant.")
            raise StructBlockValidationError(block_errors={"question": ValidationError(message)})
        return cleaned


class QuestionsBlock(blocks.StreamBlock):
    choice = ChoiceBlock()
    order = OrderBlock()
    match = MatchBlock()

    class Meta:
        min_num = 1
        max_num = 10


class QuizBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    questions = QuestionsBlock(label=_("Questions"))

    class Meta:
        icon = "help"
        label = _("Quiz")
        description = _(
            "Questions with something to learn from every answer. Learners try again as often as they like."
        )
        template = "training/blocks/quiz.html"
        preview_value = examples.QUIZ


class ReflectionBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    question = blocks.CharBlock(label=_("Question"), max_length=300)
    help_text = blocks.CharBlock(label=_("Explanation"), required=False, max_length=300)

    class Meta:
        icon = "edit"
        label = _("Reflection")
        description = _("Something to write down for oneself. Nobody else can read it, we neither.")
        template = "training/blocks/reflection.html"
        preview_value = examples.REFLECTION


class ChecklistBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    items = blocks.ListBlock(
        blocks.CharBlock(label=_("Item"), max_length=200), label=_("Items"), min_num=2, max_num=12
    )

    class Meta:
        icon = "tasks"
        label = _("Checklist")
        description = _("Things to do or to look at, that the learner ticks off.")
        template = "training/blocks/checklist.html"
        preview_value = examples.CHECKLIST

    def tell(self, value: blocks.StructValue) -> dict[str, Any]:
        """With the key of each item, by which it is ticked off."""
        items = [{"id": key, "text": text} for key, text in keyed(value["items"]).items()]
        return {"heading": value["heading"], "items": items}


class HelpBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120, default=_("Who can help?"))
    text = blocks.RichTextBlock(label=_("Text"), features=ANSWER_FEATURES)

    class Meta:
        icon = "group"
        label = _("Who can help")
        description = _("Whom to ask. The learner's own coordinator is shown by itself.")
        template = "training/blocks/help.html"
        preview_value = examples.HELP


class LessonBlock(blocks.StreamBlock):
    """What an editor can put in a lesson."""

    text = TextBlock()
    case = CaseBlock()
    quiz = QuizBlock()
    reflection = ReflectionBlock()
    checklist = ChecklistBlock()
    steps = StepsBlock()
    comparison = ComparisonBlock()
    quote = QuoteBlock()
    picture = PictureBlock()
    video = LessonVideoBlock()
    sound = SoundBlock()
    downloads = DownloadsBlock()
    help = HelpBlock()
