# SPDX-License-Identifier: AGPL-3.0-or-later
"""Why an audit could not read something, and the mend, in four languages."""

from __future__ import annotations

from msgspec import Struct


class Why(Struct, frozen=True, order=True):
    """A reason by its name; `fact` is what only the moment knows: a number, an ending, an error's sort."""

    name: str
    fact: str = ""

    def __str__(self) -> str:
        return self.said("en")

    def said(self, language: str) -> str:
        return SPEECH[language][self.name].format(self.fact)


SPEECH = {
    "en": {
        "missing": "no such file or folder; check the path",
        "shut": "cannot be opened ({}); check its permissions",
        "shut_folder": "a folder that cannot be opened ({}); check its permissions",
        "large": "larger than {} MB; split it",
        "link": "a link, not followed; name what it leads to",
        "device": "a pipe or a device; only files are read",
        "deep_archive": "archives in archives, too deep; unpack it",
        "old_office": "an Office file with a password or of the old kind (.doc, .xls); take the password off or save it as .docx, .xlsx or PDF",
        "damaged": "damaged, no {} file inside; open it and save it again",
        "kind": "a kind of file that is not read ({}); save it as PDF or text",
        "archive": "not a readable archive ({}); pack it again",
        "members": "more than {} members; split the archive",
        "locked": "locked by a password; unlock it",
        "packed": "cannot be unpacked ({}); pack it again",
        "too_large": "too large once unpacked; audit it by itself",
        "dense": "over {} times larger once unpacked, which no document is; audit it by itself",
        "office": "not a readable office document ({}); open it and save it again",
        "office_part": "a part that is no XML of an office; open the document and save it again",
        "mail": "a mail that cannot be read ({}); it is read as text instead",
        "deep_json": "nested too deep to be read; flatten it",
        "pdf": "not a readable PDF ({}); print it to PDF again",
        "pages": "more than {} pages; split the document",
        "page": "a page that cannot be read ({}); print it to PDF again",
        "scan": "no text on this page, perhaps a scan; read it with your own eyes",
        "properties": "properties that cannot be read ({}); print it to PDF again",
        "attachments": "attachments that cannot be read ({}); save and audit them by themselves",
    },
    "fr": {
        "missing": "aucun fichier ni dossier de ce nom ; vérifiez le chemin",
        "shut": "ne s’ouvre pas ({}) ; vérifiez les droits",
        "shut_folder": "un dossier qui ne s’ouvre pas ({}) ; vérifiez les droits",
        "large": "plus de {} Mo ; divisez-le",
        "link": "un lien, non suivi ; nommez ce vers quoi il mène",
        "device": "un tube ou un périphérique ; seuls les fichiers sont lus",
        "deep_archive": "des archives dans des archives, trop profond ; décompressez-le",
        "old_office": "un fichier Office protégé par mot de passe ou de l’ancien genre (.doc, .xls) ; ôtez le mot de passe ou enregistrez-le en .docx, .xlsx ou PDF",
        "damaged": "endommagé, ce n’est pas un fichier {} ; ouvrez-le et enregistrez-le de nouveau",
        "kind": "un genre de fichier qui n’est pas lu ({}) ; enregistrez-le en PDF ou en texte",
        "archive": "archive illisible ({}) ; compressez-la de nouveau",
        "members": "plus de {} éléments ; divisez l’archive",
        "locked": "verrouillé par un mot de passe ; déverrouillez-le",
        "packed": "ne se décompresse pas ({}) ; compressez-le de nouveau",
        "too_large": "trop grand une fois décompressé ; auditez-le seul",
        "dense": "plus de {} fois plus grand une fois décompressé, comme aucun document ; auditez-le seul",
        "office": "document bureautique illisible ({}) ; ouvrez-le et enregistrez-le de nouveau",
        "office_part": "une partie qui n’est pas le XML d’un document ; ouvrez-le et enregistrez-le de nouveau",
        "mail": "un courriel illisible ({}) ; il est lu comme du texte",
        "deep_json": "trop d’imbrications pour être lu ; aplatissez-le",
        "pdf": "PDF illisible ({}) ; imprimez-le de nouveau en PDF",
        "pages": "plus de {} pages ; divisez le document",
        "page": "une page illisible ({}) ; imprimez-la de nouveau en PDF",
        "scan": "aucun texte sur cette page, peut-être numérisée ; lisez-la vous-même",
        "properties": "propriétés illisibles ({}) ; imprimez-le de nouveau en PDF",
        "attachments": "pièces jointes illisibles ({}) ; enregistrez-les et auditez-les seules",
    },
    "de": {
        "missing": "keine Datei und kein Ordner dieses Namens; prüfen Sie den Pfad",
        "shut": "lässt sich nicht öffnen ({}); prüfen Sie die Rechte",
        "shut_folder": "ein Ordner, der sich nicht öffnen lässt ({}); prüfen Sie die Rechte",
        "large": "größer als {} MB; teilen Sie sie",
        "link": "ein Verweis, dem nicht gefolgt wird; nennen Sie sein Ziel",
        "device": "eine Pipe oder ein Gerät; nur Dateien werden gelesen",
        "deep_archive": "Archive in Archiven, zu tief; entpacken Sie es",
        "old_office": "eine Office-Datei mit Kennwort oder der alten Art (.doc, .xls); entfernen Sie das Kennwort oder speichern Sie sie als .docx, .xlsx oder PDF",
        "damaged": "beschädigt, keine {}-Datei; öffnen und speichern Sie sie neu",
        "kind": "eine Dateiart, die nicht gelesen wird ({}); speichern Sie sie als PDF oder Text",
        "archive": "kein lesbares Archiv ({}); packen Sie es neu",
        "members": "mehr als {} Einträge; teilen Sie das Archiv",
        "locked": "mit einem Kennwort gesperrt; entsperren Sie sie",
        "packed": "lässt sich nicht entpacken ({}); packen Sie es neu",
        "too_large": "entpackt zu groß; prüfen Sie es für sich",
        "dense": "entpackt mehr als {}-mal so groß, wie kein Dokument; prüfen Sie es für sich",
        "office": "kein lesbares Office-Dokument ({}); öffnen und speichern Sie es neu",
        "office_part": "ein Teil, der kein XML eines Dokuments ist; öffnen und speichern Sie es neu",
        "mail": "eine unlesbare E-Mail ({}); sie wird als Text gelesen",
        "deep_json": "zu tief verschachtelt; flachen Sie es ab",
        "pdf": "kein lesbares PDF ({}); drucken Sie es neu als PDF",
        "pages": "mehr als {} Seiten; teilen Sie das Dokument",
        "page": "eine unlesbare Seite ({}); drucken Sie sie neu als PDF",
        "scan": "kein Text auf dieser Seite, vielleicht ein Scan; lesen Sie sie selbst",
        "properties": "unlesbare Eigenschaften ({}); drucken Sie es neu als PDF",
        "attachments": "unlesbare Anhänge ({}); speichern und prüfen Sie sie für sich",
    },
    "es": {
        "missing": "no existe tal archivo ni carpeta; compruebe la ruta",
        "shut": "no se puede abrir ({}); compruebe los permisos",
        "shut_folder": "una carpeta que no se puede abrir ({}); compruebe los permisos",
        "large": "mayor de {} MB; divídalo",
        "link": "un enlace, no se sigue; indique adónde lleva",
        "device": "una tubería o un dispositivo; solo se leen archivos",
        "deep_archive": "archivos comprimidos dentro de otros, demasiado hondo; descomprímalo",
        "old_office": "un archivo de Office con contraseña o del tipo antiguo (.doc, .xls); quite la contraseña o guárdelo como .docx, .xlsx o PDF",
        "damaged": "dañado, no es un archivo {}; ábralo y guárdelo de nuevo",
        "kind": "un tipo de archivo que no se lee ({}); guárdelo como PDF o texto",
        "archive": "archivo comprimido ilegible ({}); comprímalo de nuevo",
        "members": "más de {} elementos; divida el archivo comprimido",
        "locked": "bloqueado con contraseña; desbloquéelo",
        "packed": "no se puede descomprimir ({}); comprímalo de nuevo",
        "too_large": "demasiado grande al descomprimirlo; audítelo aparte",
        "dense": "más de {} veces mayor al descomprimirlo, como ningún documento; audítelo aparte",
        "office": "documento de oficina ilegible ({}); ábralo y guárdelo de nuevo",
        "office_part": "una parte que no es el XML de un documento; ábralo y guárdelo de nuevo",
        "mail": "un correo ilegible ({}); se lee como texto",
        "deep_json": "anidado demasiado hondo para leerlo; aplánelo",
        "pdf": "PDF ilegible ({}); imprímalo de nuevo en PDF",
        "pages": "más de {} páginas; divida el documento",
        "page": "una página ilegible ({}); imprímala de nuevo en PDF",
        "scan": "sin texto en esta página, quizá escaneada; léala usted mismo",
        "properties": "propiedades ilegibles ({}); imprímalo de nuevo en PDF",
        "attachments": "adjuntos ilegibles ({}); guárdelos y audítelos aparte",
    },
}  # fmt: skip
