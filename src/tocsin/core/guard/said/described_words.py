# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that describe somebody, and those they stand beside: folded, as readable data."""

from __future__ import annotations

from tocsin.core.guard.traits.peoples import PEOPLE, TRADES

SOMEBODY = PEOPLE | TRADES | frozenset(
    """he she colleague employee worker supervisor manager contractor passenger passengers customer visitor steward
    trainee apprentice male female woman agent agente conducteur conductrice chauffeure collegue salarie salariee employe
    ouvrier ouvriere serveur caissiere responsable voyageur voyageuse voyageurs passager usager homme femme elle
    fahrerin kollege kollegin mitarbeiterin portner schichtleiter schichtleiterin teamleiter azubi lagerist
    fahrgast fahrgaste fahrgastes reisender reisenden mann frau er sie conductora companero companera companeros empleado empleada
    trabajador trabajadora limpiador limpiadora encargado encargada jefe jefa viajero viajera pasajero pasajera hombre mujer
    guardia collega colleghi dipendente operaio operaia addetto addetta capoturno responsabile magazziniere passeggero passeggera viaggiatore
    venditori venditore vendeurs vendedores ambulantes ambulanti ambulants famille familia famiglia familie rodzina rodzine family people persons person personen personne personnes individus individui
    individuos persona personas persone osoba osoby osob bewohner besucher visitors guests hotes huespedes ospiti goscie children enfants ninos kinder bambini dzieci teens clients clientes clienti klienci
    uomo donna lei lui straznik straznika kolega kolezanka pracownik pracownica sprzataczka kierownik kierowniczka ochroniarza pasazer pasazera
    pasazerka mezczyzna kobieta pareja couple coppia para paar pair stel casal matka ojciec""".split()
)  # fmt: skip
GROUP = frozenset(
    """group groups gang gangs band bands crowd family clan camp two three four five several some many gruppe gruppen zwei drei vier
    mehrere einige groupe bande deux trois quatre quelques plusieurs grupo banda dos tres cuatro varios unos gruppo due tre quattro alcuni
    grupa grupka grupe dwoch dwaj dwie trzy trzech trzej kilku""".split()
)  # fmt: skip
JOINS = frozenset(
    """is was are has had have suffers ist war sind hat hatte leidet est etait sont a souffre es era son esta tiene tenia padece sufre e
    ha soffre aveva jest byl byla ma mial miala choruje cierpi""".split()
)  # fmt: skip
SMALL = frozenset("a an of the de d du des un une von einer eines di del uno una en on na z".split())
_BEGINNINGS = {
    "health": """diabet epilep epiless padaczk cukrzyc depres deprim burnout hiv aids krebs cancro tumor nowotw alzheimer parkinson autism autistic autistisch bipolar
        schizo esquizo seropos sieropos alkoholi alcoholi alcooli drogenabh pregnan enceinte schwanger embaraz incint ciezarn asthmati asmatic astmaty
        herzinfarkt infart infarct zawal schlaganfall rollstuhl niepelnospraw disabled discapacit behindert handicap""",
    "faith": """catholi katoli cattoli catolic christian christlich chretien cristian chrzescij evangeli protestant orthodox muslim moslem musul muzul
        jewish judisch juif juiv judi ebre zydow sikh hindu buddhis buddist budyst bouddhis mormon islamic islamisch""",
    "orientation": "gay lesb homosex homosek omosess schwul transgen transsex bisex bisess queer",
}
BEGIN = {kind: tuple(text.split()) for kind, text in _BEGINNINGS.items()}
# What one catches, in few letters: "the guard has the flu", "hat offene TB".
CAUGHT = frozenset(
    "flu tb tbc covid grippe gripe griep grypa grype influenza influensa lungentzundung".split()
)
# "four pickers, all Roma": whoever was counted before.
ALL = frozenset(
    """all both mostly mainly alle allesamt beide tous toutes todos todas ambos tutti tutte entrambi wszyscy wszystkie obaj allemaal allen samtliga kaikki molemmat alla samtlige begge vsichni obe toti toate mind mindannyian hepsi ikisi
    ολοι ολεσ все всі оба svi sve""".split()
)
# "two men, one a Nigerian": one of whoever was counted before.
ONE = frozenset("one another einer eine uno una un une jeden jedna en ett een yksi um uma unul".split())
COLOURS = frozenset(
    "black blacks white noirs noires schwarze negros negras neri nere czarnoskorych czarnych".split()
)
GATHERED = frozenset(
    "group groups gruppe gruppen groupe groupes grupo grupos gruppo gruppi grupa grupy grupka".split()
)
# What looks like a people's word and is none ("responsabile indiretta"), or much oftener another's ("poles").
NO_PEOPLE = ("check", "gruzli", "indir", "indiv", "indic", "indig", "indis", "cinem", "arabic")
NO_PEOPLES = frozenset("letter inder chinas filippine sirias romer".split())
# Warnings and networks speak of these as many ("pregnant women", "disabled passengers"): of no one of them.
PUBLIC = frozenset(
    """women men residents customers passengers visitors tenants families youths people frauen manner fahrgaste anwohner familien femmes hommes
    familles voyageurs usagers mujeres hombres familias viajeros vecinos donne uomini famiglie passeggeri kobiety mezczyzni rodziny pasazerowie""".split()
)
# Nouns that are no adjectives: "na Wietnamczyków", "Rumänen", "Somalis". Of French and its sisters one cannot tell.
SURELY_MANY = frozenset(
    f"{root}{end}"
    for root in """wietnam ukrain bialorus gruz czecz ormian somali nigery senegal maroka algier tunezy egip syry irak iran afgan pakist banglad nepal filipin kongij kameru ghan etiop erytrej sudan kolumbij wenezuel kubań meksyk
        turk rum bulg alban mold serb chorw ros litw lotysz estoń uzbe tadzy kaza kirgi azer chin mong""".split()
    for end in "czycy czykow czykom czykami czykach czyka czykiem czykowi".split()
) | frozenset(
    """rumunow rumunami rumunom turkow turkami romow romami romom ukraincow ukraincami ukraincom bialorusinow bialorusinami gruzinow gruzinami ormianie ormian ormianami bulgarow bulgarami moldawian moldawianie czeczenow czeczenami rosjan rosjanami hindusow hindusami arabow arabami cyganow cyganami
    cyganie syryjczykow syryjczycy irakijczykow kurdow kurdami marokanczykow tunezyjczykow nigeryjczykow somalijczykow uzbekow tadzykow kazachow slazakow slazacy kaszubow lemkow
    rumanen bulgaren turken kurden syrer afghanen iraker araber albaner tschetschenen marokkaner tunesier algerier nigerianer somalier eritreer nordafrikaner roma-familien yeziden jesiden sinti vietnamesen
    romanians bulgarians albanians kosovars somalis eritreans nigerians moroccans algerians tunisians vietnamese-looking chechens gypsies""".split()
)
# Said of trains and pipelines, too, but not right beside somebody.
BESIDE_ONE = frozenset("trans enby nonbinary nonbinaire nonbinario".split())
