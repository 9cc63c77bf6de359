# SPDX-License-Identifier: AGPL-3.0-or-later
"""The hours of a clock as words, each with its number."""

from __future__ import annotations

WORDS = {
    w: n
    for words in (
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
        "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "une deux trois quatre cinq six sept huit neuf dix onze douze",
        "one two three four five six seven eight nine ten eleven twelve",
        "una dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "una due tre quattro cinque sei sette otto nove dieci undici dodici",
        "uma duas três quatro cinco seis sete oito nove dez onze doze",
    )
    for n, w in enumerate(words.split(), 1)
}
NORDIC = {
    w: n
    for words in (
        "ett två tre fyra fem sex sju åtta nio tio elva tolv",
        "et to tre fire fem seks syv otte ni ti elleve tolv",
        "yhden kahden kolmen neljän viiden kuuden seitsemän kahdeksan yhdeksän kymmenen yhdentoista kahdentoista",
        "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista",
    )
    for n, w in enumerate(words.split(), 1)
} | {"sju": 7, "åtte": 8}
SLAVIC = {
    w: n
    for words in (
        "pierwszej drugiej trzeciej czwartej piątej szóstej siódmej ósmej dziewiątej dziesiątej jedenastej dwunastej",
        "jedné dvou tří čtyř pěti šesti sedmi osmi devíti deseti jedenácti dvanácti",
        "jedné druhé třetí čtvrté páté šesté sedmé osmé deváté desáté jedenácté dvanácté",
    )
    for n, w in enumerate(words.split(), 1)
}
