# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every address of the desk."""

from allauth.account import views as account
from django.contrib.auth.decorators import login_not_required
from django.urls import path
from django.views.i18n import set_language

from tocsin.web import ack, ops, out, push, stream, transparency
from tocsin.web.api import open_urls
from tocsin.web.desk import answer, browser, errors, receipt, routing, score, views
from tocsin.web.desk import map as desk_map

urlpatterns = [
    path("", views.home, name="home"),
    path("queue", views.queue_part, name="queue"),
    path("map.json", desk_map.features, name="map"),
    path("stream", stream.stream, name="stream"),
    path("search", views.search, name="search"),
    path("events/<str:event_id>", views.event, name="event"),
    path("events/<str:event_id>/ack", answer.event, name="ack-event"),
    path("events/<str:event_id>/apart", answer.apart, name="apart"),
    path("events/<str:event_id>/why", views.why, name="why"),
    path("events/<str:event_id>/outcome", answer.outcome, name="dispose"),
    path("events/<str:event_id>/outline.json", desk_map.event_outline, name="outline"),
    path("rules", routing.rules, name="rules"),
    path("rules/posture", routing.posture, name="posture"),
    path("silences", routing.silences, name="silences"),
    path("silences/new", routing.silence, name="silence"),
    path("silences/<int:number>/end", routing.end_silence, name="end-silence"),
    path("rota", routing.rota, name="rota"),
    path("rules/try", views.would_have, name="would-have"),
    path("rules/try/<str:key>", views.trial, name="trial"),
    path("sites", views.sites, name="sites"),
    path("sites/<path:site_id>", views.site, name="site"),
    path("sources", views.sources_, name="sources"),
    path("sources/<str:name>/ack", answer.feed, name="ack-feed"),
    path("notices", views.notices, name="notices"),
    path("notices/<str:key>", receipt.page, name="notice"),
    path("notices/<str:key>/receipt.json", receipt.signed, name="receipt"),
    path("notices/<str:key>/ack", answer.notice, name="ack-notice"),
    path("roles/<str:role>/test", receipt.test, name="test-role"),
    path("roles/<str:role>/browser", browser.ring, name="ring-role"),
    path("browser/still", browser.still, name="still"),
    path("worker.js", browser.worker, name="worker"),
    path("access", views.access, name="access"),
    path("ack/<str:token>", ack.page, name="ack"),
    path("score", score.page, name="score"),
    path("score.json", score.as_json, name="score-json"),
    path("score.csv", score.as_csv, name="score-csv"),
    path("transparency/score", score.public, name="public-score"),
    path("transparency", transparency.page, name="transparency"),
    path("transparency.json", transparency.as_json, name="transparency-json"),
    path("accounts/login/", account.login, name="account_login"),
    path("accounts/logout/", account.logout, name="account_logout"),
    path("language", login_not_required(set_language), name="set_language"),
    path("api/v1/", open_urls()),
    path("out/cap.atom", out.cap_index, name="cap-index"),
    path("out/cap/<str:key>.xml", out.cap_message, name="cap-message"),
    path("out/sites/<path:site_id>.ics", out.calendar, name="calendar"),
    path("out/impacts.geojson", out.impacts, name="impacts"),
    path("websub/<str:token>", push.websub, name="websub"),
    path("healthz", ops.healthz, name="healthz"),
    path("metrics", ops.metrics, name="metrics"),
]
handler400, handler403, handler404, handler500 = (
    errors.bad_request,
    errors.forbidden,
    errors.not_found,
    errors.failed,
)
