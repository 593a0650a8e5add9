package org.yaodian.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yaodian.store.StoreUnavailableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command {@code yaodian}. */
@Command(
        name = "yaodian",
        description = "Reads Chinese government work plans (工作要点) into a knowledge graph and answers from it.",
        subcommands = {
            ServeCommand.class,
            IngestCommand.class,
            ExtractCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            EvaluateCommand.class,
            ValidateCommand.class,
            BenchCommand.class,
            RehearseCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "The launcher adds:", "  test      Installs what the tests lack here, and runs them all."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the input or the data is at fault; the message says what and how to cure it",
            "2:the command was called wrongly"
        })
public final class Main {

    /** Lucene tells of a module that would make vectors faster; nothing here uses vectors. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(
                commandLine(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).execute(arguments));
    }

    /**
     * The whole command line.
     *
     * @param out for what was asked for
     * @param err for messages
     */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((fault, command, parsed) -> told(fault, command));
        line.setParameterExceptionHandler((fault, arguments) -> misused(fault));
        return line;
    }

    private static int told(Exception fault, CommandLine command) throws Exception {
        if (fault instanceof FailedException || fault instanceof StoreUnavailableException) {
            command.getErr().println("yaodian: " + fault.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw fault;
    }

    private static int misused(ParameterException fault) {
        CommandLine command = fault.getCommandLine();
        command.getErr().println("yaodian: " + fault.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(fault, command.getErr())) {
            command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return CommandLine.ExitCode.USAGE;
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
