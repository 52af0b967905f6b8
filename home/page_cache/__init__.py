"""Whole pages, kept for visitors who bring no key, and dropped the moment something that they show changes.

*Kept*: the first time somebody asks, `middleware` keeps the answer as it went out, in the memory of the process, under all
that it may differ by. Meanwhile `shown` collects what the page shows: every page, image and document that is read while it
is drawn, and what the page says of itself (`BasePage.also_shows`).

*Dropped*: whatever changes a page, an image, a setting or a foundation says so (`home.listens` → `news.tell`), in the
transaction of the change. PostgreSQL passes the news on to every process when that commits, and to nobody when it does not
(`NOTIFY`). Each drops what shows it, and nothing else.

*In pieces*: what is dear to draw and on several pages, or on one that is not kept, is kept by itself (`pieces`).

*In doubt, nothing is kept*: a process that cannot hear the news keeps no page and answers from none.

What is never kept: an answer to who brings a session or a token, one that sets a cookie or differs by cookie, a preview, a
restricted page (which nobody sees without a session), a form (each is drawn for one visitor), anything but a page found.
"""
