# SPDX-License-Identifier: AGPL-3.0-or-later
"""A rule that is asked for in a sentence: "Tell me when the Ouse goes above 4 metres".

Who asks is nobody's name, nor is the desk that is to be told; what is asked for is judged like any other rule's text. Each
language has its ways to ask, whom to tell, and the words behind which the thing itself stands.
"""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.topics import speaks_of_hazard
from tocsin.core.guard.watches.states import RIVERS, STATES
from tocsin.core.guard.words import tokens

_WHOM = (
    r"(?:me|us|the (?:night |day |late |early )?(?:shift|desk|team|control room)|everyone|moi|nous|l['’]équipe(?: de nuit| de jour)?|le poste|la permanence|mir|uns|mich|die leitstelle|den dienst|die schicht"
    r"|al turno|al equipo|a la mesa|il turno|la sala|la squadra|mnie|nas|zmianę|dyżurnego|mij|ons|de ploeg|o turno|a equipa|minulle|meille|mi|mig|oss|nám)"
)
_ASKS = (
    # English
    rf"(?:please )?(?:(?:tell|warn|alert|notify|inform|message|text|ping|page|ring|call|mail|email|wake) {_WHOM}|let {_WHOM} know|keep {_WHOM} (?:posted|informed)|give {_WHOM} (?:notice|a shout|a ring)|send (?:{_WHOM} )?an? (?:e-?mail|text|sms|message|note|alert)|flag it|shout) (?=(?:when|whenever|if|once|as soon as|about|of|on)(?!\w))",
    # French
    rf"(?:préviens|avertis|informe|alerte|prévenez|avertissez|informez|alertez|dis|dites|signale|signalez|réveille|réveillez|écris|écrivez|envoie|envoyez|fais|faites)(?:[ -]{_WHOM})?(?: (?:signe|savoir|un (?:message|mail|sms|mot)))?,? (?=(?:quand|lorsque|si|dès que|en cas d[e'])(?!\w))|surveille[rz]?(?!\w)",
    # German
    rf"(?:sagt?|sagen sie|meldet?|gibt?|geben sie|schreibt?|schickt?|schicken sie)(?: {_WHOM})?(?: (?:bescheid|dich|euch|eine nachricht|eine mail|eine sms))?,? (?=(?:wenn|ob|sobald|falls|bei)(?!\w))|(?:warne?|informiere?|benachrichtige?|alarmiere?|wecke?|ruft?) {_WHOM}(?: an)?,? (?=(?:wenn|sobald|falls|bei|über)(?!\w))",
    # Spanish, Portuguese
    r"(?:avísa|notifíca|infórma|alérta|mánda|envía|escríbe|despiérta|avisa|informa|manda|envia)(?:me|nos|-me|-nos| me)(?: (?:un|uma?) (?:aviso|mensaje|correo|sms|mensagem))? (?=(?:cu[aá]ndo|si|se|de|quando|en caso de)(?!\w))|(?:avisa|avisen|avisad) (?:al turno|a la mesa|al equipo|o turno) (?=(?:cuando|si|quando|se)(?!\w))|dime (?=(?:cu[aá]ndo|si)(?!\w))|(?:quiero|quisiera|quero) saber (?=(?:cu[aá]ndo|si|se|quando)(?!\w))",
    # Italian
    r"(?:dimmi|avvisami|avvisaci|avvertimi|avvertici|fammi sapere|facci sapere|informami|scrivimi|svegliami|mandami un (?:messaggio|avviso|sms)|(?:avvertite|avvisate|avvisa) (?:il turno|la sala|la squadra)) (?=(?:quando|se|di|in caso di|appena)(?!\w))|segnala(?:mi)? (?=(?:quando|se)(?!\w))",
    # Polish, Czech
    r"(?:daj(?:cie)? (?:mi |nam )?znać|powiedz (?:mi|nam)|(?:informuj|powiadom|ostrzeż|zawiadom|obudź) (?:mnie|nas|zmianę)|napisz do (?:mnie|nas)|wyślij (?:mi |nam )?(?:sms|wiadomość)),? (?=(?:o|gdy|kiedy|jeśli|jeżeli|czy|jak|przy)(?!\w))|(?:dej(?:te)? (?:mi|nám) vědět|upozorni (?:mě|nás)|napiš mi),? (?=(?:když|až|pokud|jestli)(?!\w))",
    # Dutch, Swedish, Danish, Norwegian, Finnish
    r"(?:meld|waarschuw|vertel|laat|stuur)(?: het)?(?: me| mij| ons)?(?: weten| een bericht)?,? (?=(?:wanneer|als|zodra)(?!\w))|(?:säg till|meddela (?:mig|oss)|varna (?:mig|oss)|sig til|gi beskjed|giv besked|si fra)(?: mig| oss| meg)? (?=(?:när|om|når|hvis)(?!\w))|(?:ilmoita|kerro|varoita|herätä)(?: minulle| meille| minut)? (?=(?:kun|jos)(?!\w))",
    # Russian, Ukrainian
    r"(?:сообщи(?:те)?|скажи(?:те)?|предупреди(?:те)?|напиши(?:те)?|повідом(?:те)?|скажіть|напишіть|попередь)(?: мне| нам| мені)?,? (?=(?:если|когда|якщо|коли)(?!\w))",
)
_HEAD_AR = "منسوب|نهر|محطة|جسر|طريق|مطار|ميناء|ترام|مترو|قطار|حافل|رياح|أمطار|كهرباء|مستشفى|مدرسة|شارع|سد|نفق|عبارة|العبارة|التيار|مياه|سيول|عاصفة|ضباب|ثلوج|رحلات"
_ASKED = Late(
    rf"(?i)\s*(?:{'|'.join(_ASKS)})|\s*(?:请?(?:提醒|通知|告诉|叫醒)(?:我|我们|值班室)|一旦|如果)"
    rf"|\s*(?:(?:أخبرني|نبهني|أبلغني|اكتب لي|أعلمني|أيقظني|ابعث لي رسالة|أرسل (?:لي )?(?:إشعارا|رسالة|تنبيها)) (?:إذا|عندما|متى|عند)|راقب) (?=.{{0,40}}(?:{_HEAD_AR}))"
)
_ASKED_AFTER = Late(
    r"(?i)(?:时|後|后|就|请|的?消息)*(?:请)?(?:发(?:消息|短信|邮件)?给我|通知(?:我|我们|值班室)|提醒我|告诉我|叫醒我|告知)[。.!！]?\s*$"
    r"|,? (?:let me know|tell me|ping me|dis-le-moi|préviens-moi|dis-moi|sag bescheid|sag es mir|avísame|avvisami|fammelo sapere|daj znać|haber ver|bana haber ver|laat het me weten)[.!]?\s*$"
)
"""The same at the end."""


_THINGS_AR = Late(_HEAD_AR)


_MARKS_AR = re.compile("[\u064b-\u0652\u0640]")


def asks_for_a_thing(text: str) -> bool:
    """Whether what is asked for is a water, a road or what befalls one: its words need not be weighed."""
    return bool(_THINGS_AR.search(_MARKS_AR.sub("", text))) or any(
        word.low in STATES or word.low in RIVERS or speaks_of_hazard(word.low) for word in tokens(text)
    )


def without_request(text: str) -> str:
    """The text with blanks where it only asks to be told, as long as it was."""
    for asked in (_ASKED.match(text), _ASKED_AFTER.search(text)):
        if asked:
            text = text[: asked.start()] + " " * len(asked[0]) + text[asked.end() :]
    return text
