# SPDX-License-Identifier: AGPL-3.0-or-later
"""What people at a place do, say or feel: "pickers' toilet breaks", "Unmut in der Frühschicht", "who signed".

A rule may name those who work at a place, and not what they do there. So a word for them and a word of conduct refuse a
name; a word that is nothing but talk or mood refuses it alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.traits.peoples import PEOPLE
from tocsin.core.guard.words import Token

Hit = tuple[int, int, str]

# Beginnings of words of mood and talk, folded; no thing, place or weather begins so.
MOODS = tuple(
    """rumour rumor gossip discontent grumbl moaning resentment disgruntl unhappi unrest grievanc gruml unmut flurfunk murren mecker
    unzufried lastert betriebsklima belegschaftsstimm mecontent grogne ras-le-bol ronchon commerages radiomoquette malcontent malumor scontent lamentele
    ringlead radelsfuhrer aufwiegl stimmungsmach scharfmach meneur cabecilla caporion prowodyr podzegacz quitter whistleblow ungeimpf unvaccin antivax anti-vax impfgegner impfverweiger no-vax novax antyszczepion antivacun pettegolez descontent malestar cotille chismorre chisme quejica niezadowol narzeka plotk nastroj utyskiw""".split()
)

# Words of conduct: with a word for people beside them they watch those people.
CONDUCT = frozenset(
    """talk talks talking talked chat chats chatting discuss discussing discussion discussions complain complains complaint complaints refuse refuses refusing
    gather gathers gathering gatherings conversation conversations overheard slacking slackers late lateness latecomers absent absence absences absenteeism
    bathroom toilet smoking smoke-breaks idle productivity underperforming attitude opinion opinions views loyalty behaviour behavior posts posting posted blog
    signed signing joined joining attended attending attends supports supporting voted leaving quitting quit resign resigning sacked dismissed fired recruit recruited unhappy
    angry anger frustrated pay overtime contract contracts votes meetings mood feelings personal private background backgrounds nationality origin criminal records debts debt divorce relationship
    vaccine vaccinee vaccines vaccinated vacunado vacunados vacunada vacunadas vaccinati vaccinato geimpft geimpfte zaszczepieni zaszczepiony verhalten benehmen comportement comportements comportamiento conducta comportamento comportamenti zachowanie zachowania zachowan gedrag nastroje nastroj animo umore morale mensajes messaggi wiadomosci nachrichten chatverlauf profils perfiles profili profile freizeit
    stimmung belegschaft unmut krank fehlzeiten pausen toilettenpausen raucherpausen reden diskutieren beschweren beschwerden verweigern versammeln treffen unterschrieben meinung gesinnung verspatet zuspatkommer herkunft privat
    parlent discutent refusent plaignent plaintes retards retardataires absenteisme pauses toilettes humeur colere ambiance signe signent reunions salaires prives vie-privee origine
    hablan comentan conversaciones rechazan quejas retrasos ausencias pausas bano opiniones enfado reuniones asamblea asambleas firmaron quemados salarios origen
    parlano discutono conversazioni rifiutano lamentano reclami ritardi assenze pause bagno opinioni rabbia riunioni assemblea assemblee firmato stipendi
    rozmawiaja rozmowy odmawiaja skarza skargi spoznienia nieobecnosci przerwy toaleta opinie humor zebrania zebranie podpisali pochodzenie zarobki""".split()
)

# Words for those at a place beside the ones in `PEOPLE`: a rule may not say what they do either.
_THEY = PEOPLE | frozenset(
    """equipe equipes poste-de-nuit kasjerki kasjerek kasjerow kasjerzy pielegniarek pielegniarki nauczyciele nauczycieli magazynierzy magazynierow ochroniarzy cajeras cajeros enfermeras enfermeros maestros reponedores limpiadoras cassiere cassieri infermieri infermiere insegnanti maestre squadra caissieres caissiers infirmieres infirmiers enseignants magasiniers vigiles kassierer kassiererinnen pflegekraften lehrer lehrerinnen erzieherinnen verkauferinnen lageristen teachers cashiers workforce team-members colleague coworkers co-workers agency-workers belegschaft kollege kollegin personal
    personal-reunido plantilla mensa comedor cantine canteen lunchroom reparto organico zaloga zalogi zalodze zaloge agents equipe-de-nuit magazzinieri""".split()
)

_FAR = 4
_SUITS = frozenset(
    "room rooms area areas point points desk office line lines door doors detector detectors".split()
)


def conduct(words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and kind of each."""
    for i, word in enumerate(words):
        if word.low.startswith(MOODS):
            yield word.start, word.end, "person"
        if word.low in CONDUCT and not (i + 1 < len(words) and words[i + 1].low in _SUITS):
            near = words[max(0, i - _FAR) : i + _FAR + 1]
            if any(w is not word and w.low in _THEY for w in near):
                yield word.start, word.end, "person"
