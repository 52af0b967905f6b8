"""The report on links of the website as it is handed over."""

from wagtail.models import Page

from home.selectors.links import Verdict, report


def test_the_demo_content_leads_nowhere_wrong(website):
    wrong = [each for each in report(Page.objects.all()) if each.verdict is not Verdict.ELSEWHERE]
    # The pages around the forms, and the courses, are made by a floor above.
    above = {"/mentor-worden/aanmelden/", "/contact/", "/mentor-aanvragen/aanvraag/"}
    above |= {"/kenniscarrousel/", "/kenniscarrousel/basiscursus/"}
    assert {each.link.address for each in wrong} <= above
