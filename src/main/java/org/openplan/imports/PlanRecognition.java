package org.openplan.imports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.openplan.files.FileRefused;
import org.openplan.files.FileWork;

/// Reads a foreign file as a plan, in the worker process.
public final class PlanRecognition implements FileWork {

    static final String NAME = "plan";

    /// The largest answer in bytes that the service must hold in memory; a plan of 10,000 rows needs a quarter of it.
    private static final int LARGEST = 12 << 20;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome of(Path file, String called) throws FileRefused {
        var answer = answer(file, called).json();
        if (answer.length > LARGEST) throw new FileRefused(FileRefused.Reason.TOO_COMPLEX);
        return new Outcome("", answer);
    }

    @Override
    public void prepare() {
        try {
            new PlanReader().read("Measure 1. Title\t".getBytes(StandardCharsets.UTF_8), "", null);
        } catch (NotAPlan nothing) {
            PlanAnswer.of(nothing).json();
        }
    }

    private static PlanAnswer answer(Path file, String called) {
        try {
            return PlanAnswer.of(new PlanReader().read(file, called, null));
        } catch (NotAPlan refusal) {
            return PlanAnswer.of(refusal);
        }
    }
}
