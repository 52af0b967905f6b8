"""Every answer is as the OpenAPI file says it is."""

from __future__ import annotations

from tests.factories import training as factory
from tests.factories.described import Described
from training.models import Certificate, ClientGroup, Theme
from training.services import seats


def test_answers(anyone, as_user, mentor, foundation):
    described = Described(anyone.get("/openapi.json").json())
    me = as_user(mentor)
    course = factory.course(
        slug="cursus",
        foundation=foundation,
        outcomes=[("outcome", "U kunt nee zeggen.")],
        body=[("text", {"heading": "Kop", "text": "<p>Tekst</p>"})],
        gives_certificate=True,
    )
    course.themes.set([Theme.objects.create(slug="thema", name="Thema")])
    course.client_groups.set([ClientGroup.objects.create(slug="groep", name="Groep")])
    course.prerequisites.set([factory.course()])
    course.save()
    session = factory.session(course, foundation=foundation)
    seats.take(session=session, foundation=foundation, user=mentor)
    open_course = factory.course(gives_certificate=True)
    lesson = factory.lesson(open_course, "choice", "order")
    first, second = lesson.questions()
    at = "/me/lessons/{lesson_id}"
    path = f"/me/lessons/{lesson.pk}"
    described("get", "/courses", anyone.get("/courses"))
    described("get", "/courses/{slug}", anyone.get("/courses/cursus"))
    described("get", "/sessions", anyone.get("/sessions"))
    answer = me.put(f"{path}/answers/{first.id}", {"given": factory.right(first)})
    described("put", f"{at}/answers/{{block}}", answer)
    described("put", f"{at}/progress", me.put(f"{path}/progress", {"completed": True}))
    described("get", at, me.get(path))
    described("get", "/me/training", me.get("/me/training"))
    me.put(f"{path}/answers/{second.id}", {"given": factory.right(second)})
    described("put", f"{at}/progress", me.put(f"{path}/progress", {"completed": True}))
    described("get", "/me/training", me.get("/me/training"))
    described("get", "/me/calendar", me.get("/me/calendar"))
    code = Certificate.objects.get().code
    described("get", "/certificates/{code}", anyone.get(f"/certificates/{code}"))
    send = "/forms/{kind}/submissions"
    for method, documented, problem in [
        ("get", "/courses", anyone.get("/courses", limit="veel")),
        ("get", "/courses/{slug}", anyone.get("/courses/nergens")),
        ("get", "/sessions", anyone.get("/sessions", x="y")),
        ("get", "/me/training", anyone.get("/me/training")),
        ("get", at, me.get("/me/lessons/999999999")),
        ("put", f"{at}/answers/{{block}}", me.put(f"{path}/answers/{first.id}", {"given": 1})),
        ("put", f"{at}/progress", me.put(f"{path}/progress", {"place": "x"})),
        ("get", "/certificates/{code}", anyone.get("/certificates/x")),
        ("post", send, anyone.send("POST", "/forms/course-enrolment/submissions", SENT)),
        ("post", send, me.send("POST", "/forms/course-enrolment/submissions", SENT)),
    ]:
        assert problem.status_code >= 400
        described(method, documented, problem)


SENT = {"form_version": 1, "privacy_version": "1", "answers": {"course": "cursus"}}
