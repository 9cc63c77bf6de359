# SPDX-License-Identifier: AGPL-3.0-or-later
"""What one sentence says of somebody's health, belief, love or origin: "the porter is back from rehab", "她信佛教".

Warnings name illnesses and towns have mosques, so a word of these counts only where its sentence speaks of one human being, by a
trade, by kin, by a pronoun or by a given name. What a house is called after ("dialysis unit") says nothing of anybody.
Linear: each sentence is looked through once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from tocsin.core.guard.beliefs import FAITHS, LOVES
from tocsin.core.guard.book import Book
from tocsin.core.guard.conditions import CONDITIONS, EASTERN
from tocsin.core.guard.cues import HEADS, TAILS
from tocsin.core.guard.han_forms import simple
from tocsin.core.guard.jobs import EASTERN as EASTERN_JOBS
from tocsin.core.guard.jobs import is_somebody
from tocsin.core.guard.late import Late
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.names.kinds import Kind, kind_of
from tocsin.core.guard.normal import is_eastern
from tocsin.core.guard.northern import CONDITIONS_NORTH, FAITHS_NORTH, LOVES_NORTH
from tocsin.core.guard.watches.spoken_bodies import BODIES
from tocsin.core.guard.watches.spoken_traits import TRAITS
from tocsin.core.guard.words import Token

Hit = tuple[str, int, int, float]

# Words of the rules' lists that are plain ones in a log: "burn out", "disabled vehicle", "drużyna", "vicolo cieco".
_PLAIN = frozenset(
    term.strip()
    for term in """burn out, disabled*, disabil*, discapacit*, behinderte, categoria protetta, ciechi, cieco, hangover*, alergi*, allergic*, ets, pma, fiv, na terapii, w terapii, blind staff, light duties,
    gesundheitsakte*, niepelnospr*, niepelnospraw*, schwerbehindert*, behindertenausweis*, in vitro, invalidez, minusval*, minusvalid*, inabili, counselling*, deaf staff, autiste*, tossic*, prostate,
    druz*, szyi*, valdes*, masson*, judi*, ebre*, rezo*, fedel*, foulard, imam*, misa, misas, worship, sekt*, synagog*, synagoge*, synagogue*, moschea*, moschee*, mosquee*, mezquita*, meczet*, parafi*, parafialn*,
    paroisse*, parrocch*, parroqu*, pfarrei*, pfarrgemeinde*, kirchengemeinde*, madrasa*, gurdwara*, mandir*, minaret, cerkiew*, salvation army, synod, glaubig*, opus, logia, sinagoga*, secta*, setta, sunday service,
    coming out, coming-out, gebetsraum*, regenbogen*, finocch*, prides, fierte*, teczow* flag*, accents, metis, tatar*, caste, moros, migranc*, migrant*, nationalit*, narodowosc*, obywatelstw*, pochodzen*, cossack*, residence permit*, work permit*,
    permiso de trabajo, blood group, blood type, fertility, fehlzeit*, hospitalised colleague*, operation geplant, operation of the, hiv*, chorob*, prete, preti, orthodox church, church volunteers, church choir, kirchenchor,
    krankenquote, krankheitsquote, sick rate, absentismo, assenteism*, afghan*, armenian*, syrian*, auslander*, impfgegner*, dal marocco, aus polen, z ukrainy""".replace("\n", ",").split(",")
)  # fmt: skip


def _worded(text: str) -> str:
    terms = (term.strip() for term in text.replace("\n", ",").split(","))
    return ",".join(term for term in terms if term and term not in _PLAIN and not re.search(r"\d", term))


# What warnings, kits, courses, menus, streets and things are called, too: it takes somebody to make it theirs.
_COMMON_TOO = tuple(
    begun.replace("_", " ")
    for begun in """asthm astm asma heart herz stroke schlaganf avc ictus udar depress depre palpit dengue malar palud covid long_covid corona hepat epat lith litio mental salud_mental sante_mental alco alko tuberc tuberk gruzl diabet cukrz insulin epilep epiless padacz
    dialys dialis dializ pregn schwang embaraz enceinte incinta ciaz gravid allerg alerg uczul bronch pneum neumon polmon lungenent zapalenie_pluc copd bpco epoc pochp demen alzheimer parkinson rehab reha psych psiq psic matern mutter elternzeit parental parto porod
    oxygen inhal ventol blood tumor steril infertil prosthe prothes protes protez amput stoma ciego ciega sord deaf taub gluch blind cataract catarat zacm anem anam emofil hemo steroid opioid heroin cannabis drog drug narko addict adict dipend uzalez tox
    medical medic certifi attest sick_note operiert hospital ricover invalid special hearing apparecch audifon apareil horger aparat sight visual wheel on_crutches im_rollstuhl en_fauteuil en_silla in_carrozz na_wozku overdose suicid suizid selbstm samob seizure convuls
    krampf infart zawal crise card cardiac kardio pacem marcap schrittm rozrusz transplant transpl trasplant trapian przeszczep cancer cancro krebs oncolog stress burnout burn-out surm parad vertig concuss commoz conmoc gehirnersch wstrzas mening herpes sarna scabbia gale
    hyperten hiperten iperten nadcis bluthoch thromb trombo embol pije sonda wrzod ulcer hernia hernie ernia lupus menstru periode herb ill_health hipo hypo obes adipos steriliz choroba chorob choruj chory chora malattia maladie enfermedad krankenstand light_duties positive_for
    dyke pedal homo put playo finocch tunte tucke checc joto trav travest cwel parow fag poof pede trolo cuec lell buson invert queer coming trans gay bi lesb fleto coliza sarasa rainbow teczow""".split()
)


# Who believes what, in words that call no place.
_BELIEVERS = tuple(
    begun.replace("_", " ")
    for begun in """adventis adwentys avventis seventh-day seventh_day siebenten temoin jehov jehow geova zeug testig testimon swiad scientolog scjentolog cienciolog rastaf buddhist buddist budist buddyst bouddhist hindouist hinduist induist sikh salafi wahhab mourid tidian tidjan layene umband candombl
    santer babalawo palo_mayombe santa_muerte san_la_muerte satanis wicca kimbang espiritist spiritis atheist ateist athee ateo atea agnost freimaurer franc-mac francmas pentecost zielonoswi pfingst neuapost evangelikal born_again born-again modli rozan rosary rosenkranz chapelet
    prayer_mat prayer_rug prayer_beads tapis_de_priere prie_sur gebetsteppich tappetino gebetskette kirpan tefillin va_a_misa va_a_messa va_al_culto geht_in_die_kirche geht_in_die_moschee goes_to_mass goes_to_mosque goes_to_church do_meczetu chodzi_do_kosciola neocatec neokatech ciellin focolar opus_dei
    converti konvertier convertit nawrocil missionier proselyt laienpred lay_preach hassid hasid haredi ultraort loubav alevit alawit alaouit jesid yazid yezid druse drusin koptisch kopte copto coptic valdes reza rezando judin juive zydowk zydem muslimin muzulman musulman""".split()
)


def _sure(term: str) -> bool:
    return not term.startswith(_COMMON_TOO)


def _of_believers(term: str) -> bool:
    return term.startswith(_BELIEVERS)


def _those(text: str, wanted: Callable[[str], bool]) -> str:
    return ",".join(filter(wanted, map(str.strip, re.split("[,\n]", text))))


def _book(only_sure: bool) -> Book:
    lists = (
        ("health", CONDITIONS + "," + CONDITIONS_NORTH),
        ("orientation", LOVES + "," + LOVES_NORTH),
        ("health", _worded(TRAITS["health"])),
        ("orientation", _worded(TRAITS["orientation"])),
    )
    if only_sure:
        surely = [(kind, _those(text, _sure)) for kind, text in lists]
        return Book((*surely, ("faith", _those(FAITHS, _of_believers))))
    return Book(
        (
            *lists,
            ("faith", FAITHS + "," + FAITHS_NORTH),
            ("faith", _worded(BODIES["faith"])),
            ("ethnicity", _worded(TRAITS["ethnicity"])),
        )
    )


_BOOK, _SURE = _book(False), _book(True)
_PUBLIC = frozenset(
    """vrouwen ouderen mensen kinderen kvinnor aldre barn personer lapset lapsille naiset kaikki sairastavien mulheres idosos criancas pessoas people persons those anyone you your residents elderly children infants seniors groups patients everyone public personnes menschen personen personas persone osoby osob gens enfants kinder ninos bambini dzieci altere senioren
    ancianos anziani starsze seniorzy mayores publikum publico pubblico population poblacion popolazione bevolkerung outbreak epidemic ausbruch epidemie brote epidemia""".split()
)
# A sentence that begins with these leaves out who; one with those tells of a patient.
_SUBJECTLESS = frozenset(
    """takes took has had wears uses suffers needs carries gets got underwent nimmt hatte hat sitzt tragt leidet bekommt braucht prend porte souffre suit utilise toma tiene lleva usa padece sufre tuvo va prende porta soffre ha
    bierze mial miala nosi choruje cierpi leczy porusza sofre toma tem teve lijdt heeft gebruikt lider har sairastaa""".split()
)
_OF_A_PATIENT = frozenset(
    """suffers suffered diagnosed treated underwent absent medication leidet litt behandelt festgestellt diagnostiziert erkrankt souffre souffrait diagnostique soigne soignee traitee padece sufre diagnosticaron diagnosticado diagnosticada tratamiento
    soffre diagnosticato diagnosticata diagnosticada cura choruje cierpi leczy zdiagnozowano zdiagnozowany lijdt vastgesteld gediagnosticeerd behandeld sofre diagnosticado tratamento lider diagnosen diagnosticerats sairastaa todettu
    podejrzewa podejrzenie verdacht suspected sospecha sospetto deplace porusza ancien ancienne ex former niepijacy exalcoholico trockener trockene recovering registered fehlt fehlte absente ausente assente nieobecny nieobecna afwezig franvarande poissa krankgeschrieben""".split()
)
_ENDS = re.compile(r"[.!?]\s+(?=[^\W\d_a-z])|[\n;]|[。！？]")
_HOUSES = TAILS | HEADS | frozenset(
    """ward wards unit department dept clinic centre center hospital day week month campaign awareness poster leaflet charity run room training course drill kit cabinet bay toilet
    station abteilung klinik praxis zentrum tag woche raum kurs ubung ambulanz service services centre clinique unite journee semaine salle formation
    servicio unidad planta sala clinica centro dia semana curso simulacro reparto ambulatorio giornata settimana corso esercitazione stanza
    oddzial oddziale oddzialu poradnia poradni klinika dzien tydzien szkolenie sala sali gabinet gabinetu pracownia kitchen kuche cuisine cocina cucina kuchnia menu fridge wagen parkplatz universidad universidade university universite universita universitat uniwersytet hochschule schule church kirche eglise iglesia chiesa kosciol""".split()
)  # fmt: skip
_WARDS = tuple("科室楼院部区馆站街路")
_WARD_BEFORE = re.compile("(?:قسم|مستشفى|عيادة|مركز|جناح|وحدة|شارع|طابق)\\s$")
_EASTERN = {kind: Late(said) for kind, said in EASTERN.items()}


def of_somebody(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    yield from _sentences(text, words)
    if is_eastern(text):
        yield from _eastern(text)


def _somebody(words: Sequence[Token], i: int) -> bool:
    low = words[i].low
    if is_somebody(low):
        return True
    return (
        words[i].capital
        and not words[i].shouted
        and i > 0
        and kind_of(low) & (Kind.GIVEN | Kind.COMMON | Kind.PLACE) == Kind.GIVEN
    )


def _sentences(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    if not any(_BOOK.speaks(word.low) for word in words):
        return
    first = 0
    ends = [match.start() for match in _ENDS.finditer(text)]
    for end in (*ends, len(text)):
        last = first
        while last < len(words) and words[last].start < end:
            last += 1
        yield from _said(text, words, first, last)
        first = last


# What medicine calls so in most languages, whatever it is: "pericarditis", "colectomie".
_MEDICAL = re.compile(
    r"\w{3}(?:itis|aemia|ectom(?:y|ie|ia|ii)|plegi[ae]|plegic|(?<!nost)algi[ae]|ostomi[ae]|carcinom\w*|sclerosis|sklerose)$"
)


@of_words(32768)
def _says(low: str) -> bool:
    return _BOOK.speaks(low) or _MEDICAL.search(low) is not None


def _said(text: str, words: Sequence[Token], first: int, last: int) -> Iterator[Hit]:
    """What one sentence says; the surer words also where it speaks of nobody and does not address the public."""
    said = [i for i in range(first, last) if _says(words[i].low)]
    if not said:
        return
    lows = [words[i].low for i in range(first, last)]
    if any(_somebody(words, i) for i in range(first, last)):
        book, sure = _BOOK, 0.7
    elif not _PUBLIC.isdisjoint(lows):
        return
    elif lows[0] in _SUBJECTLESS or not _OF_A_PATIENT.isdisjoint(lows):
        book, sure = _BOOK, 0.65
    else:
        book, sure = _SURE, 0.65
    for i in said:
        named = [("health", i, i)] if book is _BOOK and _MEDICAL.search(words[i].low) else ()
        for kind, a, b in (*book.at(words, i), *named):
            if b < last and not _of_a_house(text, words, a, b):
                yield kind, words[a].start, words[b].end, sure


def _of_a_house(text: str, words: Sequence[Token], a: int, b: int) -> bool:
    """ "Dialysis unit", "oddział chemioterapii", "Muslim Street", and towns that begin as a word does."""
    before = a > 0 and words[a - 1].low in _HOUSES and "," not in text[words[a - 1].end : words[a].start]
    after = (
        b + 1 < len(words)
        and words[b + 1].low in _HOUSES
        and "," not in text[words[b].end : words[b + 1].start]
    )
    return before or after or (a == b and words[a].capital and bool(kind_of(words[a].low) & Kind.PLACE))


def _eastern(sent: str) -> Iterator[Hit]:
    text = simple(sent)
    first = 0
    for end in (*(match.start() for match in _ENDS.finditer(text)), len(text)):
        if EASTERN_JOBS.search(text, first, end):
            for kind, said in _EASTERN.items():
                for match in said.finditer(text, first, end):
                    if not (
                        text.startswith(_WARDS, match.end())
                        or _WARD_BEFORE.search(text, max(0, match.start() - 12), match.start())
                    ):
                        yield kind, match.start(), match.end(), 0.7
        first = end
