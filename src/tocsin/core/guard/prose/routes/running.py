# SPDX-License-Identifier: AGPL-3.0-or-later
"""What only a line does, whatever its id looks like: "61 jeździ", "la B18 ne circuleront pas", "100 und 200 enden am Markt".

A number before one of these verbs is a line; one before a word for a way ("11 przez Rynek") is one only in a clause of
a sentence that tells of lines.
"""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables

_DOES = {
    "de": "fährt fahren fuhr fuhren verkehrt verkehren verkehrte verkehrten endet enden endete endeten wendet wenden dreht drehen "
    "hält halten hielt entfällt entfallen pendelt pendeln nimmt nehmen nahm nahmen umfährt umfahren weicht weichen "
    "lässt lassen bedient bedienen befährt befahren biegt biegen",
    "fr": "roule roulent roulera rouleront circule circulent circulera circuleront circulait dessert desservent desservira desserviront "
    "emprunte empruntent empruntera emprunteront contourne contournent fonctionne fonctionnent fonctionnera fonctionneront",
    "es": "circula circulan circulará circularán circulaba desvía desvían llega llegan termina terminan terminará terminarán funciona "
    "funcionan funcionará funcionarán opera operan operará operarán recupera recuperan modifica modifican modificará modificarán saldrá saldrán",
    "it": "circola circolano circolerà circoleranno devia deviano devierà percorre percorrono transita transitano transiterà viaggia viaggiano viaggerà effettua effettuano",
    "pl": "jeździ jeżdżą jedzie jadą pojedzie pojadą kończy kończą skręca skręcają zawraca zawracają kursuje kursują omija omijają "
    "dojeżdża dojeżdżają stoi stoją łączy obsługuje obsługują skrócą wyjedzie wyjadą wypadł wypadła wypadły",
    "nl": "rijdt rijden reed reden keert keren eindigt eindigen stopt stoppen gaat gaan mijdt mijden volgt volgen",
    "fi": "kulkee kulkevat ajaa ajavat liikennöi liikennöivät liikennöidään poikkeaa poikkeavat pysähtyy pysähtyvät kääntyy kääntyvät "
    "kiertää kiertävät ohittaa ohittavat",
    "sv": "kör kör inte trafikerar stannar kör går vänder",
    "da": "kører kørte kjører kjørte innstilles vender",
    "en": "turns turn goes go terminates terminate diverts divert",
    "cs": "jede jedou jezdí pojede pojedou končí",
}
_ANY = tables.alternatives({word for told in _DOES.values() for word in told.split(" ")})
_WILL = (
    r"(?: (?!Bus|Tra|Serv|Coach)[A-ZÀ-Ž][a-zà-ž]+){0,2} [Ww]ill (?:also |instead |only |now |then )?(?:be (?:diverted|rerouted|"
    r"re-routed|detoured)|divert|detour|operate|terminate|bypass|serve|skip|miss|omit|follow|not (?:serve|stop|operate|run))(?!\w)"
)
RUNS = Late(
    rf"{_WILL}|,? (?:(?:ne|nie|no|non|tampoco|tampoc|inte|ikke|która|który|które|qui|die|che|que|joka|which|that) )?(?:{_ANY}|(?:er|blir|bliver) (?:innstilt|aflyst|omlagt|omkjørt|forsinket|lukket|stengt|spærret)"
    r"|(?:werden|wird|worden|wordt)(?= [^.;\n]{0,90}?(?:umgeleitet|eingestellt|geteilt|verkürzt|unterbrochen|samengevoegd|omgeleid|ingekort))"
    r"|(?:is|are|was|were) (?:diverted|rerouted|re-routed|detoured|suspended|cancelled|canceled|curtailed|split|terminating|delayed)"
    r"|(?:is|are|was|were|remains?|will be) (?:still |back |currently |now )?on (?:diversion|detour)|is (?:still |currently )?not (?:running|operating)(?! an? )"
    r"|(?:(?<=and \d )|(?<=and \d\d )|(?<=and \d\d\d )|(?<=and [A-Z]\d )|(?<=and [A-Z]\d\d ))are (?:still |currently )?not (?:running|operating)"
    r"|mogen (?:[a-z]+ )?(?:niet|alleen|over|stapvoets))(?!\w)"
)
STOPPED = (
    # Italian, French, Spanish and Portuguese
    "sostituit[oaie]|interrott[oaie]|ridott[oaie]|garantit[oaie]|sospes[oaie]|deviat[oaie]|limitat[oaie]|ferm[oaie]|cancellat[oaie]|soppress[oaie]|"
    "remplacée?s?|assurée?s?|arrêtée?s?|perturbée?s?|déviée?s?|supprimée?s?|interrompue?s?|limitée?s?|modifiée?s?|prolongée?s?|"
    "sustituid[oa]s?|garantid[oa]s?|suspendid[oa]s?|desviad[oa]s?|cortad[oa]s?|limitad[oa]s?|interrumpid[oa]s?|suspens[oa]s?|interrompid[oa]s?|"
    # Polish
    "zawieszon[aeyo]|zawieszono|skrócon[aeyo]|skrócono|skierowan[aeyo]|skierowano|zastąpion[aeyo]|zastąpiono|odwołan[aeyo]|odwołano|wstrzyman[aeyo]|wzmocnion[aeyo]|wstrzymano|"
    # German, Dutch, Swedish, Danish and English
    "umgeleitet|eingestellt|verkürzt|unterbrochen|ersetzt|abgelenkt|kurzgeführt|verlängert|geteilt|omgeleid|ingekort|vervalt|vervallen|vervangen|"
    "inställda?|omlagda?|försenad[ea]?|aflyst|omlagt|innstilt|peruttu|diverted|suspended|curtailed|cancelled|rerouted|detoured|replaced"
)
WAY = Late(
    rf"(?: nur| only| solo| soltanto| sólo| tylko| alleen| seulement)? (?:zwischen|entre|tra|fra|tussen|między|pomiędzy) [{tables.UPPER}]|(?: (?:senza|ohne|zonder|bez|sans|sin|{STOPPED}))(?!\w)"
    rf"| (?:przez|do|na|über|nach|via|par|vers|per|naar|door|by) (?:(?:ulicę |ul\. |al\. |die |den |la |le |de )?[{tables.UPPER}])| bez zmian(?!\w)| (?:co|alle|elke|om de) | (?:wel|niet|auch|nicht|aussi|non|pas|sì|sí|también|tampoco|anche|też|nie|myös|too|not)(?=[.,;]|$)"
)
DO = Late(
    rf"(?<!\w)(?:{_ANY}|stehen|staan|steht|stand|standen|ruht|ruhen|fällt|fallen) (?P<the>(?:die|der|la|il|le|de|i|les|los|las) )?$"
)
"""Behind it several numbers are lines, "inaczej kursują 2 i 7"."""
HEADLINED = Late(
    r" (?:umgeleitet|abgelenkt|verkürzt|eingestellt|unterbrochen|verspätet|geteilt|kurzgeführt|déviée?s?|perturbée?s?|interrompue?|supprimée?|desviad[oa]s?|suspendid[oa]|interrumpid[oa]|deviat[oaie]|sospes[oa]|interrott[oa]|omgeleid|ingekort|rijdt om|rijden om|skrócon[aey]|zawieszon[aey]|entfällt|entfallen)(?![\w-])"
)
"""What a headline says of a line in one word, "Stadtlauf: M29 umgeleitet"."""
TOPIC = Late(r"(?:^|\n|[:!] | [–—-] )[ \t]*$")
CLAUSE = Late(
    r"(?:, (?:(?:a|natomiast|zaś|i|und|en|e|et|y|og) )?|: |; | a | and )(?:(?:die|the|la|le|il|el|de) )?$"
)
