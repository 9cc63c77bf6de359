# SPDX-License-Identifier: AGPL-3.0-or-later
"""A party by its letters, in whatever case they are typed, that takes a hall: "pnl a inchiriat sala", "salle 2 louée par lfi".

The letters say other things elsewhere, so a verb of renting and a room, or a room and by whom it is taken, stand beside them.
Linear: gaps are bounded.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters

Hit = tuple[str, int, int, float]

_LETTERS = """pnl psd usr aur udmr pmp spd cdu csu fdp afd bsw spo ovp fpo neos svp glp psoe vox pnv erc bng fdi m5s lfi eelv modem pcf udi psl sld pis cds pcp chega psdb mdb psol
    chp akp mhp hdp dem iyi snp dup sdlp ukip pvv vvd d66 cda pvda linke grune grunen fidesz jobbik mszp ods ano syriza pasok"""
_PARTY = rf"(?:{'|'.join(_LETTERS.split())}|(?:(?<=il )|(?<=dal )|(?<=del )|(?<=al ))(?:pd|prc)|(?:(?<=le )|(?<=du )|(?<=au )|(?<=o ))(?:ps|rn|lr|pt|pl)|(?:(?<=el )|(?<=al )|(?<=del ))pp)"
_ROOM = r"(?:sala|salon\w*|saal|hall|halls|aula|salle|salles|room|raum|curte|curtea|cort|stand|stuhle|chairs|sillas|chaises|sedie|krzesl\w*|scaune|cadeiras|foyer|foaier\w*|infostand|stammtisch|tent|marquee|zelt|gazebo|auditori\w+|pavilion\w*|audytorium|sal[ei]|salk\w+|foaie|zaal|zaaltje|auditorium|meeting|rally|stall)"
_TAKES = r"(?:booked|hired|rented|reserved|wants?|took|takes|has|have|hat|mietet|bucht|belegt|braucht|tagt|a\s(?:reserve|loue|demande|pris|inchiriat|rezervat|luat|cerut)|loue|reserve|occupe|alquil\w+|reserv\w+|pide|monta|ha\s(?:prenotato|affittato|chiesto|preso|alquilado|reservado|pedido)|affitta|prenota|wynaj\w+|zarezerw\w+|bierze|wzie\w+|wzial|zamowi\w+|alug\w+|pediu|marcou|inchiriaza|rezerva|vine|tine|huurt|heeft)"
_BY = r"(?:booked\s(?:by|for)|hired\s(?:by|to)|rented\s(?:by|to)|let\sto|reserved\s(?:by|for)|louee?\s(?:par|a|au)|reservee?\s(?:par|pour|au)|affittat[ao]\s(?:a|al|dal)|prenotat[ao]\s(?:da|dal|per\sil)|alquilad[oa]\s(?:a|al|por(?:\sel)?)|reservad[oa]\s(?:a|al|por(?:\s[eo]l?)?|para(?:\s[eo]l?)?|pel[oa])|alugad[oa]\s(?:ao?|pel[oa]|para\s[oa])|vermietet\san(?:\sdie)?|gebucht\svon(?:\sder)?|an(?:\sdie)?|fur\sdie|inchiriat[a]?\s(?:de|lui|pentru)|rezervata?\s(?:de|lui|pentru)|wynajet[aey]\s(?:przez|dla)|zarezerwowan[aey]\s(?:przez|dla)|verhuurd\saan(?:\sde)?)"
_NEEDS = frozenset((*_LETTERS.split(), "pd", "prc", "ps", "rn", "lr", "pt", "pl", "pp"))
_ACTS = (
        Late(rf"(?<![\w.@/-]){_PARTY} (?:[^\s.;!?]{{1,15}} )?{_TAKES}(?!\w)[^.;!?\n]{{0,40}}?(?<!\w){_ROOM}(?!\w)", needs=_NEEDS),
        Late(rf"(?<![\w-]){_ROOM}(?!\w)[^.;!?\n]{{0,40}} {_BY} {_PARTY}(?![\w-])", needs=_NEEDS),
        Late(r"(?<![\w.@/-])[a-z0-9]{2,5} (?:ilce|il|belde|genclik|kadin) (?:orgut|baskan|teskilat|binasi|kollari)\w{0,8}", needs="orgut|baskan|teskilat|binasi|kollari"),
        Late(rf"(?<![\w.@/-]){_PARTY} (?:salon|toplanti|kat|bahce|oda)\w{{0,6}} [^.;!?\n]{{0,40}}(?:tut|kirala|ayirt)\w{{0,8}}", needs=_NEEDS),
)  # fmt: skip


@looks_for(*_ACTS)
def parties_act(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    low = bare_letters(text)
    yield from (("party", m.start(), m.end(), 0.75) for acts in _ACTS for m in acts.finditer(low))
