# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words for what something may be said to be closed: stops, lifts, vehicles; and what makes one of them a mere place of it."""

STOPS = (
    r"(?:bus|tram)?(?:stops?|stations?)|haltestellen?|halte?s?|haltepunkte?|stationen|bahnh[oö]fe?|bushaltes?|tramhaltes?|arrêts?|gares?"
    r"|paradas?(?! (?:równości|miłości|wolności|niepodległości|wojskow|techno|parowoz|smok|świętojań))|estaci[oó]n(?:es)?|apeaderos?|fermat[ae]|stazion[ei]|przystan(?:ek|ki)|stacj[ae]|dworzec|(?:bussi)?pysäk(?:ki|it)|(?:metro|rautatie)?asemat?"
    r"|paragem|paragens|esta(?:ção|ções)|hållplats(?:en|er|erna)?|stoppested(?:et|er)?|holdeplass(?:en|er)?|zastávk[ay]|stanice"
)
"""As a subject has them: a case that makes them a place, "na przystanku", "asemalla", is left out."""
VERBS = frozenset(
    "not will to must trains train buses bus trams tram would can may do does don't doesn't and cannot won't ohne kein keinen".split()
)
"""Before "stop" or "halt" these say what is done, and name none."""
AT = frozenset(
    """at in on an am auf bei beim im ab von vom bis zum zur zwischen zw. between from to towards near via through past outside opposite behind
    à au aux dans sur de du des d' entre vers depuis devant jusqu'à
    en a al del desde hasta hacia junto frente da dal dalla dello di della tra fra alla allo nella sulla presso
    na w we od do przy między z ze za przed koło po
    op bij van naar tussen aan langs voor""".split()
)
"""Right before a name, or before its article, these say where: what is closed is something else."""
ARTICLES = frozenset(
    "the der die das dem den la le les l' el los las il lo i gli l het de een ein eine einem einer a an un une una".split()
)
LIFTS = (
    r"lifts?|elevators?|escalators?|liften|aufz[uü]ge?n?s?|fahrst[uü]hle?|rolltreppen?|fahrtreppen?|ascenseurs?|escaliers? (?:mécaniques?|roulants?)"
    r"|ascensor(?:es|[ei])?|escaleras? mecánicas?|scal[ae] mobil[ei]|winda|windy(?= na | w |:)|schod\w+ ruchom\w+|roltrap(?:pen)?|hissi|hissit|liukuportaat|rullaportaat"
    r"|elevador(?:es)?|escadas? rolantes?|rulltrapp\w*|rulletrapp\w*|výtahy?|eskalátor\w*"
)
"""What carries people between floors, as a subject has it."""
BROKEN = (
    r"out of (?:order|service|use)|not (?:working|in service|in use|operating|available)|unavailable|broken|faulty|closed|außer betrieb|defekt\w*|gestört|gesperrt"
    r"|nicht (?:verfügbar|nutzbar|benutzbar|in betrieb)|en panne|hors[- ]service|indisponibles?|en dérangement|à l['’]arrêt|fuera de servicio|averiad[oa]s?|no funcionan?"
    r"|sin servicio|guast[oaie]|fuori servizio|fuori uso|non funziona\w*|non disponibil[ei]|nieczynn\w+|awari\w+|zepsut\w+|nie działa\w*|wyłączon\w+"
    r"|buiten (?:dienst|gebruik|werking)|defect|kapot|epäkunnossa|poissa käytöstä|rikki|suljettu|ei ole käytössä|avariad[oa]s?|ur funktion|ude af drift|ute av drift|mimo provoz"
)
VEHICLES = r"trips?|abfahrten|bahnen|départs?|salidas|partenze|odjazdy|lähtöjä|afvaarten|departures?|runs?|journeys?|services?|fahrten|fahrt|kurse|züge|zug|courses?|passages?|circulations?|servicios|expediciones|corse|corsa|treni|kursy?|kursów|połączeń|połączenia|ritten|rit|diensten|vuoroja|vuorot|vuoroista|junia|junavuoro\w*|turer|avgångar|afgange|spoje|spojů"
"""Beside the words for modes, what runs and is counted."""
SOME = (
    r"some|several|certain|a (?:few|number of)|einzelne[nr]?|vereinzelt|mehrere|einige|quelques|certaine?s|plusieurs|algun[oa]s|vari[oa]s|(?:di )?alcun[ei]|divers[ei]|niektóre"
    r"|część|wybrane|enkele|sommige|een aantal|osa|joitakin|muutamia|alguns|algumas|vissa|enstaka|enkelte|nogle|noen|některé"
)
EXTRA = (
    r"extra|additional|zusätzliche[nrs]?|zusatz|supplémentaires?|renforcée?s?|adicional(?:es)?|aggiuntiv[aoei]|straordinari[aeo]?|supplementari|dodatkow\w{1,3}"
    r"|ylimääräi\w+|ekstra|suplementar(?:es)?|mimořádn\w+|posílen\w+"
)
EXTRA_ALONE = (
    r"(?:sonder|zusatz|verstärker|verstärkungs)(?:z[uü]ge?n?|fahrt(?:en)?|busse?n?|bahnen)|lisä(?:vuoro|jun|buss)\w+|extra(?:tåg|tog|bussar|turer)|ekstra(?:tog|busser)"
    r"|refuerzos? (?:de |del |de los |de las )(?:servicios?|líneas?|trenes|autobuses)|service renforcé|renfort de service|servizio potenziato|potenziamento (?:del servizio|della linea|delle corse)"
)
