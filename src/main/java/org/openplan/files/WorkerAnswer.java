package org.openplan.files;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.openplan.files.FileRefused.Reason;

/// What a worker says to the service: that it is ready, that the outcome stands in its file, or why there is none.
record WorkerAnswer(Kind kind, String word) {

    enum Kind {
        READY,
        DONE,
        REFUSED,
        /// Never sent: the process is gone.
        ENDED
    }

    static final WorkerAnswer READY = new WorkerAnswer(Kind.READY, "");
    static final WorkerAnswer ENDED = new WorkerAnswer(Kind.ENDED, "");

    static WorkerAnswer refused(Reason reason) {
        return new WorkerAnswer(Kind.REFUSED, reason.name());
    }

    /// A worker that says anything else has been taken over by a file and is treated as gone.
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

    Reason reason() {
        for (var reason : Reason.values()) if (reason.name().equals(word)) return reason;
        return Reason.DAMAGED;
    }
}
