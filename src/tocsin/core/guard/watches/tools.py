# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tools a rule, a role or a tag is called after: "Telegram bot", "jira", "whatsapp on call".

What is written on a network is people's ("Telegram group of drivers"); the messenger a desk is told through is a tool.
So its name stands alone, or beside nothing but words for things, roles and machinery.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.watches.weigh import SMALL, weight_of
from tocsin.core.guard.words import Token, tokens

TOOLS = frozenset(
    """telegram whatsapp signal discord wechat viber threema line slack teams mattermost zulip rocketchat webex skype matrix element dingtalk feishu
    kakaotalk jira opsgenie pagerduty servicenow zendesk freshservice trello confluence asana remedy grafana zabbix nagios icinga splunk datadog sentry
    prometheus alertmanager statuspage squadcast victorops xmatters everbridge alertus twilio ntfy gotify pushover pushbullet apprise""".split()
)
"""What desks are told through and keep their tickets in; some are surnames or networks, too."""
_MACHINERY = frozenset(
    """bot bots webhook webhooks relay pager sender tickets ticket ticketing service notification notifications email mail mails sms push api app
    integration connector plugin alerting incidents billets melder benachrichtigung avisos avvisi powiadomienia""".split()
)
_THING = -1.0
_TALK = frozenset("groupe groupes canal canale canali kanal kanale kanaly server serveur servidor".split())


def of_tools(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each name of a tool, where nothing else stands that could be people or what they write."""
    words = tokens(text)
    named = [word for word in words if word.low in TOOLS]
    if named and all(word in named or _of_machines(word) for word in words):
        yield from ((word.start, word.end) for word in named)


def _of_machines(word: Token) -> bool:
    if word.low in SMALL or word.low in _MACHINERY or word.word.isdigit():
        return True
    named = kind_of(word.low) & (Kind.GIVEN | Kind.SURNAME | Kind.COMMON) in (Kind.GIVEN, Kind.SURNAME)
    return word.low not in _TALK and not named and weight_of(word.low, word.word) <= _THING
