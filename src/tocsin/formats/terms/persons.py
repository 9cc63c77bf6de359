# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words by which an alert about a person is recognised, to be refused whole. Rules as in `latin`.

Wide on purpose for events and headlines; a body text is never searched with these, because "person" and
"missing" stand in honest flood warnings.
"""

from __future__ import annotations

WORDS = {
    "en": """amber alert, child abduction, abduction, abducted, missing person, missing child, missing endangered,
        endangered missing, missing adult, missing elder, missing teen, missing boy, missing girl, missing man,
        missing woman, silver alert, levi's call, levi s call, mmip alert, mmip, runaway juvenile, runaway teen, runaway girl, runaway boy, bolo, be on the lookout, all points bulletin, male suspect, female suspect, hit and run suspect, hit-and-run suspect, blue alert, ashanti alert, purple alert, feather alert, ebony alert,
        yellow alert hit and run, camo alert, mattie s call, endangered person, endangered child, kidnap, wanted person,
        wanted suspect, wanted man, wanted woman, armed suspect, suspect at large, fugitive, escaped prisoner, escaped inmate,
        prison escape, dangerous person, active shooter suspect, suspect wanted, runaway child, person of interest, manhunt,
        missing persons, missing vulnerable, turquoise alert, green alert veteran, clear alert, missing indigenous,
        person search, searching for a person, searching for person, police search, dangerous fugitive""",
    "fr": """alerte enlevement, enlevement d enfant, enlevement de mineur, disparition inquietante, personne disparue, personne recherchee, enfant disparu,
        enfant enleve, disparition d, avis de recherche, suspect arme, individu recherche, individu dangereux, personne dangereuse,
        evade, alerte amber, alerte silver, alerte argent, appel a temoins, fugitif, suspect en fuite""",
    "de": """vermisstensuche, vermisst, vermisste person, vermisstenfahndung, vermisstenmeldung, kindesentfuhrung, entfuhrung, fahndung, offentlichkeitsfahndung,
        fluchtiger tater, fluchtige person, gesuchte person, entfuhrungsalarm, personensuche, bewaffnete person, tater auf der flucht, personenfahndung,
        *vermisste, *fahndung, ausbruch aus der jva, entflohen, bewaffneter tater""",
    "es": """alerta amber, persona desaparecida, nino desaparecido, nina desaparecida, menor desaparecido, menor desaparecida,
        secuestro, sustraccion de menor, persona extraviada, desaparicion de, alerta isabel claudina, alerta alba keneth, alerta alba, alerta rosa,
        fugitivo, sospechoso armado, busqueda de persona, alerta plateada, alerta sofia, alerta miguelito, alerta emma, persona buscada, protocolo alba""",
    "it": """scomparsa di, persona scomparsa, bambino scomparso, minore scomparso, rapimento, sequestro di persona, allarme scomparsa,
        ricercato, evaso, latitante, ricerca persona, persona dispersa""",
    "pt": """alerta amber, pessoa desaparecida, crianca desaparecida, desaparecimento de, sequestro, rapto, rapto de menor, foragido,
        pessoa procurada, suspeito armado, procura se""",
    "pl": """child alert, osoba zaginiona, zaginion, zaginiecie, zaginel, porwani, uprowadzen, poszukiwan, poszukiwany mezczyzna, poszukiwania osoby""",
    "nl": """amber alert, vermist kind, vermist, vermiste, vermissing, ontvoer, gezocht persoon, voortvluchtig, opsporing""",
    "nordic": """forsvunnen person, forsvunnet person, forsvunnen, forsvunnet, savnet person, savnet barn, savnet, savnede, efterlyst, etterlyst, eftersogt, eftersogning,
        bortfort, bortrovad, kidnappad, kidnappet, bortforelse, leiting etter person, kadonnut, kadonneen, etsintakuulutettu,
        etsintakuulutus, siepattu, tyndur, leitad ad""",
    "baltic": "pazudis, pazudusi, pazudus, dinges asmuo, dingusio, kadunud inimene, kadunud laps, teadmata kadunud, amber alert",
    "cs sk": "pohresovan, patrani po osob, patrani po, unos ditete, nezvestn, unos dietata, hladana osoba, hladany, patranie po, zmizel",
    "hu ro": "eltunt szemely, eltunt, korozes, korozott, emberrablas, elrabol, persoana disparuta, copil disparut, alerta rapire, rapire copil, rapire, persoane disparute, persoana cautata, minor disparut, disparitie",
    "south slavic": "nestala osoba, nestalo dijete, nestanak djeteta, nestalo dete, pronadji me, pronadi me, otmica, potraga za osob, pogresana oseba, pogresan, ugrabitev, nestao, nestala, tjeralica, poternica, nestali",
    "tr id": "kayip cocuk, kayip kisi, kayip sahis, kayip ihbar, kacirilma, kacirildi, aranan sahis, araniyor, orang hilang, anak hilang, penculikan, buronan, nguoi mat tich, bat coc, truy na, nawawala, nawawalang, kidnap, mtu aliyepotea",
    "cyrillic": "пропал ребенок, пропал ребёнок, пропавш, пропал, похищен, розыск, разыскива, издирв, изчезнал, изчезнала, отвличан, отвлечен, зник, зникла, зниклий, зникнення, розшук, викраден, нестало дете, нестал, отмиц, безвісти, скрылся, сбежал, беглец",
    "el": "εξαφανισ, αγνοειται, αγνοουμεν, αρπαγη, απαγωγη, amber alert hellas, silver alert hellas, missing alert, καταζητ",
    "ar fa ur": "مفقود, طفل مفقود, شخص مفقود, اختطاف, خطف, مخطوف, مطلوب للعدالة, مطلوب أمني, گمشده, فرد گمشده, مفقودی, آدم ربایی, ربوده, لاپتہ, اغوا",
    "he": "נעדר, נעדרת, נעדרים, חטיפה, חטוף, מבוקש, חיפוש אחר",
    "zh ja ko": "失踪, 失蹤, 走失, 绑架, 綁架, 诱拐, 通缉, 通緝, 寻人, 尋人, 協尋, 行方不明, 誘拐, 指名手配, 脱走, 逃走, 실종, 유괴, 납치, 수배, 앰버",
    "hi th": "लापता, गुमशुदा, अपहरण, নিখোঁজ, অপহরণ, คนหาย, เด็กหาย, ลักพาตัว, காணவில்லை",
}
