# SPDX-License-Identifier: AGPL-3.0-or-later
"""How hours are said: for each language its clocks, the windows made of them, and the days beside them.

`{a}` and `{b}` are the clocks of a beginning and an end, `{d}` and `{e}` two days, `{v}` and `{w}` two weekdays. A clock
is written "first|last" when the first of two may drop the unit ("22 bis 5 Uhr"); one with minutes, {M}, tells 22:15 and
05:45, one without 22:00 and 05:00. Made up; every form is one that operators use.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Tongue:
    """One language: rows separated by " ; ", so that a table reads as a table."""

    frame: str
    clocks: str
    both: str
    begins: str
    ends: str
    dates: str
    days: str
    weekdays: str
    dated: str
    dated_begins: str
    dated_ends: str
    twice: str


TONGUES = {
    "en": Tongue(
        frame="Route 5: no service {}.",
        clocks="{H:02}:{M:02} ; {H:02}.{M:02} ; {H:02}{M:02} hrs ; {H:02}:{M:02} hrs ; {H:02}:{M:02}hrs ; {h}:{M:02}{p}m ; {h}:{M:02} {p}.m. ; {h}:{M:02} {P}M ; {h}{p}m ; {h} {p}.m. ; {h}.{M:02}{p}m ; {H:02}:{M:02}h",
        both="from {a} to {b} ; from {a} until {b} ; from {a} till {b} ; between {a} and {b} ; between {a}-{b} ; {a} to {b} ; {a}-{b} ; {a} - {b} ; {a} – {b} ; {a}–{b} ; ({a} - {b}) ; nightly {a} to {b} ; {a} to {b} daily ; each night from {a} to {b} ; nightly between {a} and {b} ; from approximately {a} until about {b} ; from {a} through {b} ; every night, {a}-{b} ; overnight ({a} - {b}) ; from {a} through to {b} ; starting at {a} and ending at {b}",
        begins="from {a} ; after {a} ; starting at {a} ; from {a} until further notice ; from {a} to close of service ; from {a} until end of service ; each evening from {a} ; nightly from {a} ; from {a} onwards ; from {a} to the end of service ; effective {a} ; beginning at approximately {a} ; {a} until close ; {a} to end of service",
        ends="until {b} ; until approximately {b} ; before {b} ; till {b} ; up to {b} ; until at least {b} ; through {b}",
        dates="{n} March ; March {n} ; {n}{o} March ; March {n}{o} ; {n} Mar ; Mar {n} ; {day} {n} March ; {day}, March {n} ; {dy} {n} Mar ; {day} {n}{o} March 2026 ; {n} March 2026 ; March {n}, 2026 ; {nn}/03/2026 ; {dy}, Mar {n} ; {day} the {n}{o} of March ; {day} ({n} March)",
        days="Tuesday Thursday | Tue Thu",
        weekdays="Monday Friday ; Mondays Fridays ; Mon Fri ; Mon. Fri.",
        dated="on {d} from {a} to {b} ; {d}, {a} - {b} ; {d} ({a} - {b}) ; from {a} on {d} to {b} on {e} ; from {a} {d} to {b} {e} ; {d} {a} - {e} {b} ; {d} at {a} to {e} at {b} ; from {d} {a} until {e} {b} ; between {a} on {d} and {b} on {e} ; between {a}, {d}, and {b}, {e} ; {a} {d} until {b} {e} ; from {d} at {a} through {e} at {b} ; {a} to {b}, {d} ; {a} to {b} on {d} ; {a}-{b} ({d}) ; {d}: {a}-{b} ; nightly from {d} to {e}, {a} to {b} ; {d} to {e} from {a} to {b} each night ; {d} - {e}, {a} - {b} ; {d} and {e}, {a} - {b}",
        dated_begins="from {a} on {d} ; from {d} at {a} ; from {a}, {d} ; {d} from {a} ; on {d} after {a} ; starting {d} at {a}",
        dated_ends="until {b} on {e} ; until {e} at {b} ; until {b}, {e} ; until {e}, {b}",
        twice="from {a} to {b} and from {c} to {f} ; {a}-{b} and {c}-{f} ; {a} - {b}, {c} - {f} ; between {a} and {b} and between {c} and {f} ; {a}-{b} & {c}-{f} ; {a} to {b} / {c} to {f}",
    ),
    "de": Tongue(
        frame="Linie 5: kein Betrieb {}.",
        clocks="{H:02}:{M:02}|{H:02}:{M:02} Uhr ; {H}.{M:02}|{H}.{M:02} Uhr ; {H}|{H} Uhr ; {H}:{M:02} Uhr ; {H} Uhr ; {H:02}:{M:02} ; {H}h|{H}h ; {H:02}:{M:02}h ; {H:02}:{M:02} h ; {H}:{M:02}Uhr ; {H} Uhr {M:02} ; {H:02}.{M:02} Uhr",
        both="von {a} bis {b} ; zwischen {a} und {b} ; von {a} bis ca. {b} ; {a} bis {b} ; {a}-{b} ; {a} - {b} ; {a} – {b} ; ({a} - {b}) ; ({a} bis {b}) ; täglich von {a} bis {b} ; jeweils {a} bis {b} ; jeweils von {a} bis {b} ; nachts zwischen {a} und {b} ; jeweils in der Zeit von {a} bis {b} ; in der Zeit zwischen {a} und {b} ; in den Nächten von {a} bis {b} ; ab {a} bis {b} ; ab {a} bis voraussichtlich {b} ; von ca. {a} bis etwa {b} ; täglich {a} – {b} ; jede Nacht von {a} bis {b} ; nachts ({a}-{b})",
        begins="ab {a} ; ab ca. {a} ; seit {a} ; ab {a} bis Betriebsschluss ; von {a} bis Betriebsende ; ab {a} bis auf Weiteres ; jeden Abend ab {a} ; täglich ab {a} ; jeweils ab {a} ; ab {a} bis Betriebsende ; von {a} bis Betriebsschluss ; {a} bis Betriebsschluss ; ab {a} bis Dienstschluss",
        ends="bis {b} ; bis ca. {b} ; bis voraussichtlich {b} ; voraussichtlich bis {b} ; bis gegen {b} ; bis mindestens {b} ; bis spätestens {b} ; von Betriebsbeginn bis {b} ; vor {b}",
        dates="{n}. März ; {n}.3. ; {nn}.03. ; {n}.3.2026 ; {nn}.03.26 ; {day}, {n}. März ; {day}, den {n}. März ; {dy}, {nn}.03. ; {dy}., {n}. März 2026 ; {day} ({nn}.03.) ; {dy} {n}.3. ; {day} {nn}.03.2026 ; {n}. März 2026 ; {dy}, {nn}. Mär ; {n}. Mär. 2026",
        days="Dienstag Donnerstag | Di Do",
        weekdays="Montag Freitag ; Mo Fr ; Mo. Fr. ; montags freitags ; Montagabend Freitagmorgen",
        dated="am {d} von {a} bis {b} ; {d}, {a} - {b} ; {d} ({a} bis {b}) ; von {d} {a} bis {e} {b} ; {d}, {a} bis {e}, {b} ; {d} {a} - {e} {b} ; vom {d}, {a}, bis {e}, {b} ; von {d}, {a} bis {e}, {b} ; ab {d}, {a} bis {e}, {b} ; am {d} ab {a} bis {e} um {b} ; am {d} zwischen {a} und {b} ; zwischen {d}, {a}, und {e}, {b} ; von {a} bis {b} am {d} ; {a} bis {b} ({d}) ; vom {d} um {a} bis zum {e} um {b} ; vom {d} bis {e}, jeweils von {a} bis {b} ; {d} bis {e} täglich {a}-{b} ; {d} - {e}, jeweils {a} - {b} ; am {d} und {e}, jeweils {a} bis {b} ; {d}: {a} bis {b} ; von {d} bis {e} jeweils zwischen {a} und {b} ; {d} – {e} (jeweils {a} – {b}) ; in der Nacht vom {d} auf den {e} von {a} bis {b}",
        dated_begins="ab {d}, {a} ; ab {d} um {a} ; am {d} ab {a} ; ab {a} am {d} ; seit {d}, {a} ; {d} ab {a} ; ab dem {d}, {a} ; vom {d}, {a}, bis auf Weiteres",
        dated_ends="bis {e}, {b} ; bis zum {e} um {b} ; bis {e} {b} ; bis {b} am {e} ; am {e} bis {b} ; noch bis {e} ({b}) ; bis voraussichtlich {e}, {b}",
        twice="von {a} bis {b} und von {c} bis {f} ; {a}-{b} und {c}-{f} ; {a} – {b}, {c} – {f} ; zwischen {a} und {b} sowie zwischen {c} und {f} ; {a} bis {b} sowie {c} bis {f} ; {a}-{b} / {c}-{f}",
    ),
    "fr": Tongue(
        frame="Ligne 5 : circulation interrompue {}.",
        clocks="{H}h{M:02} ; {H}h ; {H} h {M:02} ; {H} h ; {H}H{M:02} ; {H:02}:{M:02} ; {H} heures ; {H}|{H} heures ; {H}h{M:02} ; {H:02}h{M:02} ; {H:02}:{M:02}h ; {H}:{M:02} ; {H}h.{M:02}",
        both="de {a} à {b} ; entre {a} et {b} ; {a}-{b} ; {a} - {b} ; {a} – {b} ; {a} à {b} ; ({a} - {b}) ; ({a} à {b}) ; de {a} jusqu'à {b} ; dès {a} et jusqu'à {b} ; à partir de {a} et jusqu'à {b} ; de {a} à environ {b} ; tous les soirs de {a} à {b} ; chaque nuit de {a} à {b} ; la nuit entre {a} et {b} ; à partir de {a} jusqu'à {b} ; depuis {a} et jusqu'à {b} ; tous les jours, de {a} à {b} ; de {a} au lendemain {b} ; de {a} à {b} le lendemain",
        begins="dès {a} ; à partir de {a} ; depuis {a} ; après {a} ; à compter de {a} ; de {a} à la fin de service ; dès {a} et jusqu'à la fin du service ; à partir de {a} jusqu'à nouvel ordre ; tous les soirs à partir de {a} ; tous les soirs dès {a} ; chaque soir à partir de {a} ; de {a} jusqu'en fin de service ; à partir de {a} environ ; de {a} jusqu'à fin de service",
        ends="jusqu'à {b} ; jusqu'à environ {b} ; jusque {b} ; avant {b} ; du début du service jusqu'à {b} ; jusqu'à {b} au moins ; reprise estimée à {b} ; reprise vers {b} ; jusqu'aux environs de {b}",
        dates="{n} mars ; {day} {n} mars ; {n} mars 2026 ; {nn}/03 ; {nn}/03/2026 ; {day} {n} mars 2026 ; {day} {nn}/03 ; {dy}. {n} mars ; {nn}/03/26 ; {day} {nn} mars",
        days="mardi jeudi | mar jeu",
        weekdays="lundi vendredi ; lun. ven. ; lundi soir vendredi matin",
        dated="le {d} de {a} à {b} ; {d}, {a} - {b} ; {d} ({a} - {b}) ; du {d} {a} au {e} {b} ; du {d} à {a} au {e} à {b} ; du {d}, {a}, au {e}, {b} ; de {a} à {b} le {d} ; {d} : {a} - {b} ; le {d} entre {a} et {b} ; du {d} à partir de {a} jusqu'au {e} à {b} ; le {d} dès {a} et jusqu'au {e} {b} ; du {d} ({a}) au {e} ({b}) ; du {d} au {e} de {a} à {b} ; du {d} au {e}, entre {a} et {b} ; du {d} au {e} ({a} - {b}) ; les {d} et {e} de {a} à {b} ; {d} {a} - {e} {b} ; du {d} au {e} inclus, de {a} à {b} ; les nuits du {d} au {e} de {a} à {b} ; entre le {d} à {a} et le {e} à {b} ; chaque nuit du {d} au {e} entre {a} et {b}",
        dated_begins="à partir du {d} à {a} ; dès le {d} à {a} ; le {d} à partir de {a} ; à partir de {a} le {d} ; depuis le {d} à {a} ; le {d} dès {a} ; à compter du {d} à {a} ; à partir du {d}, {a} ; dès {a} le {d}",
        dated_ends="jusqu'au {e} à {b} ; jusqu'au {e}, {b} ; jusqu'au {e} {b} ; le {e} jusqu'à {b} ; jusqu'à {b} le {e} ; jusqu'au {e} inclus à {b}",
        twice="de {a} à {b} et de {c} à {f} ; {a}-{b} et {c}-{f} ; entre {a} et {b} puis entre {c} et {f} ; de {a} à {b} puis de {c} à {f} ; {a} - {b} / {c} - {f} ; de {a} à {b}, puis de {c} à {f}",
    ),
    "es": Tongue(
        frame="Línea 5: sin servicio {}.",
        clocks="{H:02}:{M:02} ; {H:02}:{M:02} horas ; {H:02}:{M:02} h ; {H:02}:{M:02}h ; {H}.{M:02} ; {H} horas ; {H}h ; {H} h ; {H}:{M:02} hrs ; {H}.{M:02} h ; {h}:{M:02} {p}m ; {h} {p}.m. ; {H:02}:{M:02} hs ; {H:02}:{M:02} hs. ; {H} hs ; {h}:{M:02} {p}. m.",
        both="de {a} a {b} ; desde las {a} hasta las {b} ; entre las {a} y las {b} ; de las {a} a las {b} ; {a} - {b} ; {a}-{b} ; {a} a {b} ; ({a} - {b}) ; desde las {a} y hasta las {b} ; a partir de las {a} y hasta las {b} ; todas las noches de {a} a {b} ; entre las {a} y {b} ; en horario de {a} a {b} ; a diario de {a} a {b} ; de {a} hasta las {b} aproximadamente ; a partir de las {a} hasta las {b} ; de {a} h a {b} ; todos los días entre las {a} y las {b} ; desde las {a} a las {b} ; {a} a {b} del día siguiente",
        begins="a partir de las {a} ; desde las {a} ; de {a} a fin de servicio ; desde las {a} hasta el fin del servicio ; desde las {a} hasta nuevo aviso ; a partir de las {a} y hasta el cierre ; después de las {a} ; todas las noches a partir de las {a} ; cada noche desde las {a} ; a partir de las {a} aproximadamente ; desde las {a} hasta el final del servicio ; desde las {a} hasta el cierre del servicio",
        ends="hasta las {b} ; hasta aproximadamente las {b} ; antes de las {b} ; desde el inicio del servicio hasta las {b} ; hasta las {b} aproximadamente ; hasta pasadas las {b}",
        dates="{n} de marzo ; {day} {n} de marzo ; {n} de marzo de 2026 ; {nn}/03 ; {nn}/03/2026 ; {day} {n} ; {day} {nn}/03 ; {day}, {n} de marzo ; {n}/3/26 ; {day}, {n} de marzo de 2026 ; {n} marzo ; {n}-3-2026",
        days="martes jueves | mar jue",
        weekdays="lunes viernes",
        dated="el {d} de {a} a {b} ; {d}, {a} - {b} ; {d} ({a} - {b}) ; desde las {a} del {d} hasta las {b} del {e} ; desde el {d} a las {a} hasta el {e} a las {b} ; del {d} a las {a} al {e} a las {b} ; de las {a} del {d} a las {b} del {e} ; entre las {a} del {d} y las {b} del {e} ; el {d} desde las {a} hasta las {b} ; de {a} a {b} el {d} ; de {a} a {b} del {d} ; {d}: {a} - {b} ; el {d} entre las {a} y las {b} ; del {d} al {e} de {a} a {b} ; del {d} al {e}, entre las {a} y las {b} ; los días {d} y {e} de {a} a {b} ; desde el {d} hasta el {e} de {a} a {b} ; a partir de las {a} del {d} y hasta las {b} del {e} ; {d} {a} - {e} {b}",
        dated_begins="a partir de las {a} del {d} ; desde las {a} del {d} ; desde el {d} a las {a} ; el {d} a partir de las {a} ; el {d} desde las {a} ; desde el día {d}, {a} ; a partir del {d} a las {a}",
        dated_ends="hasta las {b} del {e} ; hasta el {e} a las {b} ; hasta el {e}, {b} ; el {e} hasta las {b} ; hasta las {b} del día {e}",
        twice="de {a} a {b} y de {c} a {f} ; {a}-{b} y {c}-{f} ; entre las {a} y las {b} y entre las {c} y las {f} ; de {a} a {b} / {c} a {f} ; {a} - {b} / {c} - {f} ; de {a} a {b}, y de {c} a {f}",
    ),
    "it": Tongue(
        frame="Linea 5: servizio sospeso {}.",
        clocks="{H:02}:{M:02} ; {H}.{M:02} ; {H},{M:02} ; {H} ; {H}:{M:02} ; {H:02}.{M:02}",
        both="dalle {a} alle {b} ; dalle ore {a} alle ore {b} ; dalle ore {a} alle {b} ; tra le {a} e le {b} ; dalle {a} fino alle {b} ; dalle h {a} alle h {b} ; ore {a}-{b} ; ore {a} - {b} ; orario {a}-{b} ; (ore {a} - {b}) ; (dalle {a} alle {b}) ; dalle {a} alle {b} circa ; ogni notte dalle {a} alle {b} ; tutti i giorni dalle ore {a} alle ore {b} ; fra le {a} e le {b} ; tra le ore {a} e le ore {b} ; a partire dalle {a} e fino alle {b} ; dalle {a} e fino alle {b} ; in orario {a}-{b} ; nella fascia oraria {a}-{b} ; dalle h. {a} alle h. {b} ; dalle {a} alle ore {b} ; in fascia notturna dalle {a} alle {b} ; h {a}-{b} ; dalle {a} alle {b} del giorno successivo ; a partire dalle ore {a} fino alle ore {b} circa",
        begins="dalle {a} ; dalle ore {a} ; a partire dalle {a} ; dalle {a} a fine servizio ; dalle {a} fino a termine servizio ; dopo le {a} ; dalle {a} in poi ; ogni sera dalle {a} ; dalle ore {a} sino a fine servizio ; a partire dalle ore {a} ; dalle {a} fino al termine del servizio ; dalle {a} fino a nuova comunicazione ; tutte le sere dalle {a} ; dalle {a} circa ; dopo le ore {a}",
        ends="fino alle {b} ; fino alle ore {b} ; sino alle {b} ; fino alle {b} circa ; da inizio servizio fino alle {b} ; entro le {b} ; prima delle {b} ; da inizio servizio alle {b} ; fino alle {b} del giorno successivo",
        dates="{n} marzo ; {day} {n} marzo ; {n} marzo 2026 ; {nn}/03 ; {nn}/03/2026 ; {day} {n} ; {day} {n} marzo 2026 ; {n}/3 ; {dy} {n} marzo ; {nn}.03.2026",
        days="martedì giovedì | mar gio",
        weekdays="lunedì venerdì ; lun ven",
        dated="il {d} dalle {a} alle {b} ; {d}, ore {a}-{b} ; {d} (ore {a} - {b}) ; dalle {a} del {d} alle {b} del {e} ; dalle ore {a} di {d} alle ore {b} di {e} ; dal {d} alle {a} al {e} alle {b} ; dal {d} ore {a} al {e} ore {b} ; dalle {a} alle {b} del {d} ; dalle {a} di {d} fino alle {b} di {e} ; tra le {a} del {d} e le {b} del {e} ; {d}: dalle {a} alle {b} ; dal {d} al {e} dalle {a} alle {b} ; dal {d} al {e}, dalle ore {a} alle ore {b} ; nei giorni {d} e {e} dalle {a} alle {b} ; dal {d} al {e}, tra le {a} e le {b} ; dalle {a} del {d} fino alle {b} del {e} ; dal {d} al {e} (ore {a}-{b}) ; in orario notturno ({a}-{b}) dal {d} al {e} ; nella notte tra {d} e {e} dalle {a} alle {b}",
        dated_begins="dalle {a} del {d} ; dalle {a} di {d} ; dal {d} alle {a} ; dal {d} ore {a} ; il {d} dalle {a} ; {d} dalle ore {a} ; a partire dalle {a} del {d} ; dalle ore {a} del giorno {d}",
        dated_ends="fino alle {b} del {e} ; fino al {e} alle {b} ; fino alle {b} di {e} ; il {e} fino alle {b} ; fino al {e} ore {b}",
        twice="dalle {a} alle {b} e dalle {c} alle {f} ; ore {a}-{b} e {c}-{f} ; dalle {a} alle {b}, dalle {c} alle {f} ; tra le {a} e le {b} e tra le {c} e le {f}",
    ),
    "nl": Tongue(
        frame="Lijn 5: geen dienst {}.",
        clocks="{H}:{M:02}|{H}:{M:02} uur ; {H}.{M:02}|{H}.{M:02} uur ; {H}|{H} uur ; {H:02}:{M:02} ; {H} uur ; {H}.{M:02} uur ; {H}u{M:02} ; {H}u ; {H:02}.{M:02} u ; {H}:{M:02}u ; {H} u ; {H}h{M:02} ; {H} u. {M:02} ; {H:02}.{M:02} u.",
        both="van {a} tot {b} ; tussen {a} en {b} ; van {a} tot en met {b} ; {a}-{b} ; {a} - {b} ; {a} – {b} ; {a} tot {b} ; ({a} - {b}) ; vanaf {a} tot {b} ; vanaf {a} tot ongeveer {b} ; elke nacht van {a} tot {b} ; dagelijks van {a} tot {b} ; telkens tussen {a} en {b} ; 's nachts tussen {a} en {b} ; van {a} tot circa {b} ; iedere nacht van {a} tot {b} ; van {a} t/m {b} ; vanaf {a} tot en met {b} ; van omstreeks {a} tot omstreeks {b}",
        begins="vanaf {a} ; van {a} tot einde dienst ; vanaf {a} tot einde dienst ; vanaf {a} tot nader order ; na {a} ; sinds {a} ; elke avond vanaf {a} ; vanaf {a} tot het einde van de dienst ; vanaf ongeveer {a} ; vanaf {a} tot het einde van de dienstregeling ; dagelijks vanaf {a} ; iedere avond na {a}",
        ends="tot {b} ; tot ongeveer {b} ; tot circa {b} ; voor {b} ; tot minimaal {b} ; tot zeker {b} ; vanaf start dienst tot {b} ; t/m {b} ; naar verwachting tot {b} ; uiterlijk {b}",
        dates="{n} maart ; {day} {n} maart ; {n} maart 2026 ; {nn}-03-2026 ; {n}/03 ; {nn}/03/2026 ; {dy} {n} maart ; {n} mrt ; {day} {n} maart 2026 ; {dy}. {n} mrt.",
        days="dinsdag donderdag | di do",
        weekdays="maandag vrijdag ; ma vr ; ma. vr. ; maandagavond vrijdagochtend",
        dated="op {d} van {a} tot {b} ; {d}, {a} - {b} ; {d} ({a} - {b}) ; van {d} {a} tot {e} {b} ; van {d} om {a} tot {e} om {b} ; vanaf {d} {a} tot en met {e} {b} ; van {a} op {d} tot {b} op {e} ; tussen {d} {a} en {e} {b} ; van {a} tot {b} op {d} ; {d}: {a} tot {b} ; {d} tussen {a} en {b} ; vanaf {a} op {d} tot {b} op {e} ; van {d} t/m {e} van {a} tot {b} ; {d} t/m {e} tussen {a} en {b} ; van {d} tot {e}, telkens van {a} tot {b} ; {d} en {e} van {a} tot {b} ; {d} {a} - {e} {b} ; van {d}, {a}, tot {e}, {b} ; van {d} tot en met {e}, dagelijks tussen {a} en {b} ; in de nacht van {d} op {e} van {a} tot {b} ; in de nachten van {d} t/m {e} tussen {a} en {b}",
        dated_begins="vanaf {d} {a} ; vanaf {d} om {a} ; vanaf {a} op {d} ; op {d} vanaf {a} ; {d} vanaf {a} ; sinds {d}, {a}",
        dated_ends="tot {e} {b} ; tot {e} om {b} ; tot {b} op {e} ; tot en met {e} {b} ; op {e} tot {b} ; t/m {e} {b} ; tot {e}, {b}",
        twice="van {a} tot {b} en van {c} tot {f} ; {a}-{b} en {c}-{f} ; tussen {a} en {b} en tussen {c} en {f} ; {a} - {b}, {c} - {f} ; van {a} tot {b} en {c} tot {f}",
    ),
    "pl": Tongue(
        frame="Linia 5: brak kursów {}.",
        clocks="{H}:{M:02} ; {H:02}:{M:02} ; {H}.{M:02} ; {H:02}.{M:02}",
        both="od {a} do {b} ; od godz. {a} do godz. {b} ; od godz. {a} do {b} ; w godz. {a}-{b} ; w godzinach {a} - {b} ; w godzinach od {a} do {b} ; między {a} a {b} ; między godz. {a} a {b} ; między godziną {a} a {b} ; {a}-{b} ; {a} – {b} ; ({a} - {b}) ; (godz. {a}-{b}) ; od godziny {a} do godziny {b} ; codziennie w godz. {a}-{b} ; w nocy od {a} do {b} ; pomiędzy godziną {a} a {b} ; od około {a} do około {b} ; w godz. od {a} do {b} ; w godz. {a}–{b} ; od ok. {a} do ok. {b} ; każdej nocy od {a} do {b} ; od godz. {a} do ok. godz. {b} ; godz. {a} – {b}",
        begins="od {a} ; od godz. {a} ; od godziny {a} ; po godz. {a} ; od około godz. {a} ; od {a} do końca kursowania ; od godz. {a} do odwołania ; codziennie od {a} ; od godz. {a} do zakończenia kursowania ; po godzinie {a} ; od {a} do końca dnia ; od ok. {a}",
        ends="do {b} ; do godz. {b} ; do godziny {b} ; do około {b} ; do ok. godz. {b} ; co najmniej do godz. {b} ; od początku kursowania do {b} ; najpóźniej do godz. {b} ; przed godz. {b}",
        dates="{n} marca ; {n} marca 2026 ; {nn}.03.2026 ; {n}.03 ; {n}.03.2026 r. ; {day} {n} marca ; {day}, {n} marca ; {n} marca ({day}) ; {n} marca br. ; {n} marca 2026 r. ; {nn}.03. ; {day} ({n}.03)",
        days="wtorek czwartek | wt czw",
        weekdays="poniedziałek piątek ; poniedziałku piątku ; pn. pt. ; pon. pt.",
        dated="{d} od {a} do {b} ; {d} w godz. {a}-{b} ; {d} (godz. {a}-{b}) ; od {d} godz. {a} do {e} godz. {b} ; od {d} od godz. {a} do {e} do godz. {b} ; od godz. {a} {d} do godz. {b} {e} ; od {a} {d} do {b} {e} ; od {d} od {a} do {e} do {b} ; od {d}, godz. {a}, do {e}, godz. {b} ; {d} w godz. {a} – {b} ; w godz. {a}-{b} {d} ; dnia {d} w godzinach od {a} do {b} ; od {d} do {e} w godz. {a}-{b} ; w dniach {d} - {e} w godz. {a}-{b} ; od {d} do {e} codziennie od {a} do {b} ; {d} i {e} w godz. {a}-{b} ; {d} {a} - {e} {b} ; {d} między {a} a {b} ; od {d} (godz. {a}) do {e} (godz. {b}) ; w nocy z {d} na {e} w godz. {a}-{b} ; od dnia {d} od godz. {a} do dnia {e} do godz. {b}",
        dated_begins="od {d} od godz. {a} ; od {d} godz. {a} ; {d} od godz. {a} ; {d} od {a} ; od godz. {a} {d} ; od {d}, {a} ; od dnia {d} od godziny {a}",
        dated_ends="do {e} do godz. {b} ; do {e} godz. {b} ; {e} do godz. {b} ; do godz. {b} {e} ; do {e}, {b} ; do dnia {e} do godz. {b}",
        twice="od {a} do {b} i od {c} do {f} ; w godz. {a}-{b} i {c}-{f} ; w godz. {a}-{b} oraz {c}-{f} ; {a}-{b}, {c}-{f} ; od {a} do {b} oraz od {c} do {f}",
    ),
    "fi": Tongue(
        frame="Linja 5: ei liikennöintiä {}.",
        clocks="klo {H}.{M:02}|{H}.{M:02} ; klo {H}|{H} ; klo {H:02}:{M:02}|{H:02}:{M:02} ; kello {H}|{H} ; kello {H}.{M:02}|{H}.{M:02}",
        both="{a}–{b} ; {a}-{b} ; {a} - {b} ; {a} – {b} ; ({a}–{b}) ; {a} alkaen {K} {b} saakka ; {a} ja {b} välillä ; {a} ja {K} {b} välillä ; {a} ja {b} välisenä aikana ; öisin {a}–{b} ; joka yö {a}–{b} ; päivittäin {a}–{b} ; arviolta {a}–{b} ; noin {a}–{b}",
        begins="{a} alkaen ; {a} lähtien ; {a} jälkeen ; alkaen {a} ; {a} liikenteen päättymiseen saakka ; {a} liikennöinnin loppuun ; {a} alkaen toistaiseksi ; joka ilta {a} alkaen ; alkaen noin {a} ; iltaisin {a} alkaen ; {a} eteenpäin",
        ends="{K} {b} saakka ; {K} {b} asti ; {K} {b} mennessä ; noin {K} {b} saakka ; ainakin {K} {b} asti ; arviolta {K} {b} saakka ; liikennöinnin alusta {K} {b} saakka ; viimeistään {K} {b}",
        dates="{n}.3. ; {n}.3.2026 ; {day} {n}.3. ; {dy} {n}.3. ; {n}. maaliskuuta ; {day} {n}. maaliskuuta ; {dy} {n}.3.2026 ; {nn}.03.2026",
        days="tiistaina torstaina | ti to",
        weekdays="maanantai perjantai ; ma pe",
        dated="{d} {a}–{b} ; {d} {a} - {b} ; {d}, {a}-{b} ; {d} ({a}–{b}) ; {d} {a} – {e} {K} {b} ; {d} {a} - {e} {K} {b} ; {d} {a} alkaen {e} {K} {b} saakka ; alkaen {d} {a} {e} {K} {b} asti ; {a}–{b} {d} ; {d} {a} ja {e} {K} {b} välisenä aikana ; {d}–{e} {a}–{b} ; {d} - {e} {a}-{b} ; {d} ja {e} {a}–{b} ; {d}–{e} päivittäin {a}–{b} ; {d} - {e} välisenä aikana {a}–{b} ; {d}: {a}-{b}",
        dated_begins="{d} {a} alkaen ; {d} {a} lähtien ; alkaen {d} {a} ; {d} {a} jälkeen ; {d}, {a} alkaen ; {a} alkaen {d}",
        dated_ends="{e} {K} {b} saakka ; {e} {K} {b} asti ; {e} {K} {b} mennessä ; {e}, {K} {b} saakka",
        twice="{a}–{b} ja {c}–{f} ; {a}-{b} ja {c}-{f} ; {a}–{b} sekä {c}–{f} ; {a}–{b}, {c}–{f}",
    ),
    "sv": Tongue(
        frame="Linje 5: ingen trafik {}.",
        clocks="klockan {H}.{M:02}|{H}.{M:02} ; kl. {H}.{M:02}|{H}.{M:02} ; kl {H}|{H} ; {H:02}:{M:02} ; {H}.{M:02} ; kl {H:02}:{M:02}|{H:02}:{M:02} ; kl. {H:02}:{M:02} ; klockan {H}|{H} ; {H:02}.{M:02}",
        both="från {a} till {b} ; mellan {a} och {b} ; {a}–{b} ; {a}-{b} ; {a} - {b} ; {a} till {b} ; ({a}-{b}) ; från {a} fram till {b} ; varje natt mellan {a} och {b} ; dagligen {a}-{b} ; från ca {a} till ca {b} ; nattetid {a}-{b} ; från {a} och fram till {b} ; från {a} t.o.m. {b} ; natten {a}-{b} ; från cirka {a} till cirka {b} ; varje kväll {a}–{b}",
        begins="från {a} ; från och med {a} ; efter {a} ; fr.o.m. {a} ; från {a} till trafikens slut ; från {a} och tills vidare ; varje kväll från {a} ; från {a} till sista avgång ; från ca {a} ; sedan {a} ; från {a} tills trafiken slutar ; med start {a} ; från {a} och resten av kvällen",
        ends="till {b} ; fram till {b} ; till och med {b} ; t.o.m. {b} ; till cirka {b} ; före {b} ; åtminstone till {b} ; från trafikstart till {b} ; fram till ca {b} ; senast {b}",
        dates="{n} mars ; {day} {n} mars ; {day}en den {n} mars ; {n}/3 ; 2026-03-{nn} ; den {n} mars ; {n} mars 2026 ; {dy} {n} mars ; {day} {n}/3 ; {n}.3.2026",
        days="tisdag torsdag | tis tors",
        weekdays="måndag fredag ; mån fre ; måndagar fredagar",
        dated="{d} {a}-{b} ; {d} från {a} till {b} ; {d}, {a} - {b} ; {d} ({a}-{b}) ; från {d} {a} till {e} {b} ; från {a} {d} till {b} {e} ; {d} {a} - {e} {b} ; mellan {d} {a} och {e} {b} ; {a}-{b} {d} ; {d} mellan {a} och {b} ; från och med {d} {a} till och med {e} {b} ; {d} till {e} {a}-{b} ; {d} - {e}, {a}-{b} ; {d} och {e} mellan {a} och {b} ; från {d} till {e} mellan {a} och {b} ; {d}-{e} {a}-{b} ; natten mellan {d} och {e} {a}-{b} ; {d}: {a}-{b}",
        dated_begins="från {d} {a} ; från och med {d} {a} ; {d} från {a} ; från {a} {d} ; fr.o.m. {d} {a} ; {d} efter {a} ; med start {d} {a}",
        dated_ends="till {e} {b} ; till och med {e} {b} ; fram till {e} {b} ; {e} till {b} ; t.o.m. {e} {b} ; fram till {b} {e}",
        twice="{a}-{b} och {c}-{f} ; från {a} till {b} och från {c} till {f} ; mellan {a} och {b} samt mellan {c} och {f} ; {a}-{b} samt {c}-{f} ; {a}–{b}, {c}–{f}",
    ),
    "da": Tongue(
        frame="Linje 5: ingen drift {}.",
        clocks="kl. {H}.{M:02}|{H}.{M:02} ; kl. {H:02}:{M:02} ; kl. {H}|{H} ; klokken {H}|{H} ; {H}.{M:02} ; {H:02}:{M:02} ; kl {H}.{M:02} ; klokken {H}.{M:02} ; kl. {H:02}.{M:02} ; kl.{H:02}.{M:02}|{H:02}.{M:02}",
        both="fra {a} til {b} ; mellem {a} og {b} ; {a}-{b} ; {a} - {b} ; {a} – {b} ; {a} til {b} ; ({a}-{b}) ; i tidsrummet {a}-{b} ; fra {a} og frem til {b} ; hver nat mellem {a} og {b} ; dagligt {a}-{b} ; fra ca. {a} til ca. {b} ; om natten fra {a} til {b} ; hver nat fra {a} til {b} ; i tidsrummet fra {a} til {b} ; i tidsrummet mellem {a} og {b}",
        begins="fra {a} ; fra og med {a} ; efter {a} ; fra {a} til driftens slut ; fra {a} og indtil videre ; hver aften fra {a} ; siden {a} ; fra {a} og resten af dagen ; fra ca. {a} ; hver aften efter {a} ; fra {a} til sidste afgang ; fra {a} til driftsophør",
        ends="til {b} ; frem til {b} ; indtil {b} ; til og med {b} ; før {b} ; mindst til {b} ; fra driftsstart til {b} ; senest {b} ; indtil ca. {b} ; frem til ca. {b}",
        dates="{n}. marts ; {day} den {n}. marts ; {day} d. {n}. marts ; {n}/3 ; {n}. marts 2026 ; {nn}.03.2026 ; d. {n}. marts ; {day} {n}/3 ; den {n}/3 ; {nn}-03-2026",
        days="tirsdag torsdag | tir tor",
        weekdays="mandag fredag ; mandage fredage ; man fre",
        dated="{d} {a}-{b} ; {d} fra {a} til {b} ; {d}, {a} - {b} ; {d} ({a}-{b}) ; fra {d} {a} til {e} {b} ; fra {a} {d} til {b} {e} ; {d} {a} - {e} {b} ; mellem {d} {a} og {e} {b} ; {a}-{b} {d} ; {d} mellem {a} og {b} ; {d} til {e} {a}-{b} ; fra {d} til {e} mellem {a} og {b} ; {d} og {e} fra {a} til {b} ; {d} - {e}, {a}-{b} ; natten mellem {d} og {e} fra {a} til {b} ; fra {d}, {a}, til {e}, {b} ; {d}: {a}-{b} ; fra {d} til og med {e} i tidsrummet {a}-{b}",
        dated_begins="fra {d} {a} ; fra og med {d} {a} ; {d} fra {a} ; fra {a} {d} ; {d} efter {a} ; siden {d} {a}",
        dated_ends="til {e} {b} ; indtil {e} {b} ; til og med {e} {b} ; {e} til {b} ; frem til {e} {b} ; indtil {b} {e}",
        twice="{a}-{b} og {c}-{f} ; fra {a} til {b} og fra {c} til {f} ; mellem {a} og {b} samt mellem {c} og {f} ; {a}-{b} samt {c}-{f} ; mellem {a} og {b} og igen mellem {c} og {f}",
    ),
    "cs": Tongue(
        frame="Linka 5: přerušen provoz {}.",
        clocks="{H}:{M:02}|{H}:{M:02} hodin ; {H}.{M:02}|{H}.{M:02} hod. ; {H}|{H} hodin ; {H}:{M:02} ; {H}|{H} h ; {H:02}:{M:02}|{H:02}:{M:02} h ; {H}:{M:02} hod ; {H} hodin ; {H}.{M:02} ; {H:02}:{M:02}",
        both="od {a} do {b} ; mezi {a} a {b} ; {a}-{b} ; {a} – {b} ; {a} - {b} ; {a} až {b} ; ({a}–{b}) ; v době od {a} do {b} ; v čase {a}–{b} ; denně od {a} do {b} ; každou noc od {a} do {b} ; cca od {a} do {b} ; vždy od {a} do {b} ; přibližně od {a} do {b} ; vždy mezi {a} a {b} ; v noci od {a} do {b} ; od cca {a} do cca {b} ; v době {a}–{b} ; od {a} až do {b}",
        begins="od {a} ; po {a} ; od {a} do odvolání ; od {a} do konce provozu ; cca od {a} ; od cca {a} ; každý večer od {a} ; denně od {a} ; přibližně od {a} ; od {a} až do ukončení provozu",
        ends="do {b} ; do cca {b} ; přibližně do {b} ; nejpozději do {b} ; od začátku provozu do {b} ; před {b} ; až do {b} ; minimálně do {b}",
        dates="{n}. března ; {day} {n}. března ; {n}. 3. ; {n}.3.2026 ; {n}. 3. 2026 ; {day} {n}. března 2026 ; {day}, {n}. 3. ; {dy} {n}. 3. ; {n}. března 2026 ; {day} ({n}. 3.)",
        days="úterý čtvrtek | út čt",
        weekdays="pondělí pátek ; pondělí pátku ; po pá",
        dated="{d} od {a} do {b} ; {d}, {a}–{b} ; {d} ({a}–{b}) ; od {d} {a} do {e} {b} ; od {d} od {a} do {e} do {b} ; od {a} {d} do {b} {e} ; {d} {a} – {e} {b} ; {d} {a} - {e} {b} ; dne {d} v době od {a} do {b} ; {d} mezi {a} a {b} ; od {d} do {e} vždy od {a} do {b} ; od {d} do {e} denně {a}–{b} ; {d} a {e} od {a} do {b} ; {d} – {e}, vždy {a}–{b} ; od {d}, {a}, do {e}, {b} ; v noci z {d} na {e} od {a} do {b} ; ve dnech {d} až {e} v době {a}–{b} ; {d}: {a}–{b}",
        dated_begins="od {d} od {a} ; od {d} {a} ; {d} od {a} ; od {a} {d} ; {d} po {a} ; od {d}, {a}",
        dated_ends="do {e} do {b} ; do {e} {b} ; {e} do {b} ; do {b} {e} ; až do {e}, {b}",
        twice="od {a} do {b} a od {c} do {f} ; {a}–{b} a {c}–{f} ; {a}-{b}, {c}-{f} ; mezi {a} a {b} a mezi {c} a {f} ; od {a} do {b} a dále od {c} do {f}",
    ),
    "pt": Tongue(
        frame="Linha 5: sem circulação {}.",
        clocks="{H}h{M:02} ; {H}h ; {H:02}:{M:02} ; {H:02}:{M:02}h ; {H} horas ; {H}:{M:02} ; {H} h ; {H:02}h{M:02} ; {H}h{M:02}min ; {H:02}:{M:02} horas ; {H}H{M:02}",
        both="das {a} às {b} ; entre as {a} e as {b} ; entre {a} e {b} ; de {a} a {b} ; das {a} até às {b} ; {a} às {b} ; {a} - {b} ; {a}-{b} ; ({a} - {b}) ; a partir das {a} até às {b} ; a partir das {a} e até às {b} ; diariamente das {a} às {b} ; todas as noites das {a} às {b} ; desde as {a} até às {b} ; das {a} até as {b} ; entre as {a} e às {b} ; no período das {a} às {b} ; no horário das {a} às {b} ; no horário de {a} às {b} ; das {a} às {b} do dia seguinte ; desde as {a} e até às {b}",
        begins="a partir das {a} ; desde as {a} ; depois das {a} ; das {a} até ao fim do serviço ; a partir das {a} e até ao final da operação ; das {a} até o fim da operação ; a partir das {a} até novo aviso ; todas as noites a partir das {a} ; após as {a} ; das {a} até ao encerramento ; a partir das {a} até ao fecho ; das {a} até o encerramento da operação",
        ends="até às {b} ; até as {b} ; até cerca das {b} ; antes das {b} ; do início da operação até às {b} ; até por volta das {b} ; até pelo menos às {b} ; do início do serviço às {b}",
        dates="{n} de março ; {day}, {n} de março ; dia {n} de março ; {n} de março de 2026 ; {nn}/03 ; {nn}/03/2026 ; {day} ({n}) ; {dy} ({n}/3) ; dia {n}/3 ; {day}, dia {n} ; {day} ({nn}/03)",
        days="terça-feira quinta-feira | terça quinta",
        weekdays="segunda sexta ; segunda-feira sexta-feira ; 2ª 6ª",
        dated="{d} das {a} às {b} ; {d}, {a} - {b} ; {d} ({a} - {b}) ; das {a} de {d} às {b} de {e} ; das {a} do {d} até às {b} do {e} ; entre as {a} de {d} e as {b} de {e} ; a partir das {a} de {d} até às {b} de {e} ; de {d} às {a} até {e} às {b} ; das {a} às {b} de {d} ; {d}, das {a} às {b} ; {d} entre as {a} e as {b} ; de {d} a {e}, das {a} às {b} ; de {d} a {e} entre as {a} e as {b} ; {d} e {e} das {a} às {b} ; {d}: das {a} às {b} ; entre {d} e {e}, das {a} às {b}",
        dated_begins="a partir das {a} de {d} ; desde as {a} de {d} ; {d} a partir das {a} ; a partir de {d} às {a} ; {d}, a partir das {a} ; das {a} de {d} até ao fim do serviço",
        dated_ends="até às {b} de {e} ; até {e} às {b} ; {e} até às {b} ; até as {b} de {e}",
        twice="das {a} às {b} e das {c} às {f} ; entre as {a} e as {b} e entre as {c} e as {f} ; {a} - {b} e {c} - {f} ; das {a} às {b} e {c} às {f}",
    ),
}
