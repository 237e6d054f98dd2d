package org.openplan.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Does in a real worker what a hostile file may bring it to; the file says what. The word is the process it ran in.
public final class Misbehaviour implements FileWork {

    static final String NAME = "misbehaviour";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome of(Path file, String called) throws IOException {
        var told = Files.readString(file);
        switch (told) {
            case "never ends" -> hang(Long.MAX_VALUE);
            case "takes a while" -> hang(600);
            case "fills the memory" -> fill();
            case "recurses" -> recurse(1);
            case "prints" -> System.out.println("\0\1\2 not an answer");
            case "throws" -> throw new IllegalStateException(told);
            case "leaves a file" -> {
                Files.writeString(Files.createTempFile("left", null), told);
                Runtime.getRuntime().halt(7);
            }
            case "leaves" -> Runtime.getRuntime().halt(7);
            default -> {}
        }
        return new Outcome(String.valueOf(ProcessHandle.current().pid()), called.getBytes(StandardCharsets.UTF_8));
    }

    private static void hang(long milliseconds) {
        long until = System.nanoTime() / 1_000_000 + Math.min(milliseconds, 1L << 40);
        while (System.nanoTime() / 1_000_000 < until) Thread.onSpinWait();
    }

    private static byte[] fill() {
        return new byte[1 << 30];
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }
}
