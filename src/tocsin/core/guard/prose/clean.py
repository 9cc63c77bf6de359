# SPDX-License-Identifier: AGPL-3.0-or-later
"""A notice's text as plain lines: no markup, no entities, one kind of dash and quote."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import normal

LIMIT = 20_000
"""Characters read of one text; a notice longer than this is not a notice."""

_BREAK = Late(r"<\s*/?\s*(?:br|p|li|div|h[1-6]|tr)\b[^<>]{0,200}>", re.IGNORECASE)
_TAG = Late(r"</?[A-Za-z][^<>]{0,500}>")
# Markup lost on the way glues lines together: "de 17h30 à 19hLigne 10 dans les deux sensL'arrêt ...".
_GLUED = Late(
    r"[ACFHLPR](?<=[a-zà-ÿ0-9).].)(?<=(?=(?:Lignes?|Linien?|Lines?|Routes?|Líneas?|Linee|Linea|Lijn(?:en)?|Linia|Linie|Carreiras?|Linhas?|Linjat?|Arrêts?|L'arrêt|Les arrêts?|Haltestellen?|Fermat[ae]|Paradas?|Haltes?|Przystan\w{2,4}) ).)"
)
_TAGGED = Late(r"#(?=[A-ZÀ-Ž][^\W\d]{2,40}(?!\w))")
"""A name as a tag, "#Treptower_Park"."""
_RIVER = Late(
    r"(?<=[a-zäöüß])\(([A-ZÄÖÜ][a-zäöü]{3,9})\)(?=[A-ZÄÖÜ][a-z]| ?[–-] ?[A-ZÄÖÜ])",
    needs=r"\([a-zäöü]{4,10}\)",
)
"""Glued to a town's name and to what follows: "Halle(Saale)Hbf"."""
_STREET = Late(
    r"(?<![\w/])([Cc]/|Av\.|Avda\.|Pl\.|Pza\.|Rda\.)(?=[A-ZÀ-Ž][a-zà-ž])",
    needs=r"c/|av\.|avda\.|pl\.|pza\.|rda\.",
)
"""A shortened word for a street glued to its name: "c/Mallorca", "Av.Meridiana"."""
_POST = Late(
    r"(„[^„”\"\n]{2,40}[”\"]) (?:\([a-zż/]{1,5}\) )?\d{2}(?![:.]\d|\w| (?:Uhr|[Mm]in|km|osób))", needs="„"
)
"""The post of a stop behind its name in quotes, and "on request": "„Pomorska” (n/ż) 04"."""
_POST_BARE = Late(
    r"((?i:przystan(?:ek|ku|ki|kiem|ków|kach|kami)|zespół przystankowy) [A-ZŁŚŻŹĆ][\w./-]{1,24}(?: [A-ZŁŚŻŹĆ][\w./-]{1,24}){0,4}) 0\d(?![:.]\d|\w| (?:[Mm]in|km|osób))",
    needs="przystan",
)
"""The same without quotes, "przystanek Metro Polna 02": no number of a line begins so."""
_CALLS = Late(
    r"(?<![\w.])([A-ZÀ-ŽŚŁŻŹĆ][\w.'’/-]{1,30}) \((?:(?:ab|an|dep\.?|arr\.?|h|ore|alle|delle|o godz\.|godz\.|klo|à|a las|at|um|om) ?)?\d{1,2}[:.h]\d\d(?: (?:Uhr|uur|h))?\)(?=(?: (?:Hbf|Bf|Bhf))? ?(?:[-–/>→]|to |nach |bis |a |à |naar |do )| ?(?:fällt|entfällt|fallen|cancel|cancell|soppress|annul|supprim|suprim|cancelad|odwołan|rijdt|vervalt|peruttu|(?:is|has|will|est|è|ist|wird) (?:been |be )?(?:cancel|annul|suppr|soppr|gestrichen)))",
    needs=r"\d[:.h]\d\d",
)
"""When a train calls at a station behind its name, "Lodi (10:00) - Pavia (10:40)": it is no hour of a disturbance."""
_THEN = Late(
    r"(?<=[^\W\d_]) (?:[-=]{1,2})?>{1,2} (?=(?:[a-zà-žœ]{3,9} (?:d[eu]s? |del )?(?:la )?)?[A-ZÀ-Ž][a-zà-ž])",
)
"""An arrow between two names, "Salwator > Filharmonia"."""
_HOURS = Late(r"(?<=[\dhH]) ?> ?(?=\d)")
"""An arrow between hours: "22h30 > 5h"."""
_LOST = Late(r"(?<=\d)\?(?=\d)", needs=r"\d\?\d")
"""A dash that a wrong code page spoilt: "lignes 54?55"."""
_STOP = Late(
    r"(?:(?<=[A-Za-zÀ-ÖØ-ž]{5})|(?<=\d (?:St|Av))|(?<= et [A-Z])|(?<= [ey] [A-Z]))\.(?=[A-ZÀ-ÖØ-Ž][a-zà-ž']+[: ])",
    needs=r"[a-zß-ž]\.[a-zß-ž]",
)
"""A full stop to which the next sentence is glued: "Bachstrasse.Dauer: 2 h"."""
_SPACE = Late(r"[ \t\u00a0\u202f\u2009](?:[ \t\u00a0\u202f\u2009]+|(?<! ))")
"""What is no single blank."""
_LINES = Late(r"(?= \n|\n[ \n])(?: ?\n)+ ?")
"""What is no single break."""
_DOTTED = Late(
    r"(?<![\w.])(U|N|S|R|C|T|W)\.([CDHIJMRSVY])\.(?<![SR]\.S\.)(?<![SC]\.R\.)(?= \d{1,3}[A-Z]?(?![\w:%]))",
    needs=r"(?<!\w)[a-z]\.[a-z]\.",
)
"""A road of the United States by first letters: "N.C. 50", "U.S. 20A"; their stops would end the sentence."""
_ORDINAL = Late(r"(?<=[nN])º|(?<=[nN]\.)º")
_DASH = str.maketrans(
    {
        "‐": "-",
        "‑": "-",
        "‒": "–",
        "—": "–",
        "−": "–",
        "―": "–",
        "─": "–",
        "’": "'",
        "‘": "'",
        "\u00ad": None,
        "\u200b": None,
        "\u200e": None,
        "\u200f": None,
        "\x00": " ",
        "\r": "\n",
        "⇔": "↔",
        "⇄": "↔",
        "⟷": "↔",
        "→": "↔",
        "⇆": "↔",
        "►": "↔",
        "➔": "↔",
        "<": " ",
        ">": " ",
    }
)


_BOTH_WAYS = Late(r"<[=-]{0,2} ?>|(?<= )><(?= )")
"""Two places joined both ways as a keyboard writes it: "Hafen <=> Rathaus"."""
_ESCAPED = Late(r"\\([<>#*_\[\]()|-])", needs=r"\\")
"""A mark that Markdown would read otherwise, "Rathaus \\<\\> Hafen"."""


@lru_cache(maxsize=64)
def clean(text: str) -> str:
    """Markup and entities undone (twice: SNCB escapes twice), breaks kept as newlines, at most LIMIT long."""
    # The form for compatibility of "nº 4" would be "no 4", which numbers nothing.
    text = _ORDINAL.sub("°", text) if "º" in text else text
    # A disguised name must not be cut in two before the scanner sees it whole.
    text = _ESCAPED.sub(r"\1", normal(html.unescape(text[:LIMIT])).text)
    text = _BOTH_WAYS.sub("↔", text).replace("**", "") if "<" in text or "**" in text else text
    text = _TAGGED.sub("", text).replace("_", " ") if "#" in text else text
    text = _DOTTED.sub(r"\1\2", text)
    text = _RIVER.sub(r" (\1) ", text)
    text = _STREET.sub(r"\1 ", text)
    text = _POST_BARE.sub(r"\1", _POST.sub(r"\1", text))
    text = _CALLS.sub(r"\1", text)
    text = _THEN.sub(" ↔ ", text) if "> " in text else text
    # Tags inside a word or a date ("<b>05</b><b>.12.2026</b>") must vanish without leaving a space.
    text = _TAG.sub("", _BREAK.sub("\n", text))
    text = _LOST.sub("–", _HOURS.sub(" – ", text) if ">" in text else text)
    text = text.replace("Â ", " ").replace("Â\u00a0", "\u00a0")  # of such a code page, too: "B44Â and"
    text = _GLUED.sub(r"\n\g<0>", unicodedata.normalize("NFKC", text).translate(_DASH))
    text = _SPACE.sub(" ", _STOP.sub(". ", text))
    return _LINES.sub("\n", text) if " \n" in text or "\n " in text or "\n\n" in text else text


@lru_cache(maxsize=64)
def small(text: str) -> str:
    """The text in small letters, letter for letter: every place in it is the same place in `text`."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
