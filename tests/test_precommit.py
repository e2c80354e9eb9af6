"""The pre-commit hooks, run by pre-commit itself against a scratch repository. Needs git and a package index."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from factlint.cli.found_here import HOOK

ROOT = Path(__file__).parents[1]
PRE_COMMIT = [sys.executable, "-m", "pre_commit"]


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org"]
    command = ["git", *identity, *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    """A git repository with a bad file, a good one, and one that is no text."""
    git(tmp_path, "init", "--quiet")
    (tmp_path / "bad.txt").write_text("The United Stated sent its regards.\n")
    (tmp_path / "good.md").write_text("# Regards\n\nThe United States sent its regards.\n")
    (tmp_path / "code.py").write_text('"""The United Stated."""\n')
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "scratch")
    return tmp_path


def test_try_repo_fails_on_a_bad_file_and_passes_on_a_good_one(scratch: Path) -> None:
    outputs = {}
    for name in ("bad.txt", "good.md"):
        command = [*PRE_COMMIT, "try-repo", str(ROOT), "factlint", "--verbose", "--color=never", "--files"]
        ran = subprocess.run(
            [*command, name, "code.py"],
            cwd=scratch,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"},
        )
        outputs[name] = (ran.returncode, ran.stdout + ran.stderr)
    code, output = outputs["bad.txt"]
    assert code == 1, output
    assert "bad.txt:1:5: error" in output
    assert "code.py" not in output
    code, output = outputs["good.md"]
    assert code == 0, output
    assert "Passed" in output


def test_the_hook_that_init_offers_checks_a_commit(scratch: Path) -> None:
    """It runs the factlint that is installed, so that no address is needed."""
    (scratch / ".pre-commit-config.yaml").write_text("repos:\n" + HOOK)
    # The command of this environment, be it on the path or not.
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    git(scratch, "add", ".")
    for name, code, told in (("bad.txt", 1, "bad.txt:1:5: error names.phrase"), ("good.md", 0, "Passed")):
        ran = subprocess.run(
            [*PRE_COMMIT, "run", "--color=never", "--files", name, "code.py"],
            cwd=scratch,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PATH": path},
        )
        assert (ran.returncode, told in ran.stdout) == (code, True), ran.stdout + ran.stderr


@pytest.mark.parametrize(
    ("verb", "name"),
    [("validate-manifest", ".pre-commit-hooks.yaml"), ("validate-config", ".pre-commit-config.yaml")],
)
def test_the_files_of_the_hooks_are_valid(verb: str, name: str) -> None:
    subprocess.run([*PRE_COMMIT, verb, str(ROOT / name)], check=True)


def test_the_hooks_are_those_of_the_documentation() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    texts = ["plain-text", "markdown", "rst", "html"]
    assert [(hook["id"], hook["types_or"], hook.get("pass_filenames", True)) for hook in hooks] == [
        ("factlint", texts, True),
        ("factlint-project", texts, False),
    ]
    documentation = (ROOT / "docs/pre-commit.md").read_text(encoding="utf-8")
    assert all(f"id: {hook['id']}\n" in documentation for hook in hooks)
