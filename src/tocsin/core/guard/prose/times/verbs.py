# SPDX-License-Identifier: AGPL-3.0-or-later
"""Verbs and nouns that begin or end a span of hours, as stems: "acabarán a las 22", "beginnt um 20:25", "Streikende"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times import parted

BEGINS = frozenset(
    (
        "cerró|cerraron|cerrou|stanę|stanął|stanął|tukki|tukkii|dejó de|dejaron de|deixou de|deixaram de|fermò|fermat|schluss|ground to a halt|grind to a halt|cut the power|stopped|fecha"
        "|lag stil|ligt stil|liggen stil|lagen stil|reed er niets|rijdt er niets|reden er geen|rijden er geen|à l'arrêt|ha tagliato|hielten|prende il via|prendono il via|prende avvio|block|blok|zablok|blocc|bloqu|blocar|zastav|zatrzym|stopp|begynn|indsæt|indsat|zaved|uruchom|begin|began|begonn|start|commenc|kick off|kicks off|kicking off|eröffn|début|démarr|comienz|comenz|comienc|empiec|empiez|empez|inici|arranc"
        "|inizi|cominc|rozpocz|zaczn|alka|começ|início|börja|begynd|začín|začn|zača|začít|zaczę|rozpoczę|træder i kraft|trådte i kraft|träder i kraft|trer i kraft|tritt in kraft|trat in kraft|interrump|interromp|interrott|unterbr|unterbroch|přeruš|przerwa|wstrzyma|avbrut|afbrud|avbröt|suspend|sospes|eingestellt|wprowadz|eingeführt|abrir|aprir|ouvrir|encerr|pysähty|keskey|katkea|stilgelegd|stilleg|cierra|cerrar|chiud|chius|schließ|schliess|sluit|zamyka|zamkn|wejdzie w życie|wchodzi w życie|ruszy|startuj|inled|indled|takes effect|take effect|comes into force|in vigore|en vigueur|en vigor|em vigor|gaat in|gaan in|scatt|zahaj|uzavř|zavř|sulje|cesse"
        "|aloit|withdr|tanca|tanquen|talla|començ|sperr|gesperr|abgesperr|abgeriegel|lahmgelegt|lahmleg|erliegen|stillgelegt|umgeleit|evaku|eváku|évacu|evacu|geräumt|eingericht"
        "|locked down|went down|stürmt|besetz|klebten sich|bezet|ocuparon|ocupan|occupat|occupano|occupied|occupy|paró|zaczyna|concentrament|raduno|rassemblement|s'interromp|débrai|envahi|desalojad|pararán|pararon|wyrusz|rusza|odejdą od|odeszli od|ewakuow|begon|tyhjenn|sammeln sich|versammeln sich|se rassembl|se concentrar|si radun|zbierają się|zbiorą się|kokoontu|verzamelen zich|s'élanc|s'arrêt|arrêter|arrêté|dévié|paralys|paraliz|coupé|suspendu|suspens|instaur|clausur|cortó|cortad|cortar|cortou|fechou|fechad|fechar|chiuso|interdett|interdit|istitui"
        "|sloot|sloten|stilgeval|gestremd|geblokkee|blokkee|ingesteld|ingezet|ontruim|omgeleid|stäng|avstäng|spärr|inställ|insatt|aflukk|lukke|spær|standse|indstil"
        "|steng|stans|innstil|stogg|sulki|sulk|suljet|pysäyt|pysäht|katke|katkai|keskeyt|wyłącz|unieruchom|zamyk|uzavír|zavír|vylouč|halted|paralis|evakuoi|interrup|interruz|fermetur|coupur|afsluit|stremm|stil te liggen|stil kwam|stil komen|staat stil|staan stil|stond stil|stonden stil|steht still|stehen still|stand still|standen still|nichts mehr|nichts ging|niets meer|plus rien|standstill|came to a halt|detenid|se detuv|vollsperr|streckensperr|totalsperr|gleissperr|straßensperr|tunnelsperr|rallent|ralent|dichtgega|dichtgezet|dichtgegooid|uit de vaart|uit dienst|uit bedrijf|außer betrieb|ausser betrieb|hors service|fuera de servicio|fuori servizio|out of service|ur trafik|ur drift|ud af drift|ute av drift|mimo provoz|pois käytöstä|poissa käytöstä|wycofano|avviat|seisaht|alkoi|gestaakt|seisoo"
    ).split("|")
)
"""Beginnings of words; what closes begins what is told."""
BEGINS_WHOLE = frozenset(
    "dicht|geschlossen|unterbrochen|abgesperrt|lukitaan|suljettuna|katkaistaan|avstängd|avstängt|stängd|stängt|stenges|stengt|lukket|lukkede|spærres|afspærres|gesloten|dichtgaan|afgezet|closure|closures|öffnet|öffnen|opens|open|abre|apre|ouvre|ouvrent|closed|shut|gesperrt|fermé|fermée|fermés|fermées|barré|barrée|barrés|barrées|cerrado|cerrada|cerrados|cerradas|afgesloten|zamknięto|zamknięta|uzavřena|suljettu|stängdes|spærret|ferme|fermera|fermeront|ferment|close|closes|closing|shuts|suljetaan|stängs|lukkes".split(
        "|"
    )
)
ENDS = frozenset(
    (
        "ende|beend|beëind|dauer|andauer|s'achèv|se termin|prend fin|prendra fin|prennent fin|reprend|finaliz|culmin|finir|finisc|termin|acab|conclu|prolong|reanud|reabr"
        "|riapr|finish|resum|reopen|eindig|zakończ|kończ|skończ|potrwa|päätty|helpott|upphör|opphør|ophæv|opphev|overstå|gjenopn|avslutt|sluttid|åpn|opn|ophør|skonč|konč|potrv|reprise|rouvr|rétabli|przywr|wznow|wznaw"
        "|powró|hervat|hersteld|palautu|återuppt|återgå|avslut|genopt|obnov|ripristin|ripres|riprend|restabl|normaliz|normalis|retom|aufgehoben|expir"
        "|scad|caduc|avaut|behoben|beseitigt|odstran|usunięt|åtgärd|avhjälp|verholpen|hersteld|résolu|resuelt|resolvid|risolt|solucion|freigegeben|jatku|cess|cease|cesar|reabert|riapert|wiedereröffn|restor|re-open|reabiert|entwarnung|riparat|vapautu|pääsivät liikkeelle|pääsi liikkeelle|pääsevät liikkeelle|redémarr|rendue à la circulation|rendu à la circulation|rentrée dans l'ordre|libér|sciolt|odblok|kursują normaln|jeżdżą normaln|jadą normaln|opgeheven|all-clear|all clear|called off|trafic normal|traffico regolare|circolazione regolare|servizio regolare|servicio normal|tráfico normal|normaler betrieb|regulärer betrieb|ruch normalny|normal trafik|normal drift|bez przeszkód|bez utrudnie|ohne einschränkung|rientrat|opgestart|clear time|cleared|pågå|durer|se poursuiv|dispers|auflös|löst sich|dissol|disolv|sciogl|rozwiąż|rozejd|upplös|oppløs|opløs|hajaant|ontbind|ontbonden|klart|klara|färdig|færdig|ferdig|fertig|abgeschlossen|hotov|gotow|lösning|løsning|regress|regreso|reobr|repri|recuper|recomenz|opgelost|vrijgeg|igång|i gang|ryddet|oprydnin|afslut|valmis|korjat|korjaus|zprovozn|opraven|udroż|przejezdn|normalbetrieb|prosegu|protra|kestä|freigab|opengesteld|vrijgegeven|heropen|öppnas|åbn|otwart|otwier|réouv|streikende|bauende|sperrende|störungsende|arbeitsende|einsatzende|normaalisti|reaper"
        "|genåbn|gjenåpn|recommenc|ricominc|riattiv|reactiv|reativ|reinici|recomeç|restart|verleden tijd|voorbij|już normaln|avata|avatt|back up|back in service|back running|liber|fri igen|vuelv|volver|voltar|voltando|voltam|retour à la normale|rouver|repren|weiterging|weitergeh|weiterfahr|weiterfuhr|wiederaufn|wiederinb|afhjulp|normalidad|konec|koniec|fin prévue|fin estimad|fin previst|fine previst|fine stimat|fim previst|fin estimée|håller i sig|varar|varer|hält an|otworz|udrożn|otevř|ukonč|lifted|ripart"
        "|back to normal|been back|is back|are back|back on|been moving|moving again|came back|come back|comes back|normal running|normal service"
        "|rentré dans l'ordre|est reparti|sont reparti|repartent|ruszyły ponownie|znów normaln|znów jeżdż|do normy|puszczono|po wszystkim|rozjed|rozjel|som vanligt|som normalt"
        "|strecke frei|frei war|war frei|wieder frei|alles normal|anlief|lief an|läuft an|normalement|nach fahrplan|wie gewohnt|sporen vrij|spoor vrij|volgens het boekje|loppu|volvió|volvieron|volta às|voltou|voltaram|return to normal|returns to normal|returned to normal|running normally|będzie możliw|gewone dienstregeling|normale dienstregeling"
        "|volgens het spoorboekje|volgens dienstregeling|eerste trein weer|weer op gang|oli ohi|on ohi"
    ).split("|")
)
ENDS_WHOLE = frozenset(
    "auki|valmiiksi|cesa|cesan|loopt|lopen|liep|uudestaan|again|igen|igjen|åter|opnieuw|de nouveau|à nouveau|nuevamente|de nuevo|di nuovo|nuovamente|novamente|de novo|ponownie|znowu|znovu|opět|jälleen|taas|uudelleen|lanes open|lanes reopen|open again|opens again|end|ends|ended|ending|conclude|concludes|stopt|duurt|duren|enden|endet|avataan|slutar|slutter|fino al termine|wieder|vorbei|opengaan|opengesteld|final à|final às|final ao|reabra|reabrindo".split(
        "|"
    )
)
AGAIN = frozenset(
    "again|igen|igjen|åter|opnieuw|de nouveau|à nouveau|nuevamente|de nuevo|di nuovo|nuovamente|novamente|de novo|ponownie|znowu|znovu|opět|jälleen|taas|uudelleen|uudestaan|wieder".split(
        "|"
    )
)
"""Words that end something alone, and begin it beside a verb that closes: "wird um 19 Uhr wieder gesperrt"."""
NEITHER = (
    r"ends? of (?:the|each|a) (?:line|street|road|track|platform|tunnel|bridge)",
    "sulkeva",
    "schließlich",
    "schliesslich",
    "stanser ikk",
    "terminal",
    "terminai",
    "termini",
    "terminus",
    "términ",
    "endere",
    "dauerhaft",
    "startpl",
    "stopper ik",
    "stoppar in",
    "stoppt nich",
    r"acab\w+ (?:provoc|caus|por )",
    r"(?:vol[tv]|vuelv)\w{0,8} a (?:interr|cort|cerr|susp|parar|bloq|deten|fech)",
    r"terminat\w+ (?:at|in|short)(?! \d)",
    "been backed",
    "stopper alle",
)
"""Beginnings of words that look like one and are none."""
_OVER = (
    r"fin(?:e|al)? (?:de(?:l(?:l[ao])?)? |d'|du |des |da |do |dello |dell'|dei |lo )?(?:la |los |las |l'|le )?(?:gr[èe]ve|mouvement|travaux|coupure|fermeture|perturbation|incident|alerte|intervention|panne|manifestation|huelga|paros?|corte|obras|sciopero|agitazione|chiusura|interruzione|lavori|manifestazione|[ée]v[éè]nement|evento|guasto|anomalia|perturbazione|disservizio|incidencia|incidente|avería|ocorrência|avaria)"
    r"|(?:suspend|call|halt)\w* (?:off )?(?:the |its |their )?(?:industrial action|strikes?|walk-?outs?)"
    r"|end of (?:the )?(?:\w+ )?(?:strike|works?|closure|disruption|protest|blockade|event|incident)|einde (?:van )?(?:de )?(?:staking|stremming|werkzaamheden|afsluiting)"
)
"""The end of what closed, as a noun: "21h00 : fin de la grève"."""
_STEM = tables.alternatives(set(BEGINS | ENDS))
_WHOLE = tables.alternatives(set(BEGINS_WHOLE | ENDS_WHOLE))
_RETURNS = (
    r"(?:vol[tv]|vuelv)\w{0,8} a (?!interr|cort|cerr|susp|parar|bloq|deten|fech)\w{3,10}r(?!\w)|(?:vol[tv]|vuelv|regres|retorn)\w{0,8} (?:\w+ )?(?:a la |à )normal\w*"
    r"|torn\w{1,6} (?:\w+ )?(?:regolar\w*|(?:alla |in (?:pieno )?)?(?:normal|funzion|percorribil|servizio)\w*|a (?:circolar|viaggiar)\w*)"
    r"|re(?:vien|venu|vena|tour|trouv|devien|deven|pass)\w* (?:\w+ )?(?:à )?(?:la |une )?(?:situation )?normal\w*"
    r"|wr(?:óc|ac)\w* (?:\w+ )?(?:na (?:\w+ )?(?:tor|tras)\w*|do ruchu)|vrá[tc]\w* (?:se )?(?:na (?:\w+ )?tras\w*|do normál\w*)"
    r"|alko(?:i|ivat) (?:\w+ )?(?:palautu\w*|kulke\w*|liikennöi\w*|toimi\w*|suju\w*|purkautu\w*)|pala\w* (?:\w+ ){0,2}normaal\w*|saa(?:tii|daa|tu|tane)\w* (?:\w+ )?(?:käyntiin|liikkeelle)"
    r"|(?<!het )(?<!slecht )(?<!slechte )(?<!winters )(?<!winterse )(?<!door )weer(?!\w)"
)
"""What goes back to its old ways, in small letters; "weer" is "again", and the weather behind an article."""
ANY = rf"(?:{_RETURNS}|{parted.BEGINS}|{parted.ENDS}|{_OVER}|(?!{'|'.join(NEITHER)})(?:{_STEM})\w{{0,12}}|{_WHOLE})"
"""Either, as a pattern of small letters."""
FIRST = "|".join((
    " volt| volv| vuelv| regres| retorn| torn| re| wr| vrá| alko| pala| saa| weer | fin| suspend| call| halt| end | einde ",
    parted.FIRST,
    first_words(BEGINS | ENDS, of_stem=""),
    first_words(BEGINS_WHOLE | ENDS_WHOLE),
))  # fmt: skip
"""With which words either begins, as a need."""

_RESUMES = Late(
    rf"{_RETURNS}|resum|restor|reprise|reprend|rétabli|ripre|ripri|ripart|ripristin|reanud|restabl|normalis|normaliz|retom|wznow|wznaw|przywr|hervat|herst|been |moving"
    r"|reparti|rentr|znów|do normy|volv|volt|came|come|frei|alles|anlief|lief|läuft|normalement|nach fahrplan|wie gewohnt|som vanlig|gewone|normale|dienstreg|volgens|back"
    r"|return|running|re-open|redémarr|rendue? à|odblok|kursują|jeżdżą|jadą|przejezdn|(?:suspend|call|halt)\w* (?:off )?(?:the |its |their )?(?:industrial|strike|walk)|reabi|trafic|traffico|tráfico|servi|regulär|normaler|ruch|normal|bez |ohne|rientrat|opgestart|återuppt|återgå|genopt|gjenopn|palautu|obnov|wieder|aufgehoben|lifted|reopen|rouvr|réouv|reabr|riap|heropen|opengest|vrijgeg|genåbn|gjenåpn|otworz|otevř|normalidad|rouver|repren|weiter"
    r"|igång|i gang|(?:is|are) back|circolazione regol|recommenc|ricominc|riattiv|reactiv|reativ|reinici|recomeç|restart|już normaln|avau|avata"
)
_ONCE_MORE = Late(r"(?:vol[tv]|vuelv)\w{0,8} a \w+r$")


def again(word: str) -> bool:
    """Whether a word says no more than that something happens anew: it may close again."""
    return word in AGAIN or bool(_ONCE_MORE.match(word))


def runs_again(word: str) -> bool:
    """Whether a word says that all runs again: it ends the disruption, "resumes from 7", "dès 8h reprise progressive"."""
    return word in AGAIN or bool(_RESUMES.match(word))


_ONE = Late(ANY)
_RETURN = Late(rf"{_RETURNS}|{_OVER}")


@of_words(8192)
def is_one(word: str) -> bool:
    """Whether a word or a phrase in small letters begins with one."""
    return bool(_ONE.match(word))


_STEMS = BEGINS | ENDS


@of_words(4096)
def ends(word: str) -> bool:
    """Whether a word that ANY found ends a span; the longest stem decides ("reprend", "rouvr")."""
    if _RETURN.match(word) or parted.ends(word):
        return True
    if parted.begins(word):
        return False
    if word in ENDS_WHOLE or word in BEGINS_WHOLE:
        return word in ENDS_WHOLE
    longest = next((stem for n in range(len(word), 0, -1) if (stem := word[:n]) in _STEMS), "")
    return longest in ENDS
