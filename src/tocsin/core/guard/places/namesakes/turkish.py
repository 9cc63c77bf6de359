# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures of history on the streets of Turkey."""

NAMES = """sultan ahmet, fatih sultan mehmet, sultan mehmet, fatih sultan, yavuz sultan selim, sultan selim, kanuni sultan suleyman, sultan suleyman, sultan
murat, sultan abdulhamid, sultan alparslan, mustafa kemal, mustafa kemal pasa, gazi mustafa kemal, mustafa kemal ataturk, kazim karabekir, kazim
karabekir pasa, ismet inonu, fevzi cakmak, maresal fevzi cakmak, adnan menderes, turgut ozal, suleyman demirel, bulent ecevit, celal bayar, cemal
gursel, ali fuat basgil, fuat basgil, ali fuat cebesoy, rauf orbay, refet bele, halide edip adivar, halide edip, ziya gokalp, namik kemal, mehmet akif
ersoy, akif ersoy, mehmet akif, yahya kemal, yahya kemal beyatli, nazim hikmet, orhan veli, necip fazil kisakurek, necip fazil, sabahattin ali, yasar
kemal, kemal tahir, cemal sureya, cahit sitki taranci, asik veysel, yunus emre, mevlana celaleddin rumi, haci bektas veli, haci bayram veli, haci
bayram, nasreddin hoca, pir sultan abdal, mimar sinan, mimar kemalettin, evliya celebi, piri reis, barbaros hayrettin pasa, barbaros hayrettin, turgut
reis, kilic ali pasa, sokullu mehmet pasa, koprulu mehmet pasa, gazi osman pasa, osman gazi, orhan gazi, ertugrul gazi, seyit onbasi, sutcu imam,
sehit nevres, hasan tahsin, cengiz topel, sabiha gokcen, vecihi hurkus, ibn i sina, ali kuscu, ulug bey, dede efendi, osman hamdi bey, tevfik fikret,
refik saydam, cemal resit rey, resit rey, muhsin ertugrul, asik pasa, baris manco, kemal sunal, munir ozkul, zeki muren, adile nasit, abdi ipekci,
ugur mumcu, muammer aksoy, bahriye ucok, hrant dink, ahmet taner kislali, taner kislali, turan gunes, deniz gezmis, necmettin erbakan, alparslan
turkes, muhsin yazicioglu, recep yazicioglu, vali recep yazicioglu, ahmet adnan saygun, adnan saygun, halil rifat pasa, mithat pasa, ziya pasa, fuat
pasa, ahmet cevdet pasa, ahmet hamdi tanpinar, hamdi tanpinar, katip celebi, ebu suud, molla gurani, eyup sultan, rumeli hisari, haydar aliyev, ihsan
dogramaci, behice boran, cahit arf, ali sami yen, lefter kucukandonyadis, suleyman seba, fahri koruturk, cevdet sunay, kenan evren, dr sadik ahmet,
sadik ahmet, rauf denktas, gazi mihal, habib nejjar"""
