package org.openplan.files;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// The answer of a worker to the service: ready, the outcome is in its file, or why there is none.
record WorkerAnswer(Kind kind, String word) {

    enum Kind {
        READY,
        DONE,
        REFUSED,
        /// Never sent: the process has ended.
        ENDED
    }

    static final WorkerAnswer READY = new WorkerAnswer(Kind.READY, "");
    static final WorkerAnswer ENDED = new WorkerAnswer(Kind.ENDED, "");

    static WorkerAnswer refused(FileRefused.Reason reason) {
        return new WorkerAnswer(Kind.REFUSED, reason.name());
    }

    /// A worker that sends anything else may have been compromised by a file and is treated as ended.
    static WorkerAnswer read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        if (kind >= Kind.ENDED.ordinal()) return ENDED;
        return new WorkerAnswer(Kind.values()[kind], in.readUTF());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(kind.ordinal());
        out.writeUTF(word);
        out.flush();
    }

    FileRefused.Reason reason() {
        for (var reason : FileRefused.Reason.values()) if (reason.name().equals(word)) return reason;
        return FileRefused.Reason.DAMAGED;
    }
}
