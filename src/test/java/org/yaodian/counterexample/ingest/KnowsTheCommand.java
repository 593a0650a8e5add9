package org.yaodian.counterexample.ingest;

import org.yaodian.counterexample.cli.Command;

/** Imports the commands, which nobody does. */
final class KnowsTheCommand {
    Command command() {
        return new Command();
    }
}
