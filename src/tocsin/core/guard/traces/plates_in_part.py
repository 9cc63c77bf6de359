# SPDX-License-Identifier: AGPL-3.0-or-later
"""A part of a number plate, as who saw it go by jots it down: "plate ends 4KX", "Kennzeichen endet auf 7731", "车牌尾号773".

Three letters beside a street, a camera and an hour lead to one car; alone they are told by the words for a plate and for its part.
Linear: every gap is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.traces.plate_words import NO_LETTERS

Hit = tuple[str, int, int, float]

_PLATE = (
    r"number ?plates?|plates?|reg(?:istration|o|n)?(?: number| no\.?)?|vrm|kennzeichen|kennz\.?|nummernschild|plaques?|immat\.?|immatriculation"
    r"|matriculas?|placas?|patente|chapa|targa|rejestracj[aei]|tablic[aey]?|blach[aey]?|nr rej\.?|kenteken|nummerplaat"
)
_PLATE_OF = (
    r"number ?plate|plate|reg(?:istration|o)?|kennzeichens?|nummernschild(?:e?s)?|plaque|immat\.?|immatriculation|matricula|placa|patente"
    r"|targa|rejestracji|tablicy|tablic|blach|numeru rejestracyjnego|kenteken"
)
_ENDS = (
    r"(?:ends?|ended|ending|starts?|started|starting|begins?|began|beginning|finish(?:es|ing))(?: in| with| on)?"
    r"|(?:the )?(?:last|first) (?:(?:two|three|four|few|\d|bit|half|part|digits?|letters?|numbers?|characters?) ?){1,2}(?:is|are|was|were)?"
    r"|(?:endet|endend|beginnt|beginnend|hort auf|fangt|fangt an) (?:auf|mit)|(?:letzte|erste) (?:ziffern|zeichen|buchstaben|zahlen)"
    r"|(?:qui )?(?:se termine|finit|commence|debute|finissant|se terminant|commencant|debutant|terminee?) par"
    r"|(?:que )?(?:acaba|termina|empieza|comienza|acabada|terminada|acabando|empezando) (?:en|por|con)"
    r"|(?:che )?(?:finisce|inizia|comincia|termina|terminante|iniziante) (?:con|per|in)"
    r"|(?:konczy|konczaca|konczace|koncza|zaczyna|zaczynaja|zaczynajaca) sie (?:na|od)|na koncu|na poczatku|eindigt op|begint met"
    r"|(?:was |is )?(?:something|anything) like|irgendwas mit|quelque chose comme|algo como|qualcosa come|cos jak"
)
_PART_OF = (
    r"(?:last|first) (?:(?:two|three|four|few|\d|bit|half|part|digits?|letters?|numbers?|characters?) ?){1,2}(?:of|on|from) (?:the |its |his |her |a )?"
    r"|(?:partial|part|half a|half the) |teil(?:weises )?-?|(?:letzte|ersten?|letzten) (?:(?:zwei|drei|vier|\d) )?(?:ziffern|zeichen|buchstaben|zahlen) (?:vom |des |von dem )"
    r"|(?:fin|debut|(?:derni|premi)ere?s (?:chiffres|lettres)) (?:de (?:la |sa )?|d'|de l')|(?:ultim|primer?)[oaie]s? (?:(?:dos|tres|due|tre|\d) )?(?:numeros|letras|cifras|digitos|cifre|lettere|numeri) (?:de (?:la|su) |della )"
    r"|(?:final|principio|inicio) de (?:la )?|(?:koncowka|poczatek|koniec|ostatnie (?:cyfry|litery|znaki)|pierwsze (?:cyfry|litery|znaki)|fragment|kawalek) "
)
_PARTIAL = r"(?: (?:parcial|partielle|parziale|partial|niepelna|niepelne|teilweise|deels))?"
_DOUBT = r"(?:i think|maybe|something|irgendwas|irgendwie|vielleicht|creo|quizas|algo|je crois|peut-etre|quelque chose|credo|forse|qualcosa|chyba|cos|moze)\b"
_IS = r"(?: ?[:=] ?| (?:is |are |was |ist |war |est |es |era |e |to |lauten |sind |sont |son |sono |na )?)"
_SHOWN = r"(?P<shown>[a-z\d?*]{1,4}(?:[ .-]{1,2}[a-z\d?*]{1,4}){0,2})(?![\w?*:/]|[.,]\d)"
_LOOKS = tuple(
    Late(rf"(?<![\w-]){source}", needs="plate|reg|vrm|kennz|nummernschild|plaque|immat|matric|placa|patente|chapa|targa|rejestr|tablic|blach|nr rej|kenteken|nummerplaat")
    for source in (
        rf"(?:{_PLATE}){_PARTIAL}(?:[ ,:]{{1,2}}\w{{1,8}}){{0,2}}?[ ,:]{{1,2}}(?:{_ENDS}){_IS}{_SHOWN}",
        rf"(?:{_PART_OF})(?:{_PLATE_OF}){_IS}{_SHOWN}",
        rf"(?:{_PLATE}) (?:parcial|partielle|parziale|partial|niepelna|teilweise){_IS}{_SHOWN}",
        rf"(?:{_PLATE}){_IS}{_SHOWN},? (?:(?:and|then|und|dann|y|e|et|i|puis|poi) ){{0,2}}(?:{_DOUBT})",
        rf"(?:{_PLATE}) (?:faengt|fangt) mit {_SHOWN} an",
    )
)  # fmt: skip
_EAST = tuple(
    Late(source)
    for source in (
        r"(?:[车車]牌|牌照|[车車]号|牌[号號])[^，。；;\n]{0,6}(?:尾[号號]|尾[数數]|[开開][头頭]|[结結]尾|[前后後末][两兩二三四2-4]位|最[后後])[^，。；;\nA-Z0-9]{0,4}[A-Z0-9]{1,5}(?![A-Z0-9年月日])",
        r"尾[号號](?=[A-Z0-9]{2,5})[A-Z0-9]{2,5}的?[\u4e00-\u9fff]{0,3}[车車]",
        r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼粵滬蘇][A-Z](?![A-Z0-9·]{5})[^，。；;\n]{0,6}[A-Z0-9]{1,4}(?:[开開][头頭]|[结結]尾|什么的)",
        r"(?<![ء-ي])(?:و|ب)?(?:ال)?(?:لوح(?:ة|تها|ته)|نمر(?:ة|تها|ته))(?: (?:ال)?(?:سيارة|مركبة|شاحنة|رقم))? (?:تنتهي|ينتهي|تبدأ|يبدأ|آخرها|أولها) ?(?:بـ?|على)? ?(?:ال)?(?:حرف|حروف|رقم|أرقام)? ?(?:[ء-ي](?![ء-ي]) ?){0,3}\d{1,4}",
        r"(?:آخر|أول) (?:[ء-ي]{3,6} )?(?:أرقام|حروف|رقم) (?:من )?(?:ال)?(?:لوحة|نمرة)(?: (?:ال)?(?:سيارة|مركبة|شاحنة))? ?:?(?: هي)? ?(?:[ء-ي](?![ء-ي]) ?){0,3}\d{1,4}",
        r"(?<![ء-ي])جزء من (?:رقم )?(?:ال)?(?:لوحة|نمرة)(?: (?:ال)?(?:سيارة|مركبة|شاحنة))? ?:? ?(?:[ء-ي](?![ء-ي]) ?){0,3}\d{1,4}",
        r"(?<![ء-ي])(?:ال)?لوحة \d{2,4} (?:و)?(?:أظن|ربما|يمكن)",
    )
)  # fmt: skip
_SHOUTED = re.compile(r"[A-ZÄÖÜ\d?*]+(?:[ .-]{1,2}[A-ZÄÖÜ\d?*]+(?!\w)){0,2}(?!\w)")
_HOUR = re.compile(r"[01]?\d[0-5]\d|2[0-3][0-5]\d|\d{1,2}")
_ALSO_ENROLLED = re.compile(r"(?:registration|rejestracj|matricul|reg )(?!.* (?:por|par|con|with) )")
"""What begins and ends by the clock, too."""


def plates_in_part(sent: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    low = bare_letters(sent)
    for look in _LOOKS:
        for found in look.finditer(low):
            shown = _SHOUTED.match(sent, *found.span("shown"))
            if shown and _is_shown(shown[0], found[0]):
                yield "plate", found.start(), shown.end(), 0.7
    if is_eastern(sent):
        for look in _EAST:
            yield from (("plate", found.start(), found.end(), 0.7) for found in look.finditer(sent))


def _is_shown(shown: str, said: str) -> bool:
    """Whether what stands there may be of a plate: two capitals, letters with digits, or more digits than an hour has."""
    letters = re.findall("[A-Za-z]+", shown)
    if not letters:
        digits = re.sub(r"\D", "", shown)
        return len(digits) > 1 and not (_ALSO_ENROLLED.match(said) and _HOUR.fullmatch(digits))
    if not NO_LETTERS.isdisjoint(map(str.upper, letters)):
        return False
    return len("".join(letters)) > 1 or any(map(str.isdigit, shown))
