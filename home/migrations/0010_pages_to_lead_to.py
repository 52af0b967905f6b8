import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

# Until now the frame around every page led to these addresses; where a page stands there, it still does.
ADDRESSES = {"contact_page": "contact", "become_mentor_page": "mentor-worden", "finder_page": "regios"}


def lead_where_we_led(apps, schema_editor):
    Page, RegionsPage = apps.get_model("wagtailcore", "Page"), apps.get_model("home", "RegionsPage")
    for row in apps.get_model("home", "SiteSettings").objects.select_related("site__root_page"):
        for name, slug in ADDRESSES.items():
            pages = RegionsPage if name == "finder_page" else Page
            url_path = f"{row.site.root_page.url_path}{slug}/"
            setattr(row, name, pages.objects.filter(url_path=url_path).first())
        row.save(update_fields=ADDRESSES)


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0009_buttons_and_ways_in"),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="sitesettings",
            name="become_mentor_page",
            field=models.ForeignKey(
                blank=True,
                help_text="Linked where somebody lost the way, or looks for an account.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.WAGTAIL_PAGE_MODEL,
                verbose_name="becoming a mentor",
            ),
        ),
        migrations.AddField(
            model_name="sitesettings",
            name="contact_page",
            field=models.ForeignKey(
                blank=True,
                help_text="Where people ask a question. Linked below every page, and where something went wrong.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.WAGTAIL_PAGE_MODEL,
                verbose_name="contact",
            ),
        ),
        migrations.AddField(
            model_name="sitesettings",
            name="finder_page",
            field=models.ForeignKey(
                blank=True,
                help_text="Linked where search finds a municipality.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="home.regionspage",
                verbose_name="regions",
            ),
        ),
        migrations.RunPython(lead_where_we_led, migrations.RunPython.noop),
    ]
