# SPDX-License-Identifier: AGPL-3.0-or-later
"""What makes a number an hour, a day, an amount, or that of a stop, a platform, a house, a road."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small

_MONTHS = tables.spelt("months")
_SHORT = f"(?:{tables.spelt('short_months')})"
_ENDS_WORD = r"(?!\w)(?:[^\w\n;]{0,3}|[^\w\n,;:]{0,3}(?!\d+\b)\w{1,3}[^\w\n]{1,2})\Z"
_NORTHERN = ("de", "nl", "pl", "fi", "sv", "da")
"""Languages whose words for a numbered road are none for a line."""
_ROADS = tables.alternatives({word for x in tables.ALL if x.tag in _NORTHERN for word in x.road_number})
_PLACED = rf"{_ROADS}|nrs?\.?|komunikat\w*|comunicad[oa]|comunicat[oi]|communiqué|bulletin|circular[e]?|mitteilung|fahrten|minut[io]s?|minutes|inw\.|[frel]v\.?|calles?|carreras?|postes?|{tables.pattern('stop')}|cod\.?|codes?|zones?|afrit|oprit|afslag|afkørsel|frakørsel|tilkørsel|avkjøring|påkjøring|avfart|påfart|trafikplats|anschlussstelle|liittym\w+|exit|sortie|uscita|salida|junction|jct|ausfahrt|jezdni\w*|dro[gd]\w+(?: wojew\w+| krajow\w+| powiatow\w+)?|komunikac\w+|silnic\w+|grup[oa]s?|building|gebäude|bâtiment|edificio|(?:k|qu|ch)il[oóòô]m\w+|tra[tť]\w?|autostrad\w+|autobahn|autoroute|motorway|highway|carretera|snelweg|peron\w*|tor\w*|gleis\w*|bahnsteig\w*|platforms?|lanes?|levels?|floors?|étages?|piętr\w+|pisos?|stockwerk|ebene|niveaux?|interstate|tracks?|quais?|voies?|and[eé]n\w*|binari\w*|spoor|laituri\w*|perroner?|gates?|terminals?|horario|hora|rambla|spoj\w+|zone|aéroport|flughafen|lotnisko|airport|aeropuerto|aeroporto|covid"
_SPELLINGS = (*tables.spellings("months"), *(one.replace(r"\.?", "") for one in tables.spellings("days")))
_DATED_BY = tables.alternatives({one for one in _SPELLINGS if one.isalpha()})
_LETTERED_BEFORE = Late(rf"(?<!\w)(?:{_PLACED}){_ENDS_WORD}")
_BEFORE = Late(
    rf"(?<!\w)(?:{_PLACED}|km|pk|días?|dias?|jours?|giorni|dni|dnia|dniach|dagen|tage|days?|dates?|house numbers?|hausnummern?|civic[oi]|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|tel\.?|phone|fax|vs\.?|{_DATED_BY}|{tables.pattern('street_after')}|\w{{3,20}}(?:straße|strasse|str\.|allee|platz|weg|gasse|katu|tie|laan|straat|gatan|vägen|vej)){_ENDS_WORD}"
)
"""Words in small letters that make other numbers of what follows: stops, platforms, days, houses, roads; a letter before the digits
leaves stops, platforms and roads."""
_EN_DAY = "(?:Mon|Tues?|Wed|Wednes|Thurs?|Fri|Sat|Satur|Sun)(?:day)?|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|(?:Janu|Febru)ary|March|April|Ju(?:ne|ly)|August|\\w+mber|October"
""" "5 am Monday" is an hour, "Linie 5 am Markt" is none."""
_AFTER = Late(
    rf"(?i)(?:st|nd|rd|th)\b| (?:bis|to|a|à) (?:el |al |il |les? |the )?\d{{1,3}} ?(?:%|prozent|percent|por ciento)| (?-i:(?:St|Av)\b(?! [A-Z][a-z]))|\s*-?(?:Uhr|uur|u\b|h\b|heures|ore\b|horas?\b|hrs?\b|a\.m\b|am\b(?! (?:\d{{1,2}}\.|[MDSF]\w+(?:tag|woch)|[a-zäöü]+en\b|(?!(?-i:{_EN_DAY})\b)(?-i:[{tables.UPPER}])\w))|p\.?m\b|o'clock|Stunden?\b|uren\b|timmar|timer\b|godzin\w*|hodin\w*|hours?\b|sarja\w*|Minuten|minutes|rames?\b|mins?\b|minutos|minuti|minuut\w*|(?:\. )?minut\w?\b|tunti|Tage|days|días|jours|giorni|dni\b|dagen|dager|dagar|Wochen|weeks|Monate\b|Monaten|months|mois\b|meses|mesi\b|maanden|miesi[ąę]c\w*|kuukau\w+|måneder|månader|Grad|km\b|[cm]m\b|vuelos|flights|flüge|vols\b|voli\b|vluchten|lotów|'(?!s?\w)|kilomet\w+|circulations|unidades|allers?\b|trajets|courses|départs|veh[ií]culos|pour l|m\b|%|€|euros?\b|Sts\b|Avs\b|streets\b|avenues\b|gares?\b|arrêts?\b|axles|feet|miles|tonnes|years|personen|people|persons|personnes|personas|pessoas|persone|matkustajaa|ihmistä|henkilöä|henkeä)"
)
_DATED = Late(
    rf"\.?\s*(?:de\s+|of\s+|d')?(?:{_MONTHS}|(?!des(?!\w)){_SHORT}\.?)(?!\w)|\.? (?:a|i|und|e|et|y|och|og) (?:il |le |el )?\d{{1,2}}\.? (?:{_MONTHS})(?!\w)"
)
_SHARES = Late(
    r"(?i) (?:y|e|et|und|and) (?:el |al |il |les? |the )?\d{1,3} ?(?:%|prozent|percent|por ciento)"
)
"""A number and a share are two shares, "entre 30 et 60 %"; behind another line the number is a line, "10, 43 et 60 % pour"."""


def timed(text: str, at: int, follows: bool = False) -> bool:
    """Whether what ends at `at` is an hour, a day or an amount; `follows` says that it goes on a row of lines."""
    if not follows and _SHARES.match(text, at):
        return True
    return bool(_AFTER.match(text, at) or _DATED.match(small(text), at))


_ENDED = Late(r"[^\W\d_]{5}\. (?:[A-ZÀ-Ž][a-zà-ž]{1,2} )?$")
"""The end of a sentence, "... and Duke Street. 273 will not serve", "10 minutos. La 273 circula"."""


def numbered(text: str, at: int) -> bool:
    """Whether the word before a place makes its numbers those of stops, platforms, days, houses or roads."""
    words = _BEFORE if text[at : at + 1].isdigit() else _LETTERED_BEFORE
    return not _ENDED.search(text, max(0, at - 12), at) and bool(
        words.search(small(text), max(0, at - 48), at)
    )
