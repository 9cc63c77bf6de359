# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words beside telephone numbers: of calling and of telephones, folded; Arabic and Chinese as patterns."""

from __future__ import annotations

CALLED_BEGUN = tuple(
    """llam comunic contact contatt kontakt telefon dzwon zadzwon oddzwon rappel appel chiam richiam anruf angeruf ruckruf zuruckruf contest atiend respond rispond odbier whatsapp erreich joign
    opkald opring ringed ringet ringt ringd anrop samtal samtale telefonnum oppring soitt soita puhelin puhelu tavoit hiva telefonal apelat apelul sunat sunati sunat-o volal zavola telefonoval hovor aradi arayan aranan aran arama numaras
    helist skambin skambut zvan pozvon zvao nazva pozva poklic klical ligou ligue ligar ligaram liguei chamad telefoni hubungi menelepon menghubungi ditelepon nomor telpon belde gebeld belt terugbel opbel opgebel anrief meldenummer zurueckruf telefonow telefonicz polacz rozmaw sms-ow dzwoni
    звон позвон перезвон дзвон подзвон номер телефон τηλεφων καλεσ κλησ τηλ""".split()
)
CALLED = frozenset(
    """call calls called caller callback ring phone phoned phones telephone tel cell cellphone mobile mob whatsapp signal sms contact reach reachable reached dial
    anruf anrufen anrufer angerufen ruckruf zuruckrufen ruckrufnummer erreichbar erreichen telefon telefonnummer telefonisch telnr handy handynummer mobil mobilnummer rufnummer durchwahl kontakt festnetz
    appeler appelez appel rappeler rappelez joindre joignable contacter contactez portable gsm mobiles
    llamar llame llamada llamen movil celular cel telefono contacto contactar avisar fijo telf
    chiamare richiamare telefonare contattare cellulare telefonico recapito reperibile raggiungibile
    dzwonic zadzwonic oddzwonic oddzwon dzwon telefonu telefonem telefonie kom komorka komorki komorkowy komorke kontaktowy numerem
    bellen bel telefoon mobiel ringa ringes puhelin puhelimitse soita telefone telemovel ligar contato cep тел телефон телефону звонить
    tlf mobiltlf opkaldet ringer kaldt numeron numerosta numeroon nro numerot hp hpnya wa apel suna telefonul cislo cisla cislem broj broja stevilka numaradan numarasi tel-nr gsm-nummer voicemail answerphone texted paged
    """.split()
)
# Of numbers of any kind: what is grouped like a telephone's behind them is one, unless a thing's name stands before.
NUMBER = frozenset("number numbers nummer num numero numer numeru nr no номер".split())
THING = frozenset(
    """crate crates box pallet pallets badge key locker order serial part ticket reference invoice account tracking case batch lot asset contract docket permit waybill container seal booking shipment delivery customer confirmation
    commande serie dossier facture suivi colis caisse palette piece contrat conteneur
    pedido factura expediente seguimiento albaran pieza lote contenedor caja palet ordine fattura pratica spedizione seriale lotto matricola collo zamowienia zlecenia faktury seryjny przesylki partii kontenera umowy""".split()
)
CALLED_ZH = "电话|電話|手机|手機|号码|號碼|致电|致電|拨打|撥打|联系|聯絡|聯繫|联络|座机|座機|来电|回电|回電|回拨|來電|去电|打给|短信|簡訊|移动电话|行動電話|分机|微信同号"
CALLED_AR = "هاتف|جوال|موبايل|موبيل|اتصل|اتصال|تواصل|تلفون|تليفون|واتس|محمول|خلوي|نقال|بورطابل|جواله|الرقم|رقم (?:صاحب|والد|المرافق|السائق|الزائر|السيد|القريب|ال?مالك|ولي|زوج|أم |أب |الأم|الأب|التواصل|الطوارئ الشخصي)|كلم|يكلم|رن على|رقما|رقمه|رقمها"
