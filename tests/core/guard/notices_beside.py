# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices with lines that stand beside others and have no word of their own: letters, numbers with an article or a
participle, colours, trains."""

from tests.core.guard.notices_by_hand import Row

BESIDE = [
    # One letter, where others were told
    Row("fr", "Un train sur trois sur la ligne J, la L (un sur deux) et la N seront perturbées.", ("J", "L", "N"), (), ()),
    Row("fr", "Le RER B est interrompu, le trafic est normal sur le A.", ("RER B",), (), ()),
    Row("it", "La metro B1 è chiusa, la A è regolare, sulla C un treno ogni 20 minuti.", ("B1", "C"), (), ()),
    Row("nl", "Metro A en B rijden niet, de E is vertraagd.", ("A", "B", "E"), (), ()),
    Row("en", "No B or D service; the J/Z and the 2/3 are late. N, Q and R trains wait, the E runs.", ("B", "D", "J", "Z", "2", "3", "N", "Q", "R", "E"), (), ()),
    # A number and what befalls it
    Row("it", "Linea 4 limitata; il 10 e il 13 sostituiti da bus; non circolano i 73 e 84.", ("4", "10", "13", "73", "84"), (), ()),
    Row("es", "Línea 25 cortada; la N4 y la E tampoco saldrán, el 64 termina en Belgrano.", ("25", "N4", "E", "64"), (), ()),
    Row("pl", "Linie 105 i 190 skrócono, natomiast 523 i E-2 skierowano objazdem.", ("105", "190", "523", "E-2"), (), ()),
    Row("nl", "Buslijn 300 rijdt om; voor de 356 geldt een halte elders.", ("300", "356"), (), ()),
    Row("fi", "Raitiolinja 4 ei aja; 5:n ja 13:n vuoroväli on 20 minuuttia.", ("4", "5", "13"), (), ()),
    Row("en", "Routes 6 and 11 are late, the 95 and 97 are not; Lothian 10, 16 and 27 will miss the bridge.", ("6", "11", "95", "97", "10", "16", "27"), (), ()),
    Row("en", "Board SB 148 at Lake. NB 3, 4 and X4 detour via Wabash.", ("148", "3", "4", "X4"), (), ()),
    Row("en", "508 lakeshore diverting via king due to a fire.", ("508",), (), ()),
    Row("fr", "La ligne 50 roule, 4 courses dans la 14...", ("50", "14"), (), ()),
    Row("sv", "Saltsjöbanan 25 och 26 är inställda.", ("25", "26"), (), ()),
    Row("de", "M45\nSperrung wegen Veranstaltung\nDie Linie wird umgeleitet.", ("M45",), (), ()),
    Row("fr", "LIGNES 3 ET 3BIS FERMÉES, 51 ET 87 DÉVIÉES. La ligne b du métro est arrêtée.", ("3", "3BIS", "51", "87", "b"), (), ()),
    Row("fr", "Lignes 30 et C10 en retard ; JD 12 et JD 15 supprimés.", ("30", "C10", "JD 12", "JD 15"), (), ()),
    Row("fi", "I/P-kehäjunat kulkevat.", ("I", "P"), (), ()),
    Row("de", "Bus 51: Umleitung über Aeschen, 33er nach Schiffmatt. Linie 4 fährt.", ("51", "33", "4"), (), ()),
    Row("en", "Tram line 2 stops at Beeswell; take an R or N instead.", ("2",), (), ()),
    # Known names behind a word for several lines
    Row("es", "Paran cuatro líneas metropolitanas, que son Mitre, Sarmiento, San Martín y Roca.", ("Mitre", "Sarmiento", "San Martín", "Roca"), (), ()),
    Row("en", "Three branches are suspended: Babylon, Montauk and Long Beach.", ("Babylon", "Montauk", "Long Beach"), (), ()),
    # Another colour
    Row("pt", "Na linha Violeta (E) só há viagens; na Amarela (D) passa um; a Azul parou.", ("linha Violeta", "E", "Amarela", "D", "Azul"), (), ()),
    # Trains beside lines, and those that their hour or their way tells
    Row("de", "Die Linie 60 entfällt. EC 114 und 115 sowie IC 1910 werden umgeleitet.", ("60", "EC 114", "EC 115", "IC 1910"), (), ()),
    Row("it", "Cancellato il 10842 delle 7.32, limitato il 10846 a Monza.", ("10842", "10846"), (), ()),
    Row("fr", "Le 4512 Metz-Nancy est reparti.", ("4512",), (), ()),
    Row("it", "Il servizio Leonardo express è garantito.", ("Leonardo express",), (), ()),
]  # fmt: skip

NO_BESIDE = (
    "Le concours du meilleur C est en 2025 Paris-Nice. Il 2026 di Roma.",
    "Trains from Lyme to Melling and between Lyme and Cynwyd trains stop at night.",
    "Buses stop at N°9 and near S. Rita on May 10.",
    "Strike and Protest trains are a game. London and Brighton trains are late.",
    "Gold is not affected by the closure. Die Regentalbahn AG hilft.",
    "Trois métros sur 4, soit 3 métros sur 4 en moyenne.",
    "Der Bus hält nicht bei der Schule am 12. Mai; il 10 e il 13 maggio chiuso.",
)
"""Towns, days, houses, saints and colours that no line's word stands beside."""
