# SPDX-License-Identifier: AGPL-3.0-or-later
"""What befell somebody all at once: "hatte einen Schlaganfall", "sai sydänkohtauksen", "kalp krizi geçirdi", "passed out".

Warnings name strokes and fainting as dangers, and a network a medical incident. So a word for such an event counts beside a
verb of having or suffering it, whoever it was; a verb that says it of somebody counts alone. Words come folded; linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.book import Book
from tocsin.core.guard.idle import starts_from
from tocsin.core.guard.words import Token, bare

Hit = tuple[str, int, int, float]

EVENTS = """
    a stroke, a mild stroke, a minor stroke, a major stroke, massive stroke, second stroke, suspected stroke, mini-stroke*, heart attack, cardiac arrest, seizure, seizures, brain haemorrhage, brain bleed, aneurysm, anaphyla*, allergic reaction, asthma attack, panic attack, diabetic hypo, overdose*, miscarriage, nervous breakdown
    schlaganf*, hirnschlag, herzinfarkt*, herzanfall*, herzstillstand, hirnblutung*, krampfanf*, krampfe, epileptischen anfall, asthmaanf*, panikattack*, uberdosis, fehlgeburt*, kreislaufkollaps, kreislaufzusammenbruch, nervenzusammenbruch, schwacheanfall, ohnmachtsanfall, zuckerschock, horsturz
    avc, accident vasculaire, attaque cerebrale, crise cardiaque, infarctus, arret cardiaque, rupture d'anevrisme, crise d'epilepsie, crise convulsive, convulsion*, crise d'asthme, crise de panique, crise d'angoisse, overdose, surdose, fausse couche, malaise cardiaque, choc anaphylactique, hypoglycemie
    ictus, derrame cerebral, infarto*, ataque al corazon, paro cardiaco, convulsion*, ataque epileptico, ataque de ansiedad, ataque de panico, ataque de asma, crisis epileptica, sobredosis, aborto espontaneo, bajon de azucar, lipotimia, sincope, anafilaxia
    attacco di cuore, arresto cardiaco, emorragia cerebrale, crisi epilettic*, crisi convulsiv*, convulsion*, attacco epilettic*, attacco di panico, attacco d'asma, crisi d'asma, overdose, aborto spontaneo, malore, shock anafilattico
    udar, udaru, udarem, wylew, wylewu, zawal*, ataku serca, atak serca, zatrzymanie krazenia, zatrzymania krazenia, napad padacz*, napadu padacz*, atak padacz*, ataku padacz*, drgawki, drgawek, atak paniki, ataku paniki, atak astmy, ataku astmy, przedawkowan*, poronieni*
    beroerte, hersenbloeding, herseninfarct, hartaanval*, hartinfarct*, hartstilstand, epileptische aanval, astma-aanval, paniekaanval*, overdosis, miskraam
    enfarte*, ataque cardiaco, paragem cardiaca, parada cardiaca, ataque epiletico, crise epiletica, convulsoes, crise de ansiedade, overdose, aborto
    sydankohtau*, sydaninfarkti*, sydanpysahdy*, aivohalvau*, aivoinfarkti*, aivoverenvuo*, kouristu*, epilepsiakohtau*, sairauskohtau*, astmakohtau*, paniikkikohtau*, yliannostu*, keskenmeno*, tajuttomuuskohtau*
    hjartattack*, hjartinfarkt*, hjartstopp*, hjarnblodning*, krampanfall*, epilepsianfall*, epileptiskt anfall, astmaanfall*, panikattack*, overdos*, missfall*, allergisk chock
    hjerteanfald*, hjertestop*, hjerteinfarkt*, slagtilfaelde*, hjerneblodning*, hjerneslag*, krampeanfald*, kramper, epileptisk anfald, epileptisk anfall, panikanfald*, panikkanfall*, hjertestans*
    mrtvic*, infarkt*, srdecni zastav*, zachvat*, predavkovan*, potrat*, moganyi infarkt, cievna mozgova
    szivroham*, szivinfarktus*, infarktus*, stroke-ot, agyverzes*, epilepszias roham*, rohamot, tuladagolas*, vetelese, vetelest
    infarct*, atac de cord, atac cerebral, accident vascular, stop cardiac, criza de epilepsie, crize de epilepsie, criza epileptica, atac de panica, supradoza*, avort spontan
    kalp krizi*, inme, felc, beyin kanamasi*, sara nobeti*, epilepsi nobeti*, panik atak*, asiri doz*
    инфаркт*, инсульт*, сердечный приступ*, сердечным приступ*, припадок*, приступ*, передозировк*, передозуван*, выкидыш*, викидень*, судорог*, епілептичн*, напад
    εμφραγμα*, εγκεφαλικο*, ανακοπη*, καρδιακη προσβολη, επιληπτικη κριση, επιληψια*, κριση πανικου, υπερβολικη δοση, αποβολη
    srcani udar*, srcani infarkt*, mozdani udar*, srcni infarkt*, mozganska kap, mozgansko kap, epilepticni napad*, napadaj*, predoziran*, serangan jantung, kejang-kejang, kejang, keguguran, overdosis
"""
"""Events of a body, by their beginnings; a machine has seizures and a piston a stroke, and neither has them beside these verbs."""
_HAD = frozenset(
    """had has having suffered suffers suffering survived took taken hatte hat erlitt erlitten bekam bekommen gehabt kriegte fait eu subi victime tuvo sufrio sufrido padecio dio dado tenido ha avuto colto colta colpito colpita subito
    mial miala dostal dostala doznal doznala przeszedl przeszla ma kreeg krijgt heeft gehad teve sofreu deu sai sain saanut saa saanyt fick far fatt drabbats drabbades fik faet fikk mistede ramt mel mela utrpel utrpela prodelala prodelal kapott elszenvedett lett volt
    avut facut suferit suferind gecirdi gecirmis geciren gecirip yasadi yapti случился случилась случилось перенес перенесла перенёс стався сталася пережил пережила επαθε υπεστη παθαινει ειχε dozivio dozivjela dozivel dozivela imel imela pretrpio mengalami terkena kena""".split()
)
"""Verbs of what one has or suffers; "ha", "ma" and "volt" say much else, but not within a few words of such an event."""
_FAINTED = frozenset(
    """fainted fainting convulsing overdosed miscarried evanoui evanouie desmayo desmayado desmayada convulsiono svenuto svenuta zemdlal zemdlala omdlal omdlala zaslabl zaslabla flauwgevallen onwel desmaiou pyortyi pyortynyt svimmade svimmat besvimede besvimte omdlel omdlela
    zkolaboval zkolabovala elajult eszmeletlenul lesinat lesinata bayildi bayilan bayilmis baygin λιποθυμησε pingsan onesvijestio onesvestio omedlel omedlela poronila ronila abortirala""".split()
)
_ENDED = re.compile(r"[.!?;\n](?!\w)")
_BOOK = Book((("health", EVENTS),))
_REACH = 6


def _befalls(word: str) -> bool:
    """Whether such an event may be told from a word on."""
    low = bare(word)
    return low in _FAINTED or _BOOK.speaks(low)


@starts_from(_befalls)
def acute(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    for i, word in enumerate(words):
        if word.low in _FAINTED:
            yield "health", word.start, word.end, 0.7
        if not _BOOK.speaks(word.low):
            continue
        for _, _, last in _BOOK.at(words, i):
            if _suffered(text, words, i, last):
                yield "health", word.start, words[last].end, 0.75


def _suffered(text: str, words: Sequence[Token], first: int, last: int) -> bool:
    """Whether a verb of having it stands within a few words of an event, in its sentence."""
    return any(
        other.low in _HAD and not _ENDED.search(text, *_between(words[first], words[last], other))
        for other in (*words[max(0, first - _REACH) : first], *words[last + 1 : last + 1 + _REACH])
    )


def _between(first: Token, last: Token, other: Token) -> tuple[int, int]:
    return (other.end, first.start) if other.end <= first.start else (last.end, other.start)
