# SPDX-License-Identifier: AGPL-3.0-or-later
"""What may be called after somebody or be called so itself: winds, days off, and the words before a thing's name."""

from __future__ import annotations

# Winds and waters that somebody may be called as well.
WINDS = frozenset(
    """foehn fohn bora scirocco sirocco libeccio maestrale tramontana tramontane mistral cierzo levante poniente ponente galerna gregale
    ora peler grecale halny calima riada crecida crue piena wezbranie pegel noreaster nor'easter chinook haboob khamsin sharav meltemi stan
    cofka sztorm kra zator sinice spietrzenie surge swell seiche algae surcote embacle marnage eisgang schwell blaualgen rissaga resaca mareggiata seche springtij opstuwing windstoten isgang
    gel gelee gelees givre gelo gelata frost reif helada heladas brina dimma takla namraza ledovka halka nysne sumu
    torche fackel mgla zamglenie sadz szadz""".split()
)

# Days off that a faith gave its name.
HOLIDAYS = frozenset(
    ("fronleichnam", "boze cialo", "corpus christi", "fete-dieu", "ramadan hours", "ramadan timetable")
)

# What stands before a name that is no person's: storms, waters, houses, vessels.
NAMED = frozenset(
    """christmas dom martin universidad universitat universite universita university corpus partido match new vallee valle valley tal via mont storm hurricane typhoon cyclone tempete tempesta borrasca dana orkan sturm tempestade cyklon huragan wichura ouragan huracan uragano
    lake lac lago see river fleuve fiume rio fluss rzeka jezioro wave ola villa casa haus house halle hall sala salle amphi aula bau trakt block wing ward unit unite unita
    pavillon pavilion padiglione pawilon dwor zamek palac palazzo padova amphitheater gallery galerie theatre teatro cinema kino polideportivo pabellon
    biblioteca bibliothek bibliotheque liceum liceo lycee college collegio collegium museo musee museum batiment immeuble tour torre turm wieza feast festa festival fiesta noche notte nuit
    policlinico umberto ferry ship vessel motor fahre schiff queen king prince princess saint sainte heiliger puente pont ponte most bridge brucke rolls john
    boulangerie boucherie patisserie pharmacie panaderia carniceria farmacia panificio macelleria backerei metzgerei apotheke gasthof piekarnia apteka trattoria pizzeria osteria
    schronisko refuge rifugio refugio hutte cabane capanna mine grube mina kopalnia schacht szyb puits pozzo well platform rig cross semana week tidal campus site sel taskin uyarisi nehri""".split()
)
