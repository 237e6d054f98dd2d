package org.openplan.files;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/// The service's request to a worker: which work, on which file, with which original name, and where to write the
/// outcome. Each text is preceded by its length.
record WorkerRequest(String work, Path file, String called, Path outcome) {

    private static final int LONGEST_NAME = 1_000;

    WorkerRequest {
        called = called.substring(0, Math.min(LONGEST_NAME, called.length()));
    }

    static WorkerRequest read(DataInputStream in) throws IOException {
        return new WorkerRequest(in.readUTF(), Path.of(in.readUTF()), in.readUTF(), Path.of(in.readUTF()));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(work);
        out.writeUTF(file.toString());
        out.writeUTF(called);
        out.writeUTF(outcome.toString());
        out.flush();
    }
}
