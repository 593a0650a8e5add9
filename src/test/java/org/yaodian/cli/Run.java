package org.yaodian.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the command line in this process.
 *
 * @param code the exit code
 */
record Run(int code, String out, String err) {

    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(words);
        return new Run(code, out.toString(), err.toString());
    }
}
