# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a log's people hold, where they stand, when they are on, and what hands do there, as readable data.

Folded (no case, no accents), each a part of a pattern. A verb of hands is one that no office, train or storm does to a thing of
the house: "closed", "cut" and "changed" are said of roads and lines, "wedged", "plugged in" and "topped up" of none.
"""

from __future__ import annotations


def _any(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


# What one is given, has on oneself and gives back.
HELD = _any(
    """keys? fobs? keyring badges? radios? walkie(?:-?talkie)? torch torches pager bleep(?:er)? log logbook log-book register clipboard padlock pass passes swipe lanyard tablet locker umbrella toolbox
    (?:general|haupt|tor|ersatz|keller|zentral)?schlussel(?:bund)? wachbuch schichtbuch dienstbuch tagebuch besucherbuch kladde taschenlampe handlampe chip transponder pieper diensthandy funkgerat ausweis(?:e|karte)? spind handy
    cles? clefs? trousseau bip talkie cahier registre carnet lampe passe tournevis casier telecommande
    llaves? llavero libro cuaderno registro linterna tarjeta busca mando taquilla
    chiav[ei] mazzo quaderno torcia tesserin[oi] cercapersone telecomando armadietto badge
    klucz(?:e|y|yk|a|ow)? pek zeszyt ksiazka ksiega dziennik latarka pilot identyfikator krotkofalowka radiotelefon karta szafka przepustka
    chaves? molho livro caderno lanterna cracha lanternas
    cheia cheile chei registrul condica lanterna statia legitimatia cartela ecusonul caietul
    anahtar(?:lar)?(?:i|lari|in)? telsizi? defteri? fener(?:i)? karti? kimligi? dolabi? sleutels? sleutelbos portofoon logboek"""
)
# Where somebody is posted.
POST = _any(
    """gates? door lodge desk barrier dock bay ramp crane post gatehouse weighbridge tor pforte rampe schranke kran empfang einfahrt leitstand waage
    porte portail quai loge barriere pont grue accueil portillon guerite puerta garita porteria conserjeria muelle grua barrera garito caseta varco cancello portineria guardiola banchina gru sbarra ingresso bramie brama bramce rampie portierni portiernia dzwigu szlabanie wadze
    portao portaria guarita doca cancela poarta bariera ghereta macara rampa kapi kapida nobet bariyer kule poort slagboom"""
)
# When somebody is on.
SHIFT = _any(
    """days nights earlies lates early late spat fruh nacht mittag tagdienst spatdienst fruhdienst nachtdienst matin soir nuit apres-midi jour manana tarde noche mattina mattino pomeriggio notte sera
    rano popoludnie noc nocka dniowka ranek wieczor manha noite zi noapte dimineata seara gunduz gece sabah aksam ochtend avond vroeg laat"""
)
PARCEL = _any(
    """parcels? packages? letters? envelopes? message flowers jiffy pakete? packchen brief sendung umschlag nachricht paketsendung colis plis? courrier enveloppe recommande paquetes? sobre carta recado
    pacc(?:o|hi) busta lettera raccomandata plico paczka paczki przesylka list koperta wiadomosc encomendas? pacote envelope colet(?:ul)? plic(?:ul)? scrisoare pachet(?:ul)? kargo paket zarf koli pakje pakketje"""
)
VISIT = _any(
    "visitor visit caller guest besuch besucher besucherin visite visiteur visiteuse visita visitante visitatore visitatrice wizyta gosc vizita vizitatorul vizitator ziyaretci ziyaretcisi misafir bezoeker"
)
HANDOVER = _any(
    """handover hand-over handed handing schichtubergabe ubergabe ablosung schichtwechsel releve passation traspaso relevo passaggio consegne consegnat[oaie] przekazan[oeay] zdano zdana wydan[oy] oddano passagem entregue
    entregad[oa]s? predare predata? devir overdracht emprestado prestado"""
)
# What hands do, by tongue: the past as a log has it.
DID = {
    "en": _any(
        r"""rebooted unblocked unjammed unclogged unplugged plugged tightened retightened topped bled primed mopped swept gritted salted shovelled unlocked relocked wedged propped taped bypassed swapped mended bodged patched greased oiled lubed
        rewired refilled relit reseated jump-started jumped jiggled kicked thumped squeegeed binned unhooked hung spotted noticed smelt smelled heard forgot borrowed fetched brought signed counted parked emptied drained isolated reckons(?:\sit)?
        had\sa\s(?:go|look|word) power-cycled switched\sit cable-tied unbolted wiped chocked silenced acknowledged relatched poured walked\s(?:the|round)"""
    ),
    "de": _any(
        """hingekriegt hinbekommen gerichtet repariert zugedreht aufgedreht abgedreht abgestellt angestellt ausgeschaltet eingeschaltet abgeschaltet umgeschaltet eingesteckt ausgesteckt angesteckt angeschlossen abgeklemmt angeklemmt ausgehangt eingehangt
        zugesperrt aufgesperrt abgesperrt abgeschlossen aufgeschlossen zugemacht aufgemacht gemacht entstort entriegelt verriegelt quittiert zuruckgesetzt neugestartet entluftet nachgezogen festgezogen gelost gewechselt ausgetauscht getauscht
        nachgefullt aufgefullt geleert gewischt gekehrt gestreut geschippt vergessen liegengelassen gelassen mitgenommen geholt abgeholt gebracht eingetragen unterschrieben ausgeliehen abgegeben zuruckgebracht bemerkt gehort gerochen uberbruckt
        geschmiert geolt gefettet umgeparkt verschoben weggeraumt aufgeraumt abgedichtet geflickt ausgerichtet eingestellt justiert kontrolliert abgelesen gemessen aufgeladen betankt gehangt gesteckt genommen ausgeraumt angeworfen hochgefahren"""
    ),
    "fr": _any(
        """debloque rallume eteint repare bidouille purge branche debranche rebranche nettoye balaye sale verifie oublie laisse emprunte rendu signe vide resserre serre graisse redemarre relance reinitialise rearme gare depose ramene apporte
        monte descendu compte note entendu senti prevenu isole consigne deconsigne deplace recupere range cale scotche colmate bouche debouche vidange rempli coupe releve acquitte"""
    ),
    "es": _any(
        """arreglo reparo cerro abrio apago encendio enchufo desenchufo conecto desconecto desatasco desbloqueo corto cambio reseteo reinicio recogio cogio trajo dejo devolvio entrego firmo reviso limpio vacio lleno solto apreto quito puso movio
        aparco encontro vio oyo olio aviso anoto apunto barrio engraso purgo rearmo subio bajo hizo resolvio soluciono tapo sello midio conto monto desmonto rompio perdio olvido llevo pidio guardo giro cebo relleno"""
    ),
    "it": _any(
        """sbloccato riacceso acceso spento riparato aggiustato sistemato chiuso aperto attaccato staccato riattaccato collegato scollegato resettato riavviato svuotato riempito rabboccato stretto svitato avvitato pulito spazzato ritirato preso
        portato riportato lasciato dimenticato restituito firmato compilato notato sentito visto trovato segnalato controllato misurato spostato parcheggiato ingrassato oliato spurgato tappato sigillato isolato annotato"""
    ),
    "pl": _any(
        """pobrala? zabrala? odebrala? wziala? wziela oddala? zdala? zwrocila? pozyczyla? zamknala? zamknela otworzyla? wlaczyla? wylaczyla? przelaczyla? odlaczyla? podlaczyla? zresetowala? odblokowala? zablokowala? naprawila? wymienila? odkrecila? zakrecila? dokrecila?
        uruchomila? zatrzymala? sprawdzila? zglosila? zostawila? posypala? odsniezyla? zamiotla? wyniosla? przyniosla? przywiozla? zauwazyla? spisala? podpisala? przyjala? przyjela zdjala? zdjela zalozyla? nasmarowala? dolala? napelnila? oproznila? przestawila?
        przepchala? udroznila? odpowietrzyla? usunala? usunela uszczelnila? zalatala? wyjala? wlozyla? pilnowala? zgubila? znalazla? przeparkowala? skasowala? wpisala? zmierzyla? zatankowala? naladowala? rozladowala? ogarnela? ogarnal zrobila? zadzwonila? przyszla przyszedl uslyszala? zapomniala?"""
    ),
    "pt": _any(
        """religou desligou ligou consertou arrumou destravou desentupiu trancou destrancou fechou abriu trocou apertou limpou varreu esvaziou encheu pegou devolveu deixou trouxe buscou assinou anotou esqueceu notou percebeu ouviu reiniciou resetou
        estacionou engraxou plugou desplugou conectou desconectou recolheu entregou mediu contou achou encontrou"""
    ),
    "ro": _any(
        """reparat pornit oprit inchis deschis schimbat luat lasat adus dus deblocat resetat legat verificat curatat semnat predat primit gasit vazut uitat pus scos golit umplut strans mutat parcat anuntat maturat uns notat restartat conectat
        deconectat dezlegat aprins stins imprumutat rezolvat montat demontat desfundat ridicat descuiat incuiat facut"""
    ),
    "tr": _any(
        r"""kapatti acti calistirdi durdurdu onardi tamir\setti degistirdi sifirladi aldi birakti getirdi teslim\s(?:etti|aldi) buldu gordu kirdi kilitledi temizledi imzaladi unuttu kontrol\setti bagladi soktu cikardi yapti supurdu doldurdu bosaltti yagladi
        fark\setti haber\sverdi halletti sokmus kirmis almis birakmis kapatmis acmis unutmus"""
    ),
    "nl": _any(
        "gemaakt gerepareerd dichtgedraaid opengedraaid uitgezet aangezet ingestoken ontgrendeld gereset opgehaald meegenomen vergeten teruggebracht schoongemaakt geveegd gestrooid bijgevuld vastgezet losgemaakt"
    ),
}
# Departments and desks of a house in tongues whose plain words the lists do not hold.
DESKS = frozenset(
    """danisma muhasebe guvenlik resepsiyon depo mutfak atolye yemekhane bakim vardiya idare mudurluk santral temizlik yonetim sevkiyat laboratuvar revir kantin otopark servis contabilitate receptie paza depozit mentenanta bucatarie
    atelier magazie secretariat achizitii curatenie intretinere laborator dispecerat portaria almoxarifado contabilidade recepcao manutencao limpeza compras cozinha expedicao faturamento vigilancia ochrona kadry ksiegowosc recepcja dyspozytornia
    utrzymanie sekretariat szatnia stolowka magazyn portiernia bhp""".split()
)
# Whose work one may be of.
DEPARTMENT = {
    "en": "payroll accounts accounting finance hr stores dispatch despatch purchasing reception facilities procurement planning logistics marketing legal catering housekeeping transport engineering maintenance sales it admin security estates theatres radiology portering",
    "de": "buchhaltung lohnabrechnung lohnburo personalabteilung verwaltung versand werkstatt kuche kantine technik disposition dispo fibu produktion poststelle instandhaltung haustechnik logistik",
    "fr": "compta comptabilite paie rh accueil achats logistique maintenance cantine atelier standard expedition service secretariat menage entretien",
    "es": "nominas contabilidad rrhh compras administracion almacen mantenimiento recepcion cocina taller logistica ventas informatica limpieza expediciones",
    "it": "ufficio paghe contabilita amministrazione acquisti magazzino manutenzione mensa portineria segreteria logistica spedizioni personale pulizie",
    "pl": "kadr ksiegowosci plac biura zakupow magazynu utrzymania stolowki warsztatu logistyki technicznego recepcji dyspozytorni sekretariatu ekspedycji informatyki kuchni",
    "pt": "contabilidade financeiro rh compras almoxarifado manutencao portaria cozinha faturamento recepcao logistica limpeza",
    "ro": "contabilitate salarizare personal resurse achizitii depozit receptie mentenanta cantina atelier logistica curatenie",
}
