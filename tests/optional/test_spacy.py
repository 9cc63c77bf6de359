# SPDX-License-Identifier: AGPL-3.0-or-later
"""The audit with a real spaCy pipeline: a blank one with a ruler, written to a folder and loaded from it."""

from pathlib import Path

import spacy

from tocsin.run.audit import audit, spacy_reader


def test_a_pipeline_in_a_folder_reads_along(tmp_path: Path) -> None:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": "Okafor"}])
    pipeline.to_disk(tmp_path / "pipeline")
    (tmp_path / "log.txt").write_text("Then Okafor was there.")
    found = audit([tmp_path / "log.txt"], second=spacy_reader(str(tmp_path / "pipeline")))
    assert [(f.line, f.kind) for f in found.findings] == [(1, "person")]
