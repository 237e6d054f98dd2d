package org.openplan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.files.ArchiveRefused.Reason;
import org.openplan.files.ZipArchive.Limits;

/// An archive is believed only as far as it can be held to what it promised.
class ZipArchiveTests {

    private static final Limits ROOMY = new Limits(100, 1 << 20);

    @Test
    void partsComeOutInOrderAsTheyWentIn() throws IOException {
        var zip = open(zip("mimetype", "a.xml", "folder/b.bin"), ROOMY);

        assertThat(zip.parts()).extracting(ZipArchive.Part::name).containsExactly("mimetype", "a.xml", "folder/b.bin");
        assertThat(zip.parts()).extracting(ZipArchive.Part::isStored).containsExactly(true, false, false);
        for (var part : zip.parts())
            try (var in = zip.open(part)) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("content of " + part.name());
            }
        assertThat(zip.open("elsewhere")).isEmpty();
    }

    @Test
    void moreThanTheLimitsAllowIsRefusedBeforeItIsUnpacked() throws IOException {
        var three = zip("a", "b", "c");

        refused(Reason.UNSAFE, three, new Limits(2, 1 << 20));
        refused(Reason.UNSAFE, three, new Limits(3, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up", "a/../../up", "/root", "back\\slash", "C:drive", "nul\0"})
    void aNameThatLeadsElsewhereIsRefused(String name) throws IOException {
        refused(Reason.UNSAFE, zip(name), ROOMY);
    }

    @Test
    void twoPartsOfOneNameAreRefused() throws IOException {
        var twice = zip("aa", "bb");
        for (int i = 0; i + 1 < twice.length; i++)
            if (twice[i] == 'b' && twice[i + 1] == 'b') Arrays.fill(twice, i, i + 2, (byte) 'a');

        refused(Reason.UNSAFE, twice, ROOMY);
    }

    @Test
    void anEncryptedPartIsRefused() throws IOException {
        var locked = zip("a");
        locked[directory(locked) + 8] |= 1;

        refused(Reason.ENCRYPTED, locked, ROOMY);
    }

    @Test
    void aPartThatHoldsMoreOrOtherThanItSaidIsRefusedAsItIsRead() throws IOException {
        var larger = zip("a");
        larger[directory(larger) + 24] = 3;
        readRefused(Reason.UNSAFE, larger);

        var other = zip("a");
        other[directory(other) + 16] ^= 1;
        readRefused(Reason.DAMAGED, other);
    }

    @Test
    void whatIsCutOrNoArchiveIsDamaged() throws IOException {
        var whole = zip("a", "b");

        refused(Reason.DAMAGED, new byte[0], ROOMY);
        refused(Reason.DAMAGED, "PK\3\4 and nothing more".getBytes(StandardCharsets.ISO_8859_1), ROOMY);
        refused(Reason.DAMAGED, Arrays.copyOf(whole, whole.length - 30), ROOMY);
    }

    private static void readRefused(Reason reason, byte[] content) throws IOException {
        var zip = open(content, ROOMY);
        assertThatThrownBy(() -> zip.open("a").orElseThrow().readAllBytes())
                .isInstanceOfSatisfying(
                        ArchiveRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static void refused(Reason reason, byte[] content, Limits limits) {
        assertThatThrownBy(() -> open(content, limits))
                .isInstanceOfSatisfying(
                        ArchiveRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static ZipArchive open(byte[] content, Limits limits) throws ArchiveRefused {
        return new ZipArchive(ByteBuffer.wrap(content), limits);
    }

    /// Where the directory begins.
    private static int directory(byte[] zip) {
        for (int at = 0; ; at++)
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) return at;
    }

    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                var content = ("content of " + name).getBytes(StandardCharsets.UTF_8);
                var entry = new ZipEntry(name);
                if (name.equals("mimetype")) store(entry, content);
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void store(ZipEntry entry, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
    }
}
