# SPDX-License-Identifier: AGPL-3.0-or-later
"""Unions, parties, movements and churches of the Low Countries, the North, Portugal, Czechia and their neighbours, folded.

`BODIES` as in `spoken_bodies`; `LONE` stands alone, or beside members and places, since it is a word or letters elsewhere, too.
"""

from __future__ import annotations

BODIES = {
    "union": """politiebond, fup petroleiros, teollisuusliitto*, rakennusliitto*, sahkoliitto*, metalliliitto*, merimies-unioni*, rautatielaisten liitto*, ahtaajat, lentajaliitto*, paperiliitto*,
        kuljetusalan tyontekijaliitto*, tyontekijaliitto*, julkisten ja hyvinvointialojen liitto, lararforbund*, elektrikerforbund*, restaurangfacket, syndikalisterna, hamnarbetarforbund*,
        transportarbetareforbund*, hk danmark, dansk metal, dansk sygeplejerad, krifa, el-forbund*, fagforbund*, fellesforbund*, utdanningsforbund*, forbundsrepraesentant*, os kovo, os dosia, lok-scl,
        federace strojvudcu, samostatnych odboru, koz sr, kadra zwiazek, rengo japan, zenroren, podkrepa, cartel alfa, nezavisnost sindikat, нпрф, фнпр, lo danmark, lo norge, lo sverige,
        3f transport, 3f medlemmer, 3f fagforening, hk-klub*, akt jasenet, vakcentrale*, hotell- och restaurangfacket, sap polizia, vereinigung cockpit, cockpit streik""",
    "party": """place publique, cd&v, cds-pp, uniao brasil, kokoomus*, kristillisdemokraat*, sinimusta liike, centerparti*, motstandsrorelse*, radikale venstre, nye borgerlige, liberal alliance,
        moderaterne*, danmarksdemokrat*, stram kurs, arbeiderparti*, fremskrittsparti*, senterparti*, cssd, socdem, kscm, top 09, kdu-csl, progresivne slovensko, fidesz*, jobbik*, tisza part,
        psd romania, vazrazhdane, syriza*, pasok*, golden dawn, fatah*, hizbollah*, komeito, mas bolivia, pirati mezi, strana zelenych, svoboda a prima demokracie, motoriste sobe, ssu-medlem*, muf-medlem*,
        kdu-medlem*, centerstudent*, vansterstudent*, s-studenter, gronne studenterbevaegelse, venstres ungdom, konservativ ungdom, demarinuoret, vihreat nuoret, keskustanuoret, juventude socialista, juventude popular,
        jonge socialisten, jovd, mladi socialni demokrate, dwars jongeren""",
    "demonstration": """milion chvilek*, posledni generace, limity jsme my, climaximo, parar o gas, code rood, lock the gate, rising tide, bure stop, land schafft verbindung, food not bombs, ligue de defense noire,
        lebensschutzer*, lebenschutzer*, studenterbevaegels*, samen sterk, elokapina*, sukellus ry, aterstall vatmarker, klimataktion*, rebellmammorna, mothers rebellion, klimabevaegelsen, dolle mina, kozp,
        kick out zwarte piet, bits of freedom, essere animali, calp portuali, calp genova, freedom flotilla, flottille de la liberte, global sumud, sumud flotilla, gaza flotilla, flotilla, louise michel equipage, equipage louise michel, sea-watch, sea watch crew, sos mediterranee, sos humanity, open arms, mediterranea saving humans, ocean viking*, sanctuary caravan*, sanctuary movement, caravana migrante*, seebrucke, ta tillbaka framtiden, sortir du nucleaire,  habita!, stop despejos, hnuti duha, extinction rebellion*, ocelova legie, nova generace""",
    "faith": """rosicrucian*, jesuits, jesuiten, jesuites, universal church, gulen-bewegung, gulen hareketi, communione e liberazione, anthroposophen, pietist*, iurd, igreja universal, svedkove jehovovi,
        hnuti hare krsna, frikyrk*, missionskyrk*, indre mission, gereformeerde gemeente, vapaakirk*, adventtikirk*""",
}
LONE = {
    word: kind
    for kind, text in {
        "union": "NU'91 AOb SPAC AKT SuPer LO SACO Handels Byggnads Livs Pappers OSŽ KOVO Kovo USAPIE Kadra ILA NUM BMS RENGO Rengo Nezavisnost",
        "party": "JA21 50Plus Vooruit PSD PDT SDP Venstre Konservative Høyre Rødt ODS ČSSD Piráti Zelení Stačilo Smer AUR AAP ANO",
        "demonstration": "15-M Sukellus",
        "faith": "Parsis Humanists",
    }.items()
    for word in text.split()
}
