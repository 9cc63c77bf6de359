# SPDX-License-Identifier: AGPL-3.0-or-later
"""Unions, parties, faiths and movements that a rule may not name, by kind, as readable data.

`SHORT` are abbreviations as their bearers write them; `SPOKEN` names and words, folded (no case, no accents), one a comma,
`word*` a beginning. `MEMBERS` are words beside which an abbreviation is an organisation's, `TRADE` abbreviations of things.
"""

from __future__ import annotations

_SHORT = {
    "union": """AFGE AFSCME AFT APWU ATU BCTGM BLET CWA IAMAW IATSE IBEW IBT IFPTE ILWU IUOE IUPAT IUEC IWW LiUNA LIUNA NALC NATCA NNU NTEU OPEIU
    RWDSU SAG-AFTRA SEIU SMART-TD TWU UAW UFCW UFW UMWA UNITE-HERE USW UWUA UFT UTLA CUPE CUPW PSAC OPSEU UNIFOR CAW NUPGE BCGEU FIQ CSN FTQ
    TUC GMB RMT TSSA ASLEF PCS CWU FBU NASUWT NAHT UCU USDAW UNISON BFAWU BECTU URTU POA NUJ IWGB UVW BALPA RCN BMA HCSA STUC SIPTU NIPSA
    ACTU CFMEU CFMMEU AMWU CPSU NTEU RTBU UWU ANMF HSU NZCTU COSATU NUMSA SATAWU NEHAWU SADTU NUPENG PENGASSAN ASUU COTU
    AITUC INTUC CITU ITUC ETUC IndustriALL KCTU FKTU CTUHR HKCTU
    CGT CFDT CFTC CFE-CGC UNSA FSU FNSEA SNES SNUipp SNUIPP SNEP SNESUP Sgen SGEN SNALC SNPTES SNCS SNTRS SNPL SNPNC SNJ SNUDI SNCA SNUI UGICT UGFF UFICT FERC FNIC FNME FAPT FGTE FGMM
    FTM-CGT FEETS SUD-Rail SUDRail SUD-Solidaires SUD-PTT FNTL CGSP CGSLB ACV ABVV ACLVB FGTB UGTT UGTM UGTA UNTM USTKE CSTC ONSL
    GdP DPolG DGB DBB GDL EVG NGG GEW IGM IGBCE IG-BCE IG-BAU KOMBA DJV GdBA DHV ÖGB OEGB GPA-djp younion VPOD KVPOD transfair
    CCOO UGT CSIF SATSE STEPV STEs ANPE FETICO CSI-F SEPLA SITCPLA SEMAF JUPOL JUCIL AUGC ESK STEILAS LSB-USO IAC-CATAC
    CGTP CGTP-IN STRUP SITRA SITAVA FECTRANS FENPROF SNTCT SNTSF CONLUTAS Sindipetro SINTECT
    UOCRA UOM CTERA UPCN SMATA SUTEBA SUTERM SNTE CNTE CROC CROM STUNAM SUTEP FECODE
    CGIL CISL UIL UGL FIOM FILT FILCAMS FISASCAT UILTuCS UILTRASPORTI FIM-CISL UILM FILCTEM FLC-CGIL FILLEA FP-CGIL FAISA FISMIC Confsal CONFSAL SNALS ANPAC ANIEF CUB USI-CIT SLC-CGIL NIdiL
    NSZZ OPZZ FZZ ZNP OZZL OZZPiP OZZIP WZZ ZZM ZZPR NZZ ZZG KNSZZ ZZPKM ZZL ZMPwZZ
    FNV CNV VCP ABVA NU91 AbvaKabo LBC-NVK ACOD
    SAK STTK AKAVA JHL TEHY ERTO Unionen Kommunal SEKO
    SZOT MASZSZ ČMKOS CITUB GSEE ADEDY PAME DİSK TÜRK-İŞ HAK-İŞ KESK FNPR Histadrut""",
    "party": """SPD CDU CSU FDP AfD NPD BSW DKP MLPD ÖDP FPÖ ÖVP SPÖ KPÖ NEOS
    LFI EELV NPA PCF LREM MoDem UMP RPR N-VA cdH PTB PVDA
    PSOE ERC BNG EAJ-PNV PNV PACMA PVEM MORENA PSUV FMLN FSLN
    M5S PRC-SE FdI
    PiS PSL SLD KOD ONR
    UKIP SNP DUP SDLP UUP BNP EDL BJP EFF ZANU-PF AKP CHP HDP MHP YPG PKK GOP MAGA
    PVV VVD CDA D66 PvdA""",
    "demonstration": """PETA WWF NABU MSF FFF XR JSO L214 ANV-COP21 ANVCOP21 ATTAC LDH MRAP RESF
    PAH ANPI NoTAV NoTAP NoMUOS BDS BLM ACLU NAACP AIPAC CAIR LICRA CRIF""",
    "faith": "DITIB IGMG VIKZ UOIF CFCM LDS",
    "orientation": "LSVD ILGA GLAAD ARCIGAY FELGTB FELGTBI COGAM KPH",
}


# Abbreviations and names that are words or the trade's as well: they count alone, or beside nothing but `MEMBERS`.
_ALONE = {
    "union": "Unite Unison Prospect Equity Nautilus Mandate Unia Syna Orsa Fabi Cimo Gilda Camioneros CSC MUA LAB SAT ELA CUT CTA CIG NEA IAM UE EIS NEU CDT UMT BUND SUD FO CSC SGB SEV UFO GPA TUI CNA SDA STAL USB COBAS Sud Cub Usb Vida Pam Rsu Rsa Fit Usi Wildcat",
    "party": "RN LR PAN PRI PRD PT PS PP PC UC PD PO KO IU PNF ANC Volt Razem Azione Libera Ciudadanos Renaissance Horizons Podemos Sumar Vox Lega Forza Ensemble Junts Solid Heimat Grüne Piraten Zieloni Bildu Chega Livre Lewica Wolność Greens Tories Labour Linke Linken Grünen Legi Legę Razem Zielonych Konfederacji Konfederację Lewicy Renaissance Reconquête Insoumis Écologistes Horizons Morena Ecolo Groen Freiheitliche Freiheitlichen",
    "demonstration": "Arci Libera Cdr Arran Sardine Attac Greenpeace Solidaires Campact Avaaz Kefaya",
}
LONE = {word: kind for kind, text in _ALONE.items() for word in text.split()}

SHORT = {word: kind for kind, text in _SHORT.items() for word in text.split()}

MEMBERS = frozenset(
    """member members branch branches chapter chapters local locals lodge district region regional section sections meeting meetings reps rep stewards officials
    organisers organizers activists campaign list staff nurses teachers drivers couriers cleaners dockers longshoremen pickers crew doctors pilots in at of the for and from by
    adherents adherent elus elu transport transports commerce sante education energie industrie autonoma autonomo delegues delegue reunion tract tracts liste cheminots controladores portuali dokerzy portowcy estibadores estivadores havenarbeiders agents salaries enseignants infirmiers recherche chez au du de des a la le les et
    mitglieder mitglied ortsgruppe ortsverein ortsverband kreisverband bezirk landesverband kabine piloten sitzung gruppe vertreter treffen bei im am der die das und von
    afiliados afiliado delegados delegado seccion asamblea militantes metal industria sanidad ensenanza transporte transportes en del los las el y
    iscritti iscritto delegati delegato sezione riunione assemblea scuola porto trasporti autoferro tesserati di dei della il e
    czlonkowie czlonek czlonkow kolo komisja zebranie oddzial zarzad w na z i przy""".split()
)

NATIONS = frozenset(
    """maroc algerie tunisie espagne france italie belgique suisse allemagne pologne quebec canada galicia euskadi catalunya chile peru mexico argentina colombia brasil
    bolivia ecuador uruguay venezuela espana italia polska deutschland osterreich schweiz europe europa uk usa ireland scotland wales australia india nigeria kenya""".split()
)

TRADE = frozenset(
    """bhv sitrep hvac hq cbd lpg lng cng mri ct hgv lgv ev atm gcse usv ups tgv ice ic icu icn nicu picu ooh er or op ops ict noc soc gsoc scada plc bms cctv vesda cpd rz mt bt ht hta htb
    pdu sai gtb gtc gmao ria ssi ssiap ehpad chu chru samu smur sdis nhs gp vip ppe epi kpi eta etd qa qc mro mep uav uas rpas gps gis gsm lte vpn lan wan wifi api erp wms tms sap
    usa uk eu uae ddr gdr brd ecmwf nws noaa usgs dwd metar taf notam sigmet aqi pm uv dst utc gmt fire ems hazmat cbrn cbrne evac sos ert bcp drp bcm dr crisis pc pcc pca cod coc cot
    lhr lgw stn ltn man edi gla bhx dub jfk lax ord atl dfw sfo ewr bos iad cdg ory lys mrs nce tls fra muc ber ham dus cgn str mad bcn agp vlc fco mxp lin bgy vce waw krk gdn wro ktw ams rtm bru crl
    vie zrh gva bsl cph arn osl hel lis opo ist saw ath prg bud otp sof doh dxb auh ruh jed cai cmn hkg sin nrt hnd pek pvg can szx sea den mia phx
    bus sev sbb obb cff ffs sncf ratp rer ter bvg hvv vbb mvv kvb vgn dlr tfl mta mbta cta bart septa emt tmb atac gtt amt ztm mpk skm pkp pks kzk cfl nmbs sncb ns ret gvb htm
    dwh dcs ddc rdc ndc cdc ecc eoc roc toc tcc rcc ocr otb otr oem sla mtu mva kva mw kw gw wea bhkw bma bmz rwa gma ema zak zka klt lkw pkw suv kfz bhf hbf zob wc dvd cad cnc agv asrs pos psa iso haccp
    tvcc cpi cie dea dpi gru uta utr vvf vmc qe gpl gnl sat srb zus ump sor oit oiom ssp sp psp osp wopr gopr topr pgr kgw bhp lpr agd rtv
    crs edf enedis grdf rte vnf onf bva ogd dib dasri das vsd tgbt bp hp rdj ssr usld uhcd smr hdj ubc ide sspi bloc irm
    dgt aemet ine adif ivi urg uci uvi ccu reva bie bies grupo cecopi cecop dana emas
    ppv ndt otdr rcd mcb ahu fcu vav rtu dx lv hv mv ehv ehs hse hsse esh ohs coshh rams loto jsa
    mkv bsz akw kkw gkw hkw pv bess ess abs rbc usbv edv ikt dv nea evu vnb
    wsw wnw nnw nne sse ssw ese ene""".split()
)
