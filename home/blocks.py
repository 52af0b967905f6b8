"""The blocks that a page is built from. Few, so that pages stay alike and calm."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.models import Page

from organisation.people.phones import dial_address

from . import examples
from .links import check_address
from .media_blocks import DownloadsBlock, PictureBlock, VideoBlock

TEXT_FEATURES = ["h3", "bold", "link", "ul", "ol"]
ANSWER_FEATURES = ["bold", "link", "ul", "ol"]


def _shown_address(page: Page) -> str:
    # Here and not above: what is known of the whole website is read from pages, which are made of these blocks.
    from home.selectors.website import shown_address

    return shown_address(page)


class LinkValue(blocks.StructValue):
    @property
    def url(self) -> str:
        """Where the link goes: the chosen page, else the address that was typed; empty when nobody may see the page."""
        page = self.get("page")
        return _shown_address(page) if page else self.get("address") or ""


class LinkBlock(blocks.StructBlock):
    """One link, to a page or to an address."""

    label = blocks.CharBlock(
        label=_("Text of the button"), max_length=60, help_text=_("Say what happens: “Apply as a mentor”.")
    )
    page = blocks.PageChooserBlock(label=_("Page"), required=False)
    address = blocks.CharBlock(
        label=_("Address"),
        required=False,
        max_length=300,
        validators=[check_address],
        help_text=_("Only when you choose no page."),
    )

    class Meta:
        icon = "link"
        label = _("Link")
        value_class = LinkValue
        template = "home/blocks/link.html"

    def clean(self, value):
        cleaned = super().clean(value)
        if bool(cleaned["page"]) == bool(cleaned["address"]):
            raise StructBlockValidationError(
                block_errors={"page": ValidationError(_("Choose a page or type an address: one of the two."))}
            )
        return cleaned


class TaskBlock(LinkBlock):
    """Something that visitors come for, and where they find it."""

    label = blocks.CharBlock(
        label=_("What they want"), max_length=60, help_text=_("In their own words: “Ask for a mentor”.")
    )
    text = blocks.CharBlock(
        label=_("Explanation"),
        required=False,
        max_length=160,
        help_text=_("One sentence about what they find there."),
    )

    class Meta:
        icon = "arrow-right"
        label = _("Task")
        template = "home/blocks/task.html"


class TextBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), required=False, max_length=120)
    text = blocks.RichTextBlock(label=_("Text"), features=TEXT_FEATURES)

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        description = _("A heading and some paragraphs.")
        template = "home/blocks/text.html"
        preview_value = examples.TEXT

    def clean(self, value):
        cleaned = super().clean(value)
        if "<h3" in cleaned["text"].source and not cleaned["heading"]:
            raise StructBlockValidationError(
                block_errors={
                    "heading": ValidationError(_("Add a heading: the text below it has headings too."))
                }
            )
        return cleaned


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Step"), max_length=120)
    text = blocks.RichTextBlock(label=_("Explanation"), required=False, features=ANSWER_FEATURES)

    class Meta:
        icon = "order"
        label = _("Step")


class StepsBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    intro = blocks.TextBlock(label=_("Introduction"), required=False, rows=2)
    steps = blocks.ListBlock(StepBlock(), label=_("Steps"), min_num=2)

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        description = _("What happens, one after the other. The numbers come by themselves.")
        template = "home/blocks/steps.html"
        preview_value = examples.STEPS


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Quotation"), rows=3, help_text=_("Without quotation marks."))
    who = blocks.CharBlock(
        label=_("Who says it"),
        required=False,
        max_length=120,
        help_text=_("Only with that person's consent."),
    )

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        template = "home/blocks/quote.html"
        preview_value = examples.QUOTE


class FigureBlock(blocks.StructBlock):
    value = blocks.CharBlock(label=_("Figure"), max_length=20, help_text=_("For example: 3.200"))
    label = blocks.CharBlock(label=_("What it counts"), max_length=80)

    class Meta:
        icon = "order"
        label = _("Figure")


class FiguresBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    figures = blocks.ListBlock(FigureBlock(), label=_("Figures"), min_num=1, max_num=4)
    date = blocks.CharBlock(
        label=_("Date"), max_length=40, help_text=_("From when the figures are: “2023” or “1 July 2023”.")
    )
    source = blocks.CharBlock(label=_("Source"), max_length=120)
    source_address = blocks.URLBlock(label=_("Address of the source"), required=False)

    class Meta:
        icon = "table"
        label = _("Figures")
        description = _("At most four figures, always with their date and source.")
        template = "home/blocks/figures.html"
        preview_value = examples.FIGURES


class QuestionBlock(blocks.StructBlock):
    question = blocks.CharBlock(label=_("Question"), max_length=160)
    answer = blocks.RichTextBlock(label=_("Answer"), features=ANSWER_FEATURES)

    class Meta:
        icon = "help"
        label = _("Question")


class QuestionsBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    questions = blocks.ListBlock(QuestionBlock(), label=_("Questions"), min_num=1)

    class Meta:
        icon = "help"
        label = _("Questions and answers")
        description = _("Each answer opens below its question.")
        template = "home/blocks/questions.html"
        preview_value = examples.QUESTIONS


class ActionBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    text = blocks.TextBlock(label=_("Text"), required=False, rows=2)
    link = LinkBlock(label=_("Button"))

    class Meta:
        icon = "success"
        label = _("Call to action")
        description = _("The one thing to do on this page.")
        template = "home/blocks/action.html"
        preview_value = examples.ACTION


class ContactValue(blocks.StructValue):
    @property
    def phone_url(self) -> str:
        return dial_address(self.get("phone") or "")


class ContactBlock(blocks.StructBlock):
    """How to reach us. Empty fields show the national office's, from the site's settings."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    text = blocks.TextBlock(label=_("Text"), required=False, rows=2)
    phone = blocks.CharBlock(
        label=_("Phone number"),
        required=False,
        max_length=20,
        help_text=_("Empty: the number of the national office."),
    )
    email = blocks.EmailBlock(
        label=_("E-mail address"),
        required=False,
        help_text=_("Empty: the address of the national office."),
    )

    class Meta:
        icon = "mail"
        label = _("Contact")
        value_class = ContactValue
        template = "home/blocks/contact.html"
        preview_value = examples.CONTACT


class ComparisonValue(blocks.StructValue):
    @property
    def rows(self) -> list[list[tuple[str, str]]]:
        """Of each row, of each cell: (heading of its column, text)."""
        headings = [column["heading"] for column in self["table"].columns]
        return [list(zip(headings, [cell.value for cell in row], strict=True)) for row in self["table"].rows]


class ComparisonBlock(blocks.StructBlock):
    """A table of words whose first column says what each row is about."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    table = TypedTableBlock(
        [("text", blocks.CharBlock(required=False, label=_("Text")))],
        label=_("Table"),
        help_text=_("The first column says what each row is about; its heading may stay empty."),
    )

    class Meta:
        icon = "table"
        label = _("Comparison")
        description = _("Two or more things side by side.")
        template = "home/blocks/comparison.html"
        value_class = ComparisonValue
        preview_value = examples.COMPARISON


class RelatedValue(blocks.StructValue):
    @property
    def links(self) -> list[tuple[str, str, str]]:
        """(address, title, description) of each page that anybody may see now."""
        chosen = ((_shown_address(page), page) for page in self["pages"] if page)
        return [(address, page.title, page.search_description) for address, page in chosen if address]


class RelatedBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    pages = blocks.ListBlock(blocks.PageChooserBlock(label=_("Page")), label=_("Pages"), min_num=1, max_num=8)

    class Meta:
        icon = "doc-full"
        label = _("Related pages")
        description = _("Pages to read on, each with its description for search engines.")
        value_class = RelatedValue
        template = "home/blocks/related.html"


class ContentBlock(blocks.StreamBlock):
    """What an editor can put on a page, in the order in which it is mostly needed."""

    text = TextBlock()
    steps = StepsBlock()
    questions = QuestionsBlock()
    figures = FiguresBlock()
    quote = QuoteBlock()
    comparison = ComparisonBlock()
    picture = PictureBlock()
    video = VideoBlock()
    downloads = DownloadsBlock()
    related = RelatedBlock()
    contact = ContactBlock()
    action = ActionBlock()

    class Meta:
        block_counts = {"action": {"max_num": 1}}
