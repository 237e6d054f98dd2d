package org.openplan.imports.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openplan.imports.NotAPlan;

/// Recognises the type of a file by its content and refuses types that cannot contain a plan.
public final class FileGuard {

    private static final long LARGEST = 64L << 20;
    private static final int LARGEST_TEXT = 2 << 20;

    /// The maximum size of a plan's text in megabytes.
    static final String LONGEST_TEXT = "2";

    /// The maximum number of rows, lines and paragraphs of a plan; the longest real ones have about two thousand.
    public static final int MOST_LINES = 10_000;

    /// The maximum number of columns of a table, as in Word.
    static final int MOST_COLUMNS = 63;

    private FileGuard() {}

    /// The bytes of the file, memory-mapped, so that a large one costs no memory.
    public static ByteBuffer bytes(Path file, String name) {
        if (Files.isDirectory(file)) throw new NotAPlan(NotAPlan.Reason.DIRECTORY, name);
        if (!Files.isRegularFile(file)) throw new NotAPlan(NotAPlan.Reason.MISSING, name);
        try (var channel = FileChannel.open(file)) {
            checkSize(channel.size(), name);
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        } catch (IOException e) {
            throw new NotAPlan(NotAPlan.Reason.MISSING, name);
        }
    }

    public static void checkSize(long size, String name) {
        if (size == 0) throw new NotAPlan(NotAPlan.Reason.EMPTY, name);
        if (size > LARGEST) throw new NotAPlan(NotAPlan.Reason.TOO_LARGE, name, String.valueOf(LARGEST >> 20));
    }

    public static NotAPlan tooLong(String name) {
        return new NotAPlan(NotAPlan.Reason.TOO_LONG, name, String.valueOf(MOST_LINES));
    }

    public static boolean isZip(ByteBuffer bytes) {
        return startsWith(bytes, "PK\3\4") || startsWith(bytes, "PK\5\6");
    }

    /// The text of a file that is not a Word file.
    public static String text(ByteBuffer bytes, String name) {
        if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) throw new NotAPlan(oldOffice(bytes), name);
        if (startsWith(bytes, "{\\rtf")) throw new NotAPlan(NotAPlan.Reason.OLD_WORD, name);
        if (startsWith(bytes, "%PDF")) throw new NotAPlan(NotAPlan.Reason.WRONG_TYPE, name);
        if (bytes.remaining() > LARGEST_TEXT) throw new NotAPlan(NotAPlan.Reason.TOO_LARGE, name, LONGEST_TEXT);
        String text = decode(bytes, name);
        if (text.isBlank()) throw new NotAPlan(NotAPlan.Reason.EMPTY, name);
        long strange = text.chars()
                .filter(letter -> letter < 32 && "\t\n\r\f".indexOf(letter) < 0 || letter == 0xFFFD)
                .count();
        if (strange * 200 > text.length()) throw new NotAPlan(NotAPlan.Reason.WRONG_TYPE, name);
        return text;
    }

    private static String decode(ByteBuffer bytes, String name) {
        var content = bytes.duplicate();
        if (startsWith(bytes, "\u00FF\u00FE"))
            return StandardCharsets.UTF_16.decode(content).toString();
        if (startsWith(bytes, "\u00FE\u00FF"))
            return StandardCharsets.UTF_16.decode(content).toString();
        if (isWide(bytes)) return StandardCharsets.UTF_16LE.decode(content).toString();
        try {
            String text = strictly(StandardCharsets.UTF_8, content);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return decodeOld(bytes.duplicate(), name);
        }
    }

    /// In UTF-16 text in Latin letters every other byte is zero.
    private static boolean isWide(ByteBuffer bytes) {
        int last = Math.min(bytes.limit(), bytes.position() + 200);
        int wide = 0;
        for (int at = bytes.position(); at + 1 < last; at += 2)
            if (bytes.get(at) != 0 && bytes.get(at + 1) == 0) wide++;
        return wide > 0 && wide * 4 >= (last - bytes.position());
    }

    /// Decodes text older than Unicode, in the Central European encoding or, if most letters are outside ASCII, the
    /// Cyrillic one; zero bytes show that it is not text.
    private static String decodeOld(ByteBuffer bytes, String name) {
        int letters = 0;
        int high = 0;
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            int letter = bytes.get(i) & 0xFF;
            if (letter == 0) throw new NotAPlan(NotAPlan.Reason.WRONG_TYPE, name);
            if (letter >= 0xC0) high++;
            if (letter >= 0xC0 || Character.isLetter(letter)) letters++;
        }
        return Charset.forName(high * 2 > letters ? "windows-1251" : "windows-1250")
                .decode(bytes)
                .toString();
    }

    private static String strictly(Charset charset, ByteBuffer bytes) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes)
                .toString();
    }

    /// An encrypted .docx and an old .doc have the same container format; its directory distinguishes them.
    private static NotAPlan.Reason oldOffice(ByteBuffer bytes) {
        if (holds(bytes, "EncryptedPackage")) return NotAPlan.Reason.ENCRYPTED;
        return holds(bytes, "WordDocument") ? NotAPlan.Reason.OLD_WORD : NotAPlan.Reason.WRONG_TYPE;
    }

    private static boolean holds(ByteBuffer bytes, String word) {
        byte[] wanted = word.getBytes(StandardCharsets.UTF_16LE);
        int matched = 0;
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            matched = bytes.get(i) == wanted[matched] ? matched + 1 : bytes.get(i) == wanted[0] ? 1 : 0;
            if (matched == wanted.length) return true;
        }
        return false;
    }

    private static boolean startsWith(ByteBuffer bytes, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.remaining() < wanted.length) return false;
        for (int i = 0; i < wanted.length; i++) if (bytes.get(bytes.position() + i) != wanted[i]) return false;
        return true;
    }
}
