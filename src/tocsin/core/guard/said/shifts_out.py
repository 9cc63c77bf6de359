# SPDX-License-Identifier: AGPL-3.0-or-later
"""A whole shift that leaves over its pay, without the word for it, as readable data in nine languages.

Each row is of whom (a word by itself), how they leave and what for, all in one sentence. Folded: no case, no accents.
"""

from __future__ import annotations

SHIFTS = {
    "en": (
        "(?:shift|sort|sorters|crew|nights|belt|yard|canteen|kitchen|everyone|everybody|lads|line|dock|gang)",
        r"(?:walk\w*\s(?:off|out)|down(?:ed|ing)\s(?:their\s)?tools|gone\shome|went\shome|left\s(?:the\s)?(?:floor|site|line|belts?|building)|in\sa\sbody|en\smasse|stopped\swork\w*|sat\sdown|stormed\sout)",
        r"(?:over|until|unless|want\w*|against|because\sof|about)\s(?:\w+\s){0,3}(?:pay|wages?|bonus\w*|rotas?|rosters?|contracts?|overtime|offer|pensions?|sackings?|conditions|cuts|rise)\b",
    ),
    "fr": (
        "(?:equipe|equipes|poste|brigade|quart|chaine|cuisine|vacation)",
        r"(?:quitt\w+\s(?:le\s|la\s|les\s)?(?:tri|travail|chaine|ligne|quais?|site|atelier|poste|cuisine)|(?:est|sont)\s(?:tous\s)?(?:rentree?s?|parties?|partis?)\s|rentre\w*\schez|pose\w*\s(?:les|leurs)\s(?:outils|gants|scanners?)|a\sl['’]arret\stotal|cess\w+\sle\stravail|bras\scroises|refus\w+\sde)",
        r"(?:a\scause\s(?:de\s(?:la\s|l['’]|leurs?\s)?|des\s|du\s)|pour\s(?:la\s|les\s|des\s|une\s|leurs?\s|l['’])|contre\s(?:la\s|les\s|le\s|l['’])|tant\sque\s(?:la\s|les\s|l['’])|reclam\w+\s(?:la\s|une\s|des\s))(?:\w+\s){0,2}(?:primes?|salaires?|augmentations?|paies?|payes?|accord|contrats?|plannings?|heures|licenciements?|negociations?)",
    ),
    "de": (
        r"(?:\w{0,12}schicht|mannschaft|truppe|kolonne|kuche|halle|abteilung|crew|stammpersonal)",
        r"(?:gegangen|gingen|ging|heimgegangen|heim|hingeschmissen|niedergelegt|legt\w*|verlassen|eingestellt|weiger\w+|rausgegangen|abgezogen|abgehauen)",
        r"(?:wegen|gegen|bis|solange|fur|ohne|um)\s(?:\w+\s){0,3}(?:lohn\w*|lohne\w*|gehalt\w*|zulage\w*|zuschlag\w*|zuschlage\w*|tarif\w*|dienstplan\w*|schichtplan\w*|uberstunden\w*|pramie\w*|kundigung\w*|arbeitsvertr\w*|bezahlung|mehr\sgeld|weihnachtsgeld|urlaubsgeld)",
    ),
    "es": (
        "(?:turno|cuadrilla|equipo|cocina|relevo|cadena|brigada)",
        r"(?:se\s(?:ha|han)\s(?:ido|marchado|plantado|negado)|se\s(?:fue|fueron|marcho|marcharon|planto|plantaron|niega|niegan)|(?:ha|han)\s(?:dejado|abandonado|soltado)\s(?:el\s|las\s|la\s)?(?:trabajo|puesto|herramientas|linea|cinta)|dej(?:o|aron)\s(?:el\strabajo|las\sherramientas|la\slinea)|de\sbrazos\scruzados)",
        r"(?:por|contra|hasta\sque|sin|piden|exig\w+|reclam\w+)\s(?:\w+\s){0,3}(?:convenio|salarios?|sueldos?|pagas?|paguen|pluse?s?|subida|despidos?|horas\sextras?|contratos?|nominas?|atrasos)\b",
    ),
    "it": (
        "(?:turno|squadra|reparto|cucina|linea|brigata)",
        r"(?:se\s?n['’]?e\s?(?:andat[oa])|se\sne\s(?:sono\sandati|va|e\sandat[oa])|(?:ha|hanno)\s(?:lasciato|mollato|abbandonato|incrociato|piantato)|e\suscit[oa]\sin\sblocco|sono\susciti|in\sblocco|tornat[oaie]\sa\scasa|andat[oaie]\sa\scasa|si\srifiuta\w*)",
        r"(?:per|contro|finche|senza|chied\w+|vogli\w+)\s(?:\w+\s|\w+['’]){0,3}?(?:contratto|premio|premi|salari\w*|stipend\w*|paga|aument\w+|straordinar\w+|licenziament\w+|arretrat\w+|rinnovo|buste?\spaga|tredicesima)\b",
    ),
    "pl": (
        "(?:nocka|nocki|zmiana|zmiany|brygada|ekipa|zaloga|tasma|kuchnia|dniowka)",
        r"(?:zesz\w+|odesz\w+|posz\w+\sdo\sdomu|wysz\w+|porzuci\w+|rzuci\w+\s(?:robot\w|narzedzi\w+)|stane\w+\s|przerwa\w+\sprac\w|odmawia\w*|odmowi\w+|nie\spracuj\w+|nie\slad\w+|siadl\w+)",
        r"(?:przez|o|bo|dopoki|poki|za|z\spowodu|w\ssprawie|chc\w+|zada\w*)\s(?:\w+\s){0,3}(?:podwyz\w+|plac(?:e|y|a)?\b|pensj\w+|premi\w+|umow\w+|nadgodzin\w+|wyplat\w*|zwolnien\b|zwolnieni\w+|stawk\w+|stawek)",
    ),
    "pt": (
        "(?:turno|equipe|equipa|pessoal|motoristas|estivadores|operarios|trabalhadores|cozinha|turma)",
        r"(?:larg\w+\s(?:o\s|a\s|as\s)?(?:trabalho|servico|esteiras?|ferramentas|posto)|(?:foi|foram)\sembora|cruz\w+\sos\sbracos|recus\w+|abandon\w+|par(?:ou|aram)\sde\strabalhar|saiu\sem\speso|sairam\sem\speso)",
        r"(?:por\scausa\sd[aoe]s?|por|contra|ate\sque|ate|exig\w+|pel[oa]s?|quer\w*)\s(?:\w+\s){0,3}?(?:salari\w*|aumento|pagamento|paguem|bonus|horas\sextras?|contrato|acordo|escalas?|demiss\w+|reajuste)\b",
    ),
    "ro": (
        "(?:tura|ture|echipa|schimbul|schimb|soferii|muncitorii|angajatii|docherii|macaragiii|personalul)",
        r"(?:(?:a|au)\s(?:plecat|lasat|iesit|incetat|abandonat|parasit)|nu\s(?:mai\s)?(?:lucreaza|incarca|pleaca|muncesc|descarca)|refuza|in\sbloc)",
        r"(?:din\scauza|pentru|pana|contra|impotriva|vor|cer)\s(?:\w+\s){0,3}?(?:salari\w*|prim(?:a|e|ei|elor)\b|bonus\w*|contract\w*|sporuri\w*|sporul\w*|plata\b|tichete\w*|marir\w+|concedieri\w*)",
    ),
    "tr": (
        r"(?:vardiya\w*|ekip|ekibi\w*|isciler\w*|soforler\w*|calisanlar\w*|personel\w*)",
        r"(?:isi\s(?:birak\w+|durdur\w+|terk)|is\s(?:birak\w+|durdur\w+)|calismiyor\w*|calismayacak\w*|eve\sgit\w+|topluca\scik\w+)",
        r"\b(?:zam|zamm\w*|maas\w*|ucret\w*|prim|primi\w*|sozlesme\w*|mesai\sucret\w*|ikramiye\w*|isten\scikar\w*)\b",
    ),
}  # fmt: skip
