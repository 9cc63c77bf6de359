# SPDX-License-Identifier: AGPL-3.0-or-later
"""The hours of a clock as words, in every form that stands beside a preposition, each with its number."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Numeral:
    """An hour as a word. `back` says that "half" ahead of it is half an hour before ("halb acht", "wpół do ósmej"); `case`
    is what a Finnish ending says of it: from, to, or nothing."""

    hour: int
    back: bool = False
    case: str = ""
    finnish: bool = False


_FORWARD = (
    "one two three four five six seven eight nine ten eleven twelve",
    "une deux trois quatre cinq six sept huit neuf dix onze douze",
    "una dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "una due tre quattro cinque sei sette otto nove dieci undici dodici",
    "uma duas três quatro cinco seis sete oito nove dez onze doze",
)
_BACK = (
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "één twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "ett två tre fyra fem sex sju åtta nio tio elva tolv",
    "et to tre fire fem seks syv otte ni ti elleve tolv",
    "ett to tre fire fem seks sju åtte ni ti elleve tolv",
    "pierwsza druga trzecia czwarta piąta szósta siódma ósma dziewiąta dziesiąta jedenasta dwunasta",
    "pierwszej drugiej trzeciej czwartej piątej szóstej siódmej ósmej dziewiątej dziesiątej jedenastej dwunastej",
    "pierwszą drugą trzecią czwartą piątą szóstą siódmą ósmą dziewiątą dziesiątą jedenastą dwunastą",
    "jednu dvě tři čtyři pět šest sedm osm devět deset jedenáct dvanáct",
    "jedné dvou tří čtyř pěti šesti sedmi osmi devíti deseti jedenácti dvanácti",
    "jedné druhé třetí čtvrté páté šesté sedmé osmé deváté desáté jedenácté dvanácté",
    "první druhou třetí čtvrtou pátou šestou sedmou osmou devátou desátou jedenáctou dvanáctou",
)
_LATER = {
    "cero": 0, "zero": 0, "zéro": 0, "null": 0, "nul": 0, "noll": 0, "desíti": 10, "trzynastej": 13, "czternastej": 14, "piętnastej": 15, "szesnastej": 16, "siedemnastej": 17,
    "osiemnastej": 18, "dziewiętnastej": 19, "dwudziestej": 20, "trzynastą": 13, "czternastą": 14, "piętnastą": 15,
    "szesnastą": 16, "siedemnastą": 17, "osiemnastą": 18, "dziewiętnastą": 19, "dwudziestą": 20,
    "třinácti": 13, "čtrnácti": 14, "patnácti": 15, "šestnácti": 16, "sedmnácti": 17, "osmnácti": 18, "devatenácti": 19,
    "třináctou": 13, "čtrnáctou": 14, "patnáctou": 15, "šestnáctou": 16, "sedmnáctou": 17, "osmnáctou": 18,
    "devatenáctou": 19, "dvacátou": 20, "dvaceti": 20, "třinácté": 13, "čtrnácté": 14, "patnácté": 15, "šestnácté": 16, "sedmnácté": 17, "osmnácté": 18,
    "devatenácté": 19, "dvacáté": 20,
    "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "vingt": 20,
    "vingt et une": 21, "vingt-et-une": 21, "vingt-deux": 22, "vingt-trois": 23, "trece": 13, "catorce": 14, "quince": 15,
    "dieciséis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuna": 21, "veintidós": 22,
    "veintitrés": 23, "tredici": 13, "quattordici": 14, "quindici": 15, "sedici": 16, "diciassette": 17, "diciotto": 18,
    "diciannove": 19, "venti": 20, "ventuno": 21, "ventidue": 22, "ventitré": 23, "dreizehn": 13, "vierzehn": 14,
    "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "einundzwanzig": 21,
    "zweiundzwanzig": 22, "dreiundzwanzig": 23, "tweeën": 2, "drieën": 3, "vieren": 4, "vijven": 5, "zessen": 6, "zevenen": 7,
    "achten": 8, "negenen": 9, "tienen": 10, "elven": 11, "twaalven": 12,
    "dwudziestej pierwszej": 21, "dwudziestej drugiej": 22, "dwudziestej trzeciej": 23,
}  # fmt: skip
_FINNISH = {
    "": "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen",
    "of": "yhden kahden kolmen neljän viiden kuuden seitsemän kahdeksan yhdeksän kymmenen",
    "some": "yhtä kahta kolmea neljää viittä kuutta seitsemää kahdeksaa yhdeksää kymmentä",
    "from": "yhdestä kahdesta kolmesta neljästä viidestä kuudesta seitsemästä kahdeksasta yhdeksästä kymmenestä",
    "to": "yhteen kahteen kolmeen neljään viiteen kuuteen seitsemään kahdeksaan yhdeksään kymmeneen",
    "at": "yhdeltä kahdelta kolmelta neljältä viideltä kuudelta seitsemältä kahdeksalta yhdeksältä kymmeneltä",
}


def _finnish() -> dict[str, Numeral]:
    found: dict[str, Numeral] = {}
    for case, row in _FINNISH.items():
        for hour, word in enumerate(row.split(), 1):
            told = case if case in ("from", "to") else ""
            found.setdefault(word, Numeral(hour, True, told, True))
            if hour < 10:
                found.setdefault(f"{word}toista", Numeral(hour + 10, True, told, True))
    return found


NUMERALS: dict[str, Numeral] = (
    {word: Numeral(hour) for word, hour in _LATER.items()}
    | {word: Numeral(n) for row in _FORWARD for n, word in enumerate(row.split(), 1)}
    | {word: Numeral(n, back=True) for row in _BACK for n, word in enumerate(row.split(), 1)}
    | _finnish()
)
"""In small letters. A word of two tongues ("acht", "six") is the same hour in both."""
assert all(0 <= one.hour < 25 for one in NUMERALS.values())
