package org.yaodian.cli;

import picocli.CommandLine.Command;

/** Measures this program beside what a user would pick instead. */
@Command(
        name = "bench",
        description = "Measures this program beside what one would pick instead.",
        subcommands = {StartBench.class, ServeBench.class, ExtractBench.class},
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class BenchCommand {}
