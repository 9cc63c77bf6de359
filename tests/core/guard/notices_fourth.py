# SPDX-License-Identifier: AGPL-3.0-or-later
"""English and Dutch notices that tell several stretches at once, or where buses run beside the one that is closed."""

from tests.core.guard.notices_by_hand import Row

FOURTH = [
    # Two stretches that "&" or "and" joins
    Row("en", "Major works this weekend: Oakdale to Fernley & Marston to Lowick.", (), (("Oakdale", "Fernley"), ("Marston", "Lowick")), ()),
    Row("en", "Delays between Bray & Dunlow & Marston & Lowick.", (), (("Bray", "Dunlow"), ("Marston", "Lowick")), ()),
    Row("en", "Trains are suspended from Mill Park to Dunlow and Upton to Marsh End.", (), (("Mill Park", "Dunlow"), ("Upton", "Marsh End")), ()),
    # Pairs one a line below the word that opens them
    Row("en", "Buses replace trains between:\n\nOakdale and Fernley via Dunlow\n\nMarston and Chafford Green via Oakdale", (), (("Oakdale", "Fernley"), ("Marston", "Chafford Green")), ()),
    Row("en", "Works | Buses replace trains between: |\nOakdale and Fernley |\nMarston and Lowick |", (), (("Oakdale", "Fernley"), ("Marston", "Lowick")), ()),
    Row("nl", "Er rijden geen treinen tussen:\nZwolle en Meppel\nAssen en Groningen", (), (("Zwolle", "Meppel"), ("Assen", "Groningen")), ()),
    # Where buses or trains run, beside the closed stretch
    Row("en", "Engineering work between Oakdale and Fernley, closing all lines. Replacement buses will operate between Marston and Fernley.", (), (("Oakdale", "Fernley"),), ()),
    Row("en", "Due to works between Sallow & Kilmar, bus transfers will operate between Dunlow and Portmore.", (), (("Sallow", "Kilmar"),), ()),
    Row("en", "Buses replace trains between Oakdale and Fernley. Trains run between Bramber, Kiama and Fernley, some to a changed timetable.", (), (("Oakdale", "Fernley"),), ()),
    # What a line or a road is called by its ends
    Row("nl", "Buslijnen 12 (Dorrewijk – Elzenbrug) en 16 (Dorrewijk – Moerdam) worden ingekort tot Markt.", ("12", "16"), (), ()),
    Row("en", "Track work on Blue Line (Oakdale to Fernley), services remain suspended between Upton and Marston.", ("Blue Line",), (("Upton", "Marston"),), ()),
    # Ends with more beside them
    Row("en", "Trains between Oakdale and Exmoor St Davids will run to a temporary timetable.", (), (("Oakdale", "Exmoor St Davids"),), ()),
    Row("en", "No service between Oakdale and Fernley / Marston Airport and SEVERE DELAYS on the rest of the line.", (), (("Oakdale", "Fernley"), ("Oakdale", "Marston Airport")), ()),
    Row("en", "Only the area between Oakdale and Fernley will be affected.", (), (("Oakdale", "Fernley"),), ()),
    Row("en", "Lanes closed at Mill Street through to Oak Avenue.", (), (("Mill Street", "Oak Avenue"),), ()),
    Row("nl", "Geen treinen vanaf het Hoofdstation in Groningen naar Leeuwarden en Delfzijl.", (), (("Groningen", "Leeuwarden"), ("Groningen", "Delfzijl")), ()),
    # Lines
    Row("en", "The following route will be detoured: # 50.", ("50",), (), ()),
    Row("en", "The following routes will be detoured: # 05 & 06.", ("05", "06"), (), ()),
    Row("en", "There will be no PICCADILLY LINE service west of Oakdale.", ("Piccadilly Line",), (), ()),
    Row("en", "Blu/Org Line: Single tracking btwn Eastgate & Marlow.", ("Blu Line", "Org Line"), (("Eastgate", "Marlow"),), ()),
]  # fmt: skip

NO_FOURTH = [
    "Closed: Dunlow - Jarrow Highway at the toll plaza.",
    "The blast site is 25 km from Oakdale.",
]
"""No stretch."""
