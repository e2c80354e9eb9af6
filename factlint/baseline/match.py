"""Findings of a text against the known ones: which of them are known, and as what one is written down."""

import os
from collections.abc import Collection, Mapping

from factlint.baseline.file import LONGEST, Known
from factlint.engine.run import BROKEN, Linted
from factlint.files.target import below
from factlint.findings.finding import Finding, Suppression
from factlint.findings.fingerprint import fingerprinted

IN_BASELINE = Suppression("baseline")


def path_of(name: str, folder: str) -> str:
    """What a baseline in this folder calls a file, however it was named, links to folders included."""
    parent, own = os.path.split(os.path.abspath(name))
    return below(os.path.join(os.path.realpath(parent), own), os.path.realpath(folder))


def noted(result: Linted, folder: str) -> list[tuple[Finding, Known | None]]:
    """Each finding with its entry. None for what no baseline holds: what is suppressed, or was not checked."""
    found: list[tuple[Finding, Known | None]] = []
    by_file: dict[str, list[Finding]] = {}
    for finding in result.findings:
        by_file.setdefault(owner(finding), []).append(finding)
    prints: dict[str, list[str]] = {}
    for name, findings in by_file.items():
        source = result.sources.get(name, "")
        again = fingerprinted(source, findings, path_of(name, folder))
        prints[name] = [finding.fingerprint for finding in reversed(again)]
    for finding in result.findings:
        fingerprint = prints[owner(finding)].pop()
        if finding.suppressed or finding.code in BROKEN:
            found.append((finding, None))
            continue
        text = " ".join(result.sources.get(finding.filename, "")[slice(*finding.offset)].split())[:LONGEST]
        path = path_of(owner(finding), folder)
        found.append((finding, Known(path, finding.code, text, finding.message, fingerprint)))
    return found


def owner(finding: Finding) -> str:
    """The file that a finding belongs to, which another may be shown for."""
    return finding.home.path if finding.home else finding.filename


def keys(known: Collection[Known]) -> Mapping[tuple[str, str], Known]:
    """The entries by path and fingerprint, which is all that counts of them."""
    return {(each.path, each.fingerprint): each for each in known}


def held_against(result: Linted, known: Mapping[tuple[str, str], Known], folder: str) -> Linted:
    """The result with the known findings marked."""
    if not result.findings:
        return result
    marked = [
        finding._replace(suppressed=True, suppression=IN_BASELINE)
        if entry and (entry.path, entry.fingerprint) in known
        else finding
        for finding, entry in noted(result, folder)
    ]
    return result._replace(findings=marked)
