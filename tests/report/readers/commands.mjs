// Prints, for annotations read from standard input, the commands by which GitHub's own library asks for them.
import { error, notice, warning } from "@actions/core";

let given = "";
for await (const part of process.stdin) given += part;
for (const { command, message, properties } of JSON.parse(given)) {
  ({ error, warning, notice })[command](message, properties);
}
