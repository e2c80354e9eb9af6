"""The recipes of `docs/editors.md`, taken from the page and tried in the editors themselves.

With FACTLINT_EDITORS set an editor that is not installed is a failure.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[2] / "docs/editors.md").read_text("utf-8")
TEXT = "Fine so far.\n\nÜber 東 the United Stated and the United Stated.\nIt was a good good day.\n"
STORY = "über.txt"
"""Letters of two, three and one byte, so that a column counted wrongly shows; the last line is a question."""


def recipe(heading: str, language: str) -> str:
    """The block of code in a section of the page."""
    section = PAGE.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    [block] = re.findall(rf"```{language}\n(.*?)```", section, re.DOTALL)
    return str(block)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a story, in which the command is found as `factlint`."""
    (tmp_path / STORY).write_text(TEXT, "utf-8")
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin/factlint"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factlint "$@"\n')
    command.chmod(0o755)
    return tmp_path


def ran(desk: Path, *command: str) -> str:
    """What a program in that folder leaves in the file `told`."""
    if not shutil.which(command[0]):
        assert not os.environ.get("FACTLINT_EDITORS"), f"{command[0]} is not installed"
        pytest.skip(f"{command[0]} is not installed")
    path = f"{desk / 'bin'}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "HOME": str(desk), "LC_ALL": "C.UTF-8", "TERM": "dumb"}
    process = subprocess.run(
        command,
        cwd=desk,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        stdin=subprocess.DEVNULL,
    )
    assert (desk / "told").exists(), process.stdout + process.stderr
    return (desk / "told").read_text("utf-8")


def expected(column_of: str) -> list[tuple[int, int, str, str]]:
    """Line, column, first letter of the severity and rule of each finding, as the program itself tells them."""
    options = [
        "--isolated",
        "--output-format",
        "json",
        "--position-encoding",
        column_of,
        "--stdin-filename",
        STORY,
    ]
    command = [sys.executable, "-m", "factlint", "check", *options, "-"]
    found = json.loads(subprocess.run(command, input=TEXT.encode(), capture_output=True, check=False).stdout)
    return [
        (each["location"]["row"], each["location"]["column"], each["severity"][0], each["code"]) for each in found
    ]


def test_what_is_expected_tells_columns_apart() -> None:
    assert [(row, column) for row, column, *_ in expected("utf-8")[:2]] == [(3, 15), (3, 37)]
    assert [(row, column) for row, column, *_ in expected("utf-32")[:2]] == [(3, 12), (3, 34)]
    assert {severity for _, _, severity, _ in expected("utf-8")} == {"e", "w"}


@pytest.mark.parametrize(
    "start",
    [("vim", "-N", "-u", "vimrc", "-i", "NONE", "-es"), ("nvim", "--headless", "-u", "vimrc", "-i", "NONE")],
)
def test_make_fills_the_list_of_vim(desk: Path, start: tuple[str, ...]) -> None:
    (desk / "vimrc").write_text("filetype on\n" + recipe("Vim and Neovim", "vim"), "utf-8")
    (desk / "try.vim").write_text(
        f"edit {STORY}\nsetfiletype text\nsilent make!\n"
        "let found = filter(getqflist(), 'v:val.valid')\n"
        "call writefile([json_encode(map(found, "
        "'[v:val.lnum, v:val.col, v:val.type, split(v:val.text)[0], bufname(v:val.bufnr)]'))], 'told')\nqall!\n"
    )
    found = json.loads(ran(desk, *start, "-S", "try.vim"))
    assert found == [[*each, STORY] for each in expected("utf-8")]


STAND_IN = """\
-- What nvim-lint does with a linter, as far as a recipe can tell: it is not in Debian.
package.preload['lint'] = function()
  local lint = { linters = {}, linters_by_ft = {} }
  function lint.try_lint()
    for _, name in ipairs(lint.linters_by_ft[vim.bo.filetype] or {}) do
      local linter = lint.linters[name]
      local command = { linter.cmd }
      for _, argument in ipairs(linter.args) do
        table.insert(command, type(argument) == 'function' and argument() or argument)
      end
      assert(linter.stdin and linter.stream == 'stdout' and linter.ignore_exitcode)
      local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\\n') .. '\\n'
      vim.diagnostic.set(vim.api.nvim_create_namespace(name), 0, linter.parser(vim.fn.system(command, text), 0))
    end
  end
  return lint
end
"""


def test_nvim_lint_shows_what_is_not_saved_yet(desk: Path) -> None:
    (desk / "init.lua").write_text(STAND_IN + recipe("Neovim with nvim-lint", "lua"), "utf-8")
    (desk / STORY).write_text("An older version.\n", "utf-8")
    (desk / "text.txt").write_text(TEXT, "utf-8")
    (desk / "try.lua").write_text(
        f"vim.cmd('edit {STORY}')\nvim.bo.filetype = 'text'\n"
        "vim.api.nvim_buf_set_lines(0, 0, -1, true, vim.fn.readfile('text.txt'))\n"
        "vim.cmd('doautocmd InsertLeave')\n"
        "local found = vim.tbl_map(function(each) return { each.lnum + 1, each.col + 1, each.severity, each.code,"
        " vim.api.nvim_buf_get_text(0, each.lnum, each.col, each.end_lnum, each.end_col, {})[1] } end,"
        " vim.diagnostic.get(0))\n"
        "vim.fn.writefile({ vim.json.encode(found) }, 'told')\nvim.cmd('qall!')\n"
    )
    found = json.loads(ran(desk, "nvim", "--headless", "-u", "init.lua", "-i", "NONE", "-S", "try.lua"))
    severities = {1: "e", 2: "w", 3: "i"}
    assert [(row, column, severities[weight], code) for row, column, weight, code, _ in found] == expected("utf-8")
    assert found[0][-1] == "United Stated"


def test_flymake_underlines_what_is_not_saved_yet(desk: Path) -> None:
    (desk / "factlint.el").write_text(recipe("Emacs", "elisp"), "utf-8")
    (desk / STORY).write_text("An older version.\n", "utf-8")
    (desk / "text.txt").write_text(TEXT, "utf-8")
    (desk / "try.el").write_text(
        f"""
(find-file "{STORY}")
(text-mode)
(erase-buffer)
(insert-file-contents "text.txt")
(flymake-start)
(let ((patience 400))
  (while (and (> (setq patience (1- patience)) 0) (null (flymake-diagnostics)))
    (accept-process-output nil 0.05)))
(let ((found (mapcar
              (lambda (each)
                (goto-char (flymake-diagnostic-beg each))
                (list (line-number-at-pos) (1+ (- (point) (line-beginning-position)))
                      (substring (symbol-name (flymake-diagnostic-type each)) 1 2)
                      (car (split-string (flymake-diagnostic-text each) ":"))
                      (buffer-substring (flymake-diagnostic-beg each) (flymake-diagnostic-end each))))
              (sort (flymake-diagnostics)
                    (lambda (one other) (< (flymake-diagnostic-beg one) (flymake-diagnostic-beg other)))))))
  (with-temp-file "told"
    (insert (json-serialize (vconcat (mapcar #'vconcat found))))))
""",
        "utf-8",
    )
    found = json.loads(ran(desk, "emacs", "-Q", "--batch", "-l", "factlint.el", "-l", "try.el"))
    assert [tuple(each[:4]) for each in found] == expected("utf-32")
    assert found[0][-1] == "United Stated"


@pytest.mark.parametrize(("heading", "encoding"), [("Sublime Text", "utf-32"), ("Visual Studio Code", "utf-16")])
def test_the_expressions_of_other_editors_read_what_is_printed(desk: Path, heading: str, encoding: str) -> None:
    written = json.loads(recipe(heading, "json"))
    if heading == "Sublime Text":
        command, expression = written["cmd"], written["file_regex"]
    else:
        [task] = written["tasks"]
        command = [task["command"], *task["args"]]
        pattern = task["problemMatcher"]["pattern"]
        expression = pattern["regexp"]
        assert [pattern[name] for name in ("file", "line", "column", "severity", "code", "message")] == list(
            range(1, 7)
        )
    command = [sys.executable, "-m", *(word.replace("$file", STORY) for word in command)]
    printed = subprocess.run(command, cwd=desk, capture_output=True, check=False, encoding="utf-8").stdout
    found = [re.fullmatch(expression, line) for line in printed.splitlines()]
    places = [(each[1], int(each[2]), int(each[3])) for each in found if each]
    assert places == [(STORY, row, column) for row, column, *_ in expected(encoding)]
