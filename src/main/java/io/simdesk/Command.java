package io.simdesk;

import io.simdesk.engine.checks.CheckCommand;
import io.simdesk.engine.pictures.DrawCommand;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What the jar does instead of starting the application. */
final class Command {

    private static final Map<String, BiFunction<List<String>, PrintStream, Integer>> ALL =
            Map.of("check", CheckCommand::run, "draw", DrawCommand::run, "import", ImportCommand::run);

    private Command() {}

    static boolean isCalledBy(String... args) {
        return args.length > 0 && ALL.containsKey(args[0]);
    }

    /** @return the exit code */
    static int run(String[] args, PrintStream out) {
        return ALL.get(args[0]).apply(List.of(args).subList(1, args.length), out);
    }
}
