# SPDX-License-Identifier: AGPL-3.0-or-later
"""A rule that is asked for in a sentence: "Tell me when the Ouse goes above 4 metres".

Who asks is nobody's name; what is asked for is judged like any other rule's text.
"""

from __future__ import annotations

from tocsin.core.guard.late import Late

_ASKED = Late(
    r"(?i)\s*(?:"
    r"(?:please )?(?:(?:tell|warn|alert|notify|inform|message|text|ping) (?:me|us)|let (?:me|us) know|give (?:me|us) notice) (?=(?:when|whenever|if|once|as soon as|about|of|on)(?!\w))"
    r"|(?:préviens|avertis|informe|alerte|prévenez|avertissez|informez|alertez|dis|dites)[ -](?:moi|nous) (?=(?:quand|lorsque|si|dès que|en cas d[e'])(?!\w))|surveille[rz]?(?!\w)"
    r"|(?:sagt?|sagen sie|meldet?|gibt?|geben sie) (?:mir|uns)(?: bescheid)?,? (?=(?:wenn|ob|sobald|falls)(?!\w))|(?:warne?|informiere?|benachrichtige?|alarmiere?) (?:mich|uns),? (?=(?:wenn|sobald|falls|bei|über)(?!\w))"
    r"|(?:avísa|notifíca|infórma|alérta)(?:me|nos) (?=(?:cuando|si|de|en caso de)(?!\w))|dime (?=(?:cu[aá]ndo|si)(?!\w))"
    r"|(?:dimmi|avvisami|avvisaci|avvertimi|fammi sapere|informami) (?=(?:quando|se|di|in caso di)(?!\w))|segnala(?:mi)? (?=(?:quando|se)(?!\w))"
    r"|daj (?:mi |nam )?znać,? (?=(?:gdy|kiedy|jeśli|jeżeli|czy)(?!\w))|(?:informuj|powiadom|ostrzeż|zawiadom) (?:mnie|nas),? (?=(?:o|gdy|kiedy|jeśli)(?!\w))|napisz do (?:mnie|nas),? (?=(?:gdy|jeśli|kiedy)(?!\w))"
    r"|(?:avisa|informa)(?:-me| me) (?=(?:quando|se)(?!\w))|(?:meld|waarschuw|vertel|laat)(?: het)? (?:me|mij|ons)(?: weten)?,? (?=(?:wanneer|als)(?!\w))"
    r")|\s*(?:请?(?:提醒|通知|告诉)(?:我|我们))|\s*(?:(?:أخبرني|نبهني|أبلغني|اكتب لي) (?:إذا|عندما|متى)|راقب) (?=.{0,40}(?:منسوب|نهر|محطة|جسر|طريق|مطار|ميناء|ترام|مترو|قطار|الحافلات|رياح|أمطار|كهرباء|مستشفى|مدرسة|شارع|سد))"
)
_ASKED_AFTER = Late(r"(?:时|後|后)?(?:请)?(?:发消息给我|通知我|提醒我|告诉我)[。.!！]?\s*$")
"""The same in Chinese, at the end."""


def without_request(text: str) -> str:
    """The text with blanks where it only asks to be told, as long as it was."""
    for asked in (_ASKED.match(text), _ASKED_AFTER.search(text)):
        if asked:
            text = text[: asked.start()] + " " * len(asked[0]) + text[asked.end() :]
    return text
