# SPDX-License-Identifier: AGPL-3.0-or-later
"""How organisations and campaigns are called, whatever their names: patterns over folded words with a blank between each.

"National Union of ...", "Fédération des cheminots", "Stop A69", "Save the ...", "Plataforma de afectados por ...".
"""

from __future__ import annotations

from tocsin.core.guard.late import Late

_WORKERS = (
    "(?:workers?|nurses?|teachers?|drivers?|pilots?|couriers?|cleaners?|dockers?|miners?|officers?|employees|firefighters?|seafarers?|journalists?|actors?|musicians?"
    "|cheminots?|travailleurs?|salaries|agents|fonctionnaires|enseignants?|infirmieres?|routiers?|dockers|employes|metallurgistes?|territoriaux|policiers?|postiers?|transports?|metallurgie|services publics"
    "|arbeitnehmer(?:innen)?|arbeiter|beamte[nr]?|lehrer|lokfuhrer|lokomotivfuhrer|flugbegleiter|fluglotsen|piloten|polizisten|pflegekrafte"
    "|trabajador[ae]?s|obrer[oa]s|empleados|funcionarios|maestros|profesores|enfermer[oa]s|ferroviarios|estibadores|camioneros|pilotos|maquinistas|jornaleros|campesinos|mineros|policias|bomberos"
    "|lavoratori|lavoratrici|ferrovieri|insegnanti|infermieri|portuali|autoferrotranvieri|metalmeccanici|braccianti|piloti|macchinisti|statali"
    "|pracownikow|maszynistow|nauczycieli|pielegniarek|poloznych|lekarzy|gornikow|kolejarzy|kierowcow|kontrolerow|rolnikow|policjantow|metalowcow|celnikow|strazakow|ratownikow|urzednikow)"
)
_BOND = "(?:federation|federacion|federazione|federacja|confederation|confederacion|confederazione|konfederacja|union|sindicato|sindacato|syndicat|zwiazek|central|coordinadora|coordination|coordinamento|association|asociacion|associazione|amicale|alliance|alianza|collectif|brotherhood|guild|society|bund|verband|verein|vereinigung|porozumienie|forum)"
_OF = "(?:(?:of|des?|du|de (?:la|los|las|l)|del|dei|degli|delle|della|la|los|las|der|nationale?|national|general[e]?|generale|syndicale|autonome|ogolnopolski|zawodowy|the|les|italiana|estatal|obrera) ?)+"

SHAPES = tuple(
    (Late(shape), kind)
    for shape, kind in (
        (rf"\b{_BOND} (?:{_OF} ?)?(?:\w+ ){{0,2}}{_WORKERS}\b", "union"),
        (
            r"\b(?:nursing|midwifery|teaching|maritime|mining|railway|postal|transport|hospital|public service|metal|textile|building|steel)(?: and \w+)? (?:federation|union|guild|brotherhood)\b",
            "union",
        ),
        (
            r"\w (?:forbund|forbundet|fackforbund|ammattiliitto|tyontekijaliitto)\b|\b(?:odborovy|zamestnanecky) svaz\b",
            "union",
        ),
        (rf"\b(?:united|amalgamated|independent|associated) {_WORKERS}\b", "union"),
        (
            rf"\b{_WORKERS}'? (?:union|association|alliance|federation|guild|congress|brotherhood|assembly|council|caucus)\b",
            "union",
        ),
        (r"^zz \w+|^(?:nszz|ozz|wzz|mzz) \w+", "union"),
        (
            r"^(?:non (?:au|aux|a la)|no (?:a la|al|a los|alla|allo|alle|al|to the|to)|nein zu[rm]?|nie dla|stop the \w+(?= campaign)|defend (?:our|the)|kill the bill) \w",
            "demonstration",
        ),
        (
            r"\b(?:federation|federacion|federazione|federacja|federacao) (?:nationale |nacional |italiana |estatal |krajowa )?(?:des |de |de la |del |dei |della )?(?:mines|energie|energia|ensenanza|enseignement|education|sanidad|sante|sanita|transports?|transporte|trasporti|metallurgie|metal|chimie|industria|construction|construccion|conoscenza|funzione pubblica|funcion publica|services publics|servicios publicos|comercio|commerce|agricultur\w+)\b",
            "union",
        ),
        # "Stop A69", "No TAV", "Tesla stoppen"; "Save the Forest", "Rettet den Wald".
        (
            r"^(?:collectif |comite |burgerinitiative |movimento |comitato )?stop [a-z]{1,4}\d+\b",
            "demonstration",
        ),
        (
            r"\b(?:collectif|comite|burgerinitiative|coordinamento|comitato|plataforma|coordinadora) (?:stop|no|anti|contra|contre|gegen|contro)\b",
            "demonstration",
        ),
        (
            r"^no (?:ponte|tap|tav|muos|triv|base|inceneritore|rigassificatore|gas|expo|oil|dal molin)\b$",
            "demonstration",
        ),
        (
            r"^(?:save (?:the|our)|sauvons|sauvez|rettet|salvemos|salvem|salviamo|salvate|ratujmy|uratujmy|defend the|defendamos|difendiamo|bronmy|free the) \w",
            "demonstration",
        ),
        (
            r"\b(?:blocco|blocage|bloqueo|blokada|blockade|occupazione|occupation|ocupacion|okupacja|besetzung) (?:dei|del|della|des|du|de la|de los|del|of the|der|des) (?:cancelli|stabilimento|bosco|fabbrica|depot|usine|entrepot|site|bosque|fabrica|almacen|gates?|forest|factory|wald|werk|bramy|zakladu)",
            "demonstration",
        ),
        (r"\b1 mai[ -](?:umzug|demo|kundgebung|feier)", "demonstration"),
        (
            r"\bstoppen$|(?<!geschlossen )(?<!gesperrt )(?<!offen )(?<!geoffnet )(?<!zu )(?<!frei )(?<!aus )\bbleibt$|\b(?:enteignen|stilllegen)$",
            "demonstration",
        ),
        (
            r"\b(?:justice|justicia|giustizia|verite|verdad|verita|gerechtigkeit|sprawiedliwosc) (?:for|pour|para|per|fur|dla) \w",
            "demonstration",
        ),
        (r"\w (?:lives matter|rebellion|rising|uprising|resistance|insurrection)\b", "demonstration"),
        (
            r"\w(?<!\beintracht)(?<!\bborussia)(?<!\bhertha)(?<!\bbayern)(?<!\bwerder)(?<!\bschalke)(?<!\bfc)(?<!\bsv)(?<!\bvfb)(?<!\bvfl)(?<!\bhsv)(?<!\bbvb)(?<!\bspiel)(?<!\bheimspiel)(?<!\bmatch)(?<!\bgame)(?<!\bfixture)(?<!\bderby)(?<!\bpartie)(?<!\bpartido)(?<!\bpartita)(?<!\bmecz)(?<!\bwedstrijd)(?<!\barminia)(?<!\balemannia)(?<!\bunited)(?<!\bcity)(?<!\brovers) (?:against|gegen|contre|contra|contro|przeciw|przeciwko) (?!the clock|die uhr|la montre|el reloj|incend|feu|fire|fuego|flood|hochwasser|frost|gel\b|vol\b|wind|wasser|larm|pozar)\w",
            "demonstration",
        ),
        (r"\w (?:przeciw|przeciwko|en contra|dagegen|contre)$", "demonstration"),
        (
            r"\b(?:for|pour le|por el|per il|dla) (?:future|climate|clima|climat|futuro|klimatu|palestine|palestina|ukraine|tibet)\b",
            "demonstration",
        ),
        (
            r"\bplataforma (?:de afectad|de usuari|ciudadan|vecinal|en defensa|por|contra|stop|anti)",
            "demonstration",
        ),
        (
            r"\b(?:plateforme|collectif|comite|coordination|front|assemblee|bundnis|initiative|aktionsbundnis|aktionsgruppe|coordinadora|asamblea|frente|mesa|coordinamento|comitato|fronte|assemblea|rete|komitet|inicjatywa|front|koalicja|ruch|stowarzyszenie) (?:citoyen|populaire|populair|anti|pour (?:la|le|les)|de lutte|de defense|de soutien|fur|gegen|gegen|ciudadan|vecinal|popular|por (?:la|el|los|las)|feminista|sindical|obrer|contro|per (?:la|il|i|gli)|no |popolare|cittadin|antifascist|obrony|spoleczn|protestacyjn|strajkow|narodow|obywatelsk|kobiet|pracownicz)",
            "demonstration",
        ),
        (
            r"\b(?:ligue|liga|league|lega) (?:des droits|de defensa|de los derechos|for animal|of rights|per i diritti|obrony)",
            "demonstration",
        ),
        (
            r"\b(?:friends|freunde|amis|amigos|amici|przyjaciele) (?:of|der|des|de la|de los|della|del) (?:the )?(?:earth|erde|terre|tierra|terra|ziemi)",
            "demonstration",
        ),
        (r"\b(?:defence|defense) (?:league|force)\b", "party"),
        (
            r"\w (?:movement)$|^(?:movimiento|movimento|mouvement|ruch) (?:de |del |dei |des |des |per |pour |na rzecz )?(?!tierra|(?:de )?(?:massas?\b|vertente|terras)|terres|terrain|terra|franosi|sismic|mareas|mercanc|merci|de tierras|ziemi|pociag|statk|de mercanc|de terr|de navires|des navires|des trains|de trains|de vehic|vehic|de personal)\w",
            "demonstration",
        ),
        (
            r"\w{4}partei(?:en)?\b|\bstronnictw|\b(?:partia|parti|partido|partito|partij|puolue|partiet) (?!en\b|entre\b|del? (?:liga|copa|futbol)|amistoso)\w|\bpart(?:y|ei) (?:conference|branch|members?|meeting|rally|office|activists?|tag)\b",
            "party",
        ),
        (
            r"\b(?:jeunesses?|juventud(?:es)?|jugend|mlodziez|giovani|young) (?:communiste|socialiste|comunist|socialist|sozialist|kommunist|union|republicans|democrats|conservatives|labour|liberale|ouvriere|obrer|antifa|pis|wszechpolska)",
            "party",
        ),
        (
            r"\b(?:volunteers?|supporters?|sympathisants?|militants?|anhanger|sympathisanten|simpatizantes|simpatizzanti|sympatycy|zwolennicy|adherents?|afiliad[oa]s?|iscritt[oie]|tesserat[oi]|czlonkowie|czlonkow) (?:of|du|de|des|von|der|del|di|dell?a?|przy)\b",
            "party",
        ),
    )
)
