package org.openplan;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/// The commands offered on the command line besides the service. Each command is a class, listed here; an error is one
/// line on standard error.
@Command(
        name = "openplan",
        subcommands = {Inspect.class, TenantsCommand.class, TrailCommand.class, Verify.class})
final class Commands {

    private static final IParameterExceptionHandler ASKED_WRONGLY = (mistake, arguments) -> {
        var command = mistake.getCommandLine();
        var help = new Help(command.getCommandSpec(), Help.defaultColorScheme(Help.Ansi.OFF));
        command.getErr().println("Usage: " + line(help.synopsis(0)));
        return command.getCommandSpec().exitCodeOnInvalidInput();
    };

    private static final IExecutionExceptionHandler FAILED = (failure, command, parsed) -> {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        var why = cause instanceof IllegalStateException ? String.valueOf(cause.getMessage()) : cause.toString();
        command.getErr().println(line(command.getCommandName() + ": " + why));
        return command.getCommandSpec().exitCodeOnExecutionException();
    };

    private Commands() {}

    /// The exit code; 2 if the arguments name no command.
    static int run(PrintStream out, PrintStream errors, String... arguments) {
        return new CommandLine(new Commands())
                .setOut(writer(out))
                .setErr(writer(errors))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(ASKED_WRONGLY)
                .setExecutionExceptionHandler(FAILED)
                .execute(arguments);
    }

    /// The text as one line, whatever characters it contains.
    static String line(String sentence) {
        return sentence.strip().replaceAll("[\\p{Cntrl}\\x{2028}\\x{2029}]+", " ");
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
