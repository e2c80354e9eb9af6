"""docutils' reStructuredText parser, asked for what prose needs: a directive's content is text unless it is code.

Unknown directives and roles (Sphinx has many) are no errors, nothing is included or
executed, and comments and pictures' alternative texts are noted with their places.
"""

import re

from docutils import frontend, nodes, utils
from docutils.parsers.rst import Directive, Parser, states

from factlint.grammar import Grammar
from factlint.hints import Any
from factlint.text.document import Span
from factlint.text.rst_places import Lines, Piece, Places
from factlint.text.wordlist import words

_SILENT = words(
    """
    code code-block sourcecode highlight literalinclude raw math include csv-table toctree parsed-literal
    meta contents sectnum section-numbering default-role role class unicode replace date target-notes header
    footer automodule autoclass autofunction automethod autodata autoattribute autosummary graphviz digraph
    graph productionlist prompt doctest testcode testoutput testsetup testcleanup index currentmodule module
    tabularcolumns restructuredtext-test-directive plot mermaid uml ipython jupyter-execute
    """
)
"""Their content is no prose."""
_TITLED = words("admonition topic sidebar rubric table list-table centered")
"""Their first line is a heading."""
_ADMONITIONS = words(
    """
    attention caution danger error hint important note tip warning seealso todo epigraph highlights
    pull-quote compound glossary hlist
    """
)
"""Their first line is text already."""
_DIRECTIVE = Grammar(r"\.\.[ ]+(?P<name>(?:\w+[-._+:])*\w+)[ ]?::(?:[ ]+|\Z)")


class _Options(dict[str, Any]):
    """Every option is known, and taken as it is written."""

    def __missing__(self, name: str) -> Any:
        return lambda argument: argument or ""


class _Prose(Directive):
    """Any directive: its content is read as text, its arguments and options are not."""

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True
    option_spec = _Options(any=str)

    def run(self) -> list[Any]:
        container = nodes.container()
        container["name"] = self.name
        self.state.nested_parse(self.content, self.content_offset, container)
        if self.arguments and self.name in _TITLED:
            text, _ = self.state.inline_text(self.arguments[0], self.lineno)
            container.insert(0, nodes.title(self.arguments[0], "", *text))
        return [container]


class _Admonition(_Prose):
    optional_arguments = 0


class _Silent(_Prose):
    def run(self) -> list[Any]:
        return []


def _directive(name: str) -> type[Directive]:
    bare = name.rpartition(":")[2].lower()
    if bare in _SILENT:
        return _Silent
    return _Admonition if bare in _ADMONITIONS else _Prose


class Parse:
    """One source, parsed: the tree, the pieces of its nodes, its comments and its pictures' alternative texts."""

    def __init__(self, text: str) -> None:
        self.lines = Lines(text)
        self.comments: list[Span] = []
        self.alternatives: list[list[Piece]] = []
        self.places = Places(self.lines)
        settings = frontend.get_default_settings(Parser)
        settings.report_level = settings.halt_level = 5
        settings.warning_stream = False
        settings.file_insertion_enabled = settings.raw_enabled = False
        settings.line_length_limit = len(text) + 1
        self.tree = utils.new_document("-", settings)
        parser = Parser(inliner=self.places.inliner())
        parser.state_classes = _state_classes(self)
        parser.parse(text, self.tree)

    def lines_from(self, first: int, last: int) -> Span:
        """The source span of lines, 0-based, without the last one's end and white space."""
        last = max(first, min(last, len(self.lines.lines) - 1))
        while last > first and not self.lines.lines[last].strip():
            last -= 1
        return Span(self.lines.starts[first], self.lines.starts[last] + len(self.lines.lines[last].rstrip()))

    def alternative(self, first: int, last: int) -> bool:
        """Notes the `:alt:` option of a picture in these lines; says whether there is one."""
        pieces: list[Piece] = []
        indent = -1
        for number in range(first, min(last + 1, len(self.lines.lines))):
            line = self.lines.lines[number].rstrip()
            begin = len(line) - len(line.lstrip())
            found = re.match(r"\s*:alt:\s+(?=\S)", line)
            if found:
                indent, begin = begin, found.end()
            elif indent < 0:
                continue
            elif begin <= indent or not line:
                break
            start = self.lines.starts[number]
            if pieces:
                pieces.append(Piece(" ", pieces[-1].end, start + begin))
            pieces.append(Piece(line[begin:], start + begin, start + len(line)))
        if pieces:
            self.alternatives.append(pieces)
        return bool(pieces)


def _state_classes(parse: Parse) -> tuple[type[Any], ...]:
    """docutils' states, in which explicit markup is read as this module has it."""
    made: list[type[Any]] = []
    machines: list[Any] = []  # docutils keeps its machines for nested text; here each parse has its own
    made += [_prose_state(state, parse, made, machines) for state in states.state_classes]
    return tuple(made)


def _prose_state(state: Any, parse: Parse, made: list[type[Any]], machines: list[Any]) -> type[Any]:
    """One of docutils' states, with all directives as prose and comments noted."""

    class Prose(state):  # type: ignore[misc]  # a class of docutils that is known at run time only
        nested_sm_cache = machines

        def __init__(self, state_machine: Any, debug: bool = False) -> None:
            super().__init__(state_machine, debug)
            self.nested_sm_kwargs = {"state_classes": tuple(made), "initial_state": "Body"}

        def explicit_construct(self, match: Any) -> Any:
            found = _DIRECTIVE.match(match.string)
            if not found:
                return super().explicit_construct(match)
            name = found["name"]
            first = self.state_machine.abs_line_offset()
            result, blank = self.run_directive(_directive(name), found, name, {})
            is_picture = name in ("image", "figure") and bool(result)
            if is_picture and parse.alternative(first, self.state_machine.abs_line_offset()):
                result[0]["alternative"] = len(parse.alternatives) - 1
            return result, blank

        def comment(self, match: Any) -> Any:
            first = self.state_machine.abs_line_offset()
            result = super().comment(match)
            parse.comments.append(parse.lines_from(first, self.state_machine.abs_line_offset()))
            return result

    Prose.__name__ = state.__name__  # docutils finds its states by their names
    return Prose
