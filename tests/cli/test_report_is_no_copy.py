"""A page that factlint wrote shows copy and is none: a folder's search leaves it out, its own name does not."""

from pathlib import Path

from factlint.cli.main import main


def test_a_page_of_findings_is_left_out_of_its_folder(tmp_path: Path, capfd, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.txt").write_text("The the vote was close.\n")
    (tmp_path / "page.html").write_text("<p>The the vote was close.</p>\n")
    assert main(["--output-format", "html", "-o", "report.html", "--exit-zero", "."]) == 0
    main(["--show-files", "."])
    assert capfd.readouterr().out.split() == ["page.html", "story.txt"]
    main(["--show-files", "report.html"])
    assert capfd.readouterr().out.split() == ["report.html"]
