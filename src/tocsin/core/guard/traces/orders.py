# SPDX-License-Identifier: AGPL-3.0-or-later
"""The number of an order, a part or a paper, which its own word announces: "PO 0700 900 4417", "n° de commande", "رقم أمر الشراء", "订单号".

In a desk's own notes no telephone is meant by it, unless the clause speaks of calling. What is sent is asked as strictly as ever.
"""

from __future__ import annotations

from tocsin.core.guard.finding import Found
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.traces.telephone_words import CALLED, CALLED_AR, CALLED_BEGUN, CALLED_ZH

_PAPER = (
    r"(?:order|purchase order|work order|p\.?o\.?|job|part|item|article|batch|lot|serial|invoice|delivery note|waybill|consignment|tracking|docket|permit|ref|reference|quote|asset|ticket|sku"
    r"|(?:bestell|auftrags?|artikel|teile|lieferschein|rechnungs?|serien|chargen|material|vorgangs|sendungs|kommissions)(?:nummer|-?nr)?|bestellung|auftrag|lieferschein|rechnung|charge"
    r"|commande|bon de commande|bon de livraison|bl|facture|devis|dossier|piece|lot|serie|colis|reference"
    r"|pedido|orden de compra|albaran|factura|presupuesto|expediente|lote|pieza|referencia"
    r"|ordine|buono d'ordine|bolla|ddt|fattura|preventivo|pratica|lotto|matricola|codice|riferimento|commessa"
    r"|zamowieni\w{1,2}|zlecen\w{1,3}|faktur\w|dostaw\w|parti\w|seryjny|przesylki|wz)"
)
_NUMBER = r"(?:number|nummer|numero|numer|code|id|no|nr|num|n|n°|nº|№|#)[.:]?"
_ANNOUNCED = Late(
    rf"(?<![\w-])(?:{_NUMBER} ?(?:de |d'|di |del? |des |der |of )?(?:la |l')?)?{_PAPER}[.:]?(?: ?{_NUMBER})?[ :#(]{{0,3}}$"
)
_ORDERED = Late(
    r"(?<![\w-])(?:ordered|reordered|bestellt|nachbestellt|geordert|commande\w?|recommande\w?|pedid[oa]s?|encargad[oa]s?|ordinat[oaie]|riordinat[oaie]|zamowion\w{1,3}|besteld)[ ,:(]{1,3}(?:(?:unter|under|sous|con|mit|als|as|z|pod) )?(?:[\w ]{0,20}[ (])?(?:nr|no|n|n°|nº|#|num|numero|numer|ref)[.:]{0,2} ?$"
)
_EASTERN = Late(
    "(?:订单|訂單|采购单|採購單|单据|工单|工單|料|零件|配件|产品|產品|批|合同|发票|發票|运单|運單|快递单|物流单|出库单|入库单|序列|货|貨)[号號]?码?[:：是为為 ]{0,2}$|单[号號][:：是为 ]{0,2}$"
    "|(?:رقم|برقم) (?:ال)?(?:أمر|طلب|طلبية|فاتورة|قطعة|صنف|دفعة|شحنة|بوليصة|عقد|مستند|سند|إذن|تسلسلي|معاملة|مرجع|أمر الشراء|أمر الشغل|أمر العمل|طلب الشراء)(?: (?:ال)?(?:شراء|شغل|عمل|توريد|صرف|استلام|تسليم))?[: ]{0,3}$"
)
_CLAUSE_END = Late(r"[.!?;](?=\s)|\n|[。！？；]")
_WORD = Late(r"[^\W\d_]+")
_CALLS_EAST = Late(f"{CALLED_ZH}|{CALLED_AR}")
_BEFORE, _BEHIND = 70, 40


def is_an_orders(text: str, found: Found) -> bool:
    """Whether a number that looks like a telephone is announced as something else."""
    if found.kind != "phone" or text.startswith("+", found.start):
        return False
    left = text[max(0, found.start - _BEFORE) : found.start]
    low = bare_letters(left)
    announced = _ANNOUNCED.search(low) or _ORDERED.search(low) or _EASTERN.search(left)
    return announced is not None and not _calls(left, text[found.end : found.end + _BEHIND])


def _calls(left: str, right: str) -> bool:
    clause = left[announced_from(left) :] + " " + _CLAUSE_END.split(right)[0]
    words = _WORD.findall(bare_letters(clause))
    if any(word in CALLED or word.startswith(CALLED_BEGUN) for word in words):
        return True
    return not clause.isascii() and _CALLS_EAST.search(clause) is not None


def announced_from(left: str) -> int:
    """Where the last clause begins."""
    return max((mark.end() for mark in _CLAUSE_END.finditer(left, 0, max(0, len(left) - 14))), default=0)
