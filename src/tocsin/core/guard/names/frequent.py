# SPDX-License-Identifier: AGPL-3.0-or-later
"""Surnames that most people of eight countries are called by and that are words or towns elsewhere, as readable data. Folded.

Not those by which a desk calls a thing ("Post", "Hall", "Key").
"""

from __future__ import annotations

FREQUENT = frozenset(
    """brown smith baker green white black young cook cooper turner walker parker carter mason taylor clark clarke wright hunter fisher fox bailey marshall shaw webb gray grey burns jones williams davies evans thomas roberts johnson lewis
    robinson thompson wilson hughes edwards jackson harris harrison martin morris murphy kelly khan patel singh hussain ali ahmed begum campbell stewart anderson scott murray mitchell richardson jenkins owen griffiths
    muller mueller schmidt schneider fischer weber meyer meier maier mayer wagner becker schulz schulze hoffmann hofmann schafer koch bauer richter wolf schroder neumann schwarz zimmermann braun kruger hartmann schmitt schmid werner krause
    lehmann kohler konig huber kaiser fuchs scholz moller weiss schubert vogel keller gunther berger winkler roth beck lorenz baumann franke albrecht schuster ludwig bohm kraus schumacher kramer vogt jager seidel brandt haas
    bernard dubois durand leroy moreau laurent lefebvre bertrand roux fournier morel girard lefevre mercier dupont lambert bonnet legrand garnier faure rousseau guerin roussel perrin morin gauthier dumont chevalier masson nguyen boyer lemaire
    duval joly gautier meunier marchand dufour blanchard barbier brunet leroux
    garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno munoz alvarez romero alonso gutierrez navarro dominguez vazquez ramos ramirez serrano molina morales suarez ortega delgado ortiz sanz
    iglesias medina garrido lozano mendez gallego marquez herrera carrasco aguilar santana herrero montero hidalgo ibanez ferrer
    rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti giordano mancini rizzo lombardi moretti barbieri santoro mariani rinaldi caruso ferrara galli martini longo gentile martinelli vitale lombardo coppola
    marchetti parisi ferraro ferri fabbri bianco marini grasso valentini
    nowak kowalski kowalska wisniewski wisniewska wojcik kowalczyk kaminski kaminska lewandowski lewandowska zielinski zielinska szymanski szymanska wozniak dabrowski kozlowski jankowski mazur kwiatkowski krawczyk kaczmarek piotrowski
    grabowski zajac pawlowski michalski krol wieczorek jablonski wrobel nowakowski majewski olszewski stepien malinowski jaworski adamczyk dudek nowicki pawlak gorski witkowski walczak rutkowski michalak szewczyk pietrzak zalewski""".split()
)
