# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures of history on the streets of Italy."""

NAMES = """giuseppe garibaldi, giuseppe verdi, giuseppe mazzini, giuseppe di vittorio, giuseppe parini, vittorio emanuele, vittorio emanuele ii, vittorio
alfieri, vittorio veneto, umberto i, regina margherita, aldo moro, alcide de gasperi, giacomo matteotti, giacomo leopardi, giacomo puccini, leonardo
da vinci, galileo galilei, dante alighieri, cristoforo colombo, amerigo vespucci, marco polo, antonio gramsci, antonio vivaldi, benedetto croce,
camillo cavour, camillo benso di cavour, carlo alberto, carlo cattaneo, carlo levi, cesare battisti, cesare beccaria, cesare pavese, enrico fermi,
enrico mattei, enrico berlinguer, enrico toti, francesco petrarca, francesco crispi, francesco baracca, guglielmo oberdan, giosue carducci, gioachino
rossini, giovanni boccaccio, giovanni pascoli, giovanni xxiii, giovanni falcone, paolo borsellino, falcone e borsellino, giordano bruno, gabriele
d'annunzio, alessandro manzoni, alessandro volta, luigi galvani, luigi pirandello, luigi einaudi, luigi sturzo, ludovico ariosto, torquato tasso, ugo
foscolo, ugo bassi, nazario sauro, nino bixio, piero gobetti, palmiro togliatti, raffaello sanzio, salvo d'acquisto, sandro pertini, niccolo
machiavelli, maria montessori, michelangelo buonarroti, tiziano vecellio, santorre di santarosa, silvio pellico, fratelli rosselli, fratelli cervi,
fratelli bandiera, eleonora duse, anita garibaldi"""
