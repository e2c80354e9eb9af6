import static se.bjurr.violations.lib.ViolationsApi.violationsApi;

import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** Prints what violations-lib reads in the reports FOLDER/NAME of a PARSER: file, line, column, severity, rule, message. */
public class Violations {
  public static void main(String[] given) {
    for (int each = 1; each < given.length; each++) {
      Parser parser = Parser.valueOf(given[each]);
      violationsApi().withPattern(".*/" + parser + "[.].*").inFolder(given[0]).findAll(parser).violations().stream()
          .map(found -> String.join("\t", parser.name(), found.getFile(), "" + found.getStartLine(),
              "" + found.getColumn(), "" + found.getSeverity(), found.getRule(), found.getMessage().strip()))
          .map(line -> line.replace("\n", "\\n"))
          .forEach(System.out::println);
    }
  }
}
