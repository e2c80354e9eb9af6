"""The wheel, built and installed in an environment of its own, works away from the checkout. Needs pip's index."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_wheel_brings_the_rules_and_runs(tmp_path: Path) -> None:
    wheels = tmp_path / "wheels"
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(wheels), str(ROOT)]
    subprocess.run(build, check=True, cwd=tmp_path)
    [wheel] = wheels.iterdir()
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    rules = {f"factlint/rules/{path.relative_to(ROOT / 'rules')}" for path in (ROOT / "rules").rglob("*.yaml")}
    assert rules
    assert rules <= names
    assert {"factlint/py.typed", "factlint/report/html/page.css", "factlint/report/html/page.js"} <= names
    assert not {name for name in names if name.startswith(("tests/", "seeds/", "docs/"))}

    environment = tmp_path / "environment"
    venv.create(environment, symlinks=os.name != "nt", with_pip=False)
    programs = environment / ("Scripts" if os.name == "nt" else "bin")
    site = Path(sysconfig.get_path("purelib", vars={"base": str(environment), "platbase": str(environment)}))
    install = ["--python", str(programs / "python"), "install", "--quiet", "--no-deps", str(wheel)]
    subprocess.run([sys.executable, "-m", "pip", *install], check=True)
    # The dependencies of this environment, without what makes a checkout importable.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")

    text = tmp_path / "story.txt"
    text.write_text("The United Stated voted.\n")
    ran = subprocess.run(
        [programs / "factlint", "--output-format", "concise", "story.txt"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
    )
    assert ran.returncode == 1, ran.stderr
    assert ran.stdout.startswith("story.txt:1:5: error")
    where = subprocess.run(
        [programs / "python", "-c", "import factlint; print(factlint.__file__)"],
        cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert Path(where.stdout.strip()).is_relative_to(environment)
