# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures of history on the streets of Germany, Austria and Switzerland."""

NAMES = """karl marx, karl liebknecht, rosa luxemburg, clara zetkin, ernst thalmann, ernst abbe, ernst reuter, august bebel, heinrich heine, heinrich von kleist,
heinrich hertz, heinrich zille, heinrich von stephan, friedrich ebert, friedrich engels, friedrich schiller, friedrich list, friedrich ludwig jahn,
konrad adenauer, willy brandt, johann sebastian bach, johann wolfgang von goethe, johann strauss, johannes brahms, johannes kepler, johannes
gutenberg, theodor heuss, theodor korner, theodor storm, theodor fontane, kurt schumacher, kurt tucholsky, otto von bismarck, otto von guericke, otto
hahn, otto lilienthal, albert einstein, albert lortzing, albrecht durer, robert koch, robert bosch, robert schuman, robert schumann, robert blum,
martin luther, martin luther king, max planck, max reger, max weber, max brauer, werner von siemens, werner heisenberg, wernher von braun, wilhelm
leuschner, wilhelm busch, wilhelm conrad rontgen, wilhelm pieck, ludwig van beethoven, ludwig uhland, ludwig erhard, ludwig jahn, ludwig erk, richard
wagner, richard strauss, richard sorge, rudolf diesel, rudolf virchow, rudolf breitscheid, rudolf harbig, gottlieb daimler, carl benz, carl zeiss,
carl von ossietzky, carl legien, carl schurz, carl maria von weber, georg friedrich handel, georg buchner, gerhart hauptmann, geschwister scholl,
sophie scholl, hans sachs, hans bockler, hannah arendt, anne frank, annette von droste hulshoff, bertolt brecht, berthold brecht, bertha von suttner,
kathe kollwitz, erich kastner, erich weinert, dietrich bonhoeffer, edith stein, emil fischer, erwin piscator, felix mendelssohn, gotthold ephraim
lessing, gustav heinemann, gustav stresemann, gustav mahler, gustav freytag, immanuel kant, justus von liebig, lise meitner, matthias erzberger,
nikolaus otto, thomas mann, thomas muntzer, wolfgang amadeus mozart, walter rathenau, walther rathenau, alexander von humboldt, alfred delp, alfred
wegener, andreas hofer, anton bruckner, joseph haydn, franz schubert, franz liszt, franz josef, maria theresia, kardinal galen, oskar von miller,
julius leber, claus von stauffenberg"""
