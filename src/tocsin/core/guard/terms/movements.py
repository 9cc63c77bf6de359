# SPDX-License-Identifier: AGPL-3.0-or-later
"""Movements by who is of them, and councils by who sits in them, as readable data: terms as `lists` has them."""

from __future__ import annotations

PARTY = """
zionist*, sioniste, sionistes, zionisten, zionistin*, zionistisch*, sionista, sionistas, sionisti, sionismo, sionisme, syjonist*, syjonis*, sionist, sionistii, сионист*, 犹太复国主义者, 猶太復國主義者, صهاينة
"""

UNION = """
workers' council*, workers council*, employees' council*, employee council*, staff council*, workers' committee*, workers committee*, employees' committee*, workers' assembl*, workers assembl*, employee forum*,
conseil des travailleurs, conseil ouvrier, conseils ouvriers, comite des salaries, assemblee des salaries, assemblee generale du personnel, arbeiterrat, arbeiterrats, mitarbeitervertretung*, personalvertretung*, belegschaftsvertretung*, belegschaftsversammlung*,
consejo de trabajadores, consejo obrero, comite de trabajadores, asamblea de trabajadores, asamblea de la plantilla, consiglio di fabbrica, consiglio dei lavoratori, assemblea dei lavoratori, assemblea del personale, rada pracownicza, rady pracowniczej, rada robotnicza, rady robotniczej, rada pracownikow, rady pracownikow
"""
