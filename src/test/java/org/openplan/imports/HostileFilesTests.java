package org.openplan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openplan.MissingPart;
import org.openplan.Tries;
import org.openplan.files.TestWorkers;
import org.openplan.imports.NotAPlan.Reason;
import org.openplan.imports.PrintedPlan.SampleDate;
import org.openplan.imports.PrintedPlan.SampleMeasure;
import org.openplan.imports.PrintedPlan.SampleStep;

/// Files that are broken, disguised or wicked are turned away with the reason, soon and without harm.
class HostileFilesTests {

    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final int MUTANTS = 500;
    private static final int FEW = 150;

    private final byte[] plan = Layouts.MERGED_CELLS.docx(samplePlan(), SampleLabels.ENGLISH_A);

    @TempDir
    private Path folder;

    @Test
    void theSoundFileIsRead() {
        assertThat(new PlanReader().read(plan, "plan.docx", null).document().measures())
                .hasSize(1);
    }

    @Test
    void anEmptyFileIsRefused() {
        refused(Reason.EMPTY, new byte[0]);
        refused(Reason.EMPTY, "  \n \t\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMissingFileOrAFolderIsRefused() {
        refused(Reason.MISSING, folder.resolve("none.docx"));
        refused(Reason.DIRECTORY, folder);
    }

    @Test
    void twoHundredMegabytesAreRefusedUnread() throws IOException {
        Path large = folder.resolve("large.docx");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.write(plan);
            file.setLength(200L << 20);
        }
        long before = usedHeap();
        refused(Reason.TOO_LARGE, large);
        assertThat(usedHeap() - before).isLessThan(50L << 20);
    }

    @Test
    void aFileCutShortIsDamaged() {
        byte[] half = java.util.Arrays.copyOf(plan, plan.length / 2);
        refused(Reason.DAMAGED, half);
    }

    @Test
    void anEncryptedFileSaysSo() {
        refused(Reason.ENCRYPTED, oldOffice("EncryptedPackage"));
    }

    @Test
    void anOldWordFileSaysSo() {
        refused(Reason.OLD_WORD, oldOffice("WordDocument"));
        refused(Reason.OLD_WORD, "{\\rtf1\\ansi Measure 1}".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void otherKindsOfFileAreToldByTheirContent() {
        refused(Reason.WRONG_TYPE, bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 3, 0x80, 0x99));
        refused(Reason.WRONG_TYPE, "%PDF-1.7\nMeasure 1. Title".getBytes(StandardCharsets.US_ASCII));
        refused(Reason.WRONG_TYPE, oldOffice("Workbook"));
        refused(Reason.WRONG_TYPE, random(5000));
        refused(
                Reason.WRONG_TYPE,
                WordFiles.replaced(
                        plan, "[Content_Types].xml", "wordprocessingml.document.main", "spreadsheetml.sheet.main"));
        var sheet = new LinkedHashMap<String, byte[]>();
        sheet.put("hello.txt", new byte[] {1});
        refused(Reason.WRONG_TYPE, WordFiles.zip(sheet));
    }

    @Test
    void macrosAreRefused() {
        refused(Reason.MACROS, WordFiles.with(plan, "word/vbaProject.bin", new byte[] {1, 2, 3}));
        refused(
                Reason.MACROS,
                WordFiles.replaced(
                        plan,
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"));
    }

    @Test
    void externalEntitiesAreRefusedInAnyPart() {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:9/secret\">]>";
        for (var part :
                List.of("word/document.xml", "word/other.xml", "docProps/custom.xml", "word/_rels/x.xml.rels")) {
            String xml = "<?xml version=\"1.0\"?>" + entity + "<x>&e;</x>";
            refused(Reason.EXTERNAL_CONTENT, WordFiles.with(plan, part, xml));
            refused(Reason.EXTERNAL_CONTENT, WordFiles.with(plan, part, xml.getBytes(StandardCharsets.UTF_16)));
        }
    }

    @Test
    void entitiesThatMultiplyAreRefused() {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) xml.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        refused(Reason.EXTERNAL_CONTENT, WordFiles.with(plan, "word/document.xml", xml + "]><x>&a29;</x>"));
    }

    @Test
    void templatesAndObjectsFromElsewhereAreRefused() {
        for (var type : List.of("attachedTemplate", "oleObject", "frame", "aFChunk", "subDocument")) {
            String relation = "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"r9\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                    + "\" Target=\"http://127.0.0.1:9/evil.dotm\" TargetMode=\"External\"/></Relationships>";
            refused(Reason.EXTERNAL_CONTENT, WordFiles.with(plan, "word/_rels/settings.xml.rels", relation));
        }
    }

    @Test
    void aLinkToClickAndTheAuthorsOwnTemplateAreHarmless() {
        String relations =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r8\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\""
                        + " Target=\"https://example.org\" TargetMode=\"External\"/><Relationship Id=\"r9\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                        + " Target=\"file:///C:\\Users\\ana\\Normal.dotm\" TargetMode=\"External\"/></Relationships>";
        assertThat(new PlanReader()
                        .read(WordFiles.with(plan, "word/_rels/settings.xml.rels", relations), "plan.docx", null)
                        .document()
                        .measures())
                .hasSize(1);
    }

    @Test
    void aZipBombIsRefused() {
        byte[] zeros = new byte[60 << 20];
        refused(Reason.UNSAFE, WordFiles.with(plan, "word/media/bomb.bin", zeros));
        refused(Reason.UNSAFE, WordFiles.with(plan, "word/document.xml", zeros));
    }

    @Test
    void aBombThatLiesAboutItsSizeIsRefused() {
        byte[] bomb = WordFiles.with(plan, "word/document.xml", new byte[3 << 20]);
        // the size in the directory is set to 1,000 bytes
        for (int at = bomb.length - 22; at > 0; at--)
            if (bomb[at] == 'P'
                    && bomb[at + 1] == 'K'
                    && bomb[at + 2] == 1
                    && bomb[at + 3] == 2
                    && new String(bomb, at + 46, 17, StandardCharsets.US_ASCII).equals("word/document.xml")) {
                bomb[at + 24] = (byte) 0xE8;
                bomb[at + 25] = 3;
                bomb[at + 26] = 0;
                bomb[at + 27] = 0;
            }
        refused(Reason.UNSAFE, bomb);
    }

    @Test
    void aHundredThousandPartsAreRefused() {
        var parts = WordFiles.parts(plan);
        for (int i = 0; i < 100_000; i++) parts.put("word/media/p" + i, new byte[0]);
        refused(Reason.UNSAFE, WordFiles.zip(parts));
    }

    @Test
    void namesThatClimbOutAreRefused() {
        refused(Reason.UNSAFE, WordFiles.with(plan, "../../etc/passwd", "x"));
        refused(Reason.UNSAFE, WordFiles.with(plan, "/etc/passwd", "x"));
        refused(Reason.UNSAFE, WordFiles.with(plan, "word\\..\\..\\x", "x"));
    }

    @Test
    void aTextWithoutMeasuresIsNoPlan() {
        refused(Reason.NO_MEASURES, "Dear all,\n\nthe meeting is on Monday.\n".getBytes(StandardCharsets.UTF_8));
        refused(
                Reason.NO_MEASURES,
                WordFiles.replaced(
                        Layouts.PARAGRAPHS.docx(new PrintedPlan("en", List.of()), SampleLabels.ENGLISH_A),
                        "word/document.xml",
                        "Action plan",
                        "Some letter"));
    }

    @Test
    void tablesWithinTablesWithoutEndDoNoHarm() {
        var xml = new StringBuilder(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (int i = 0; i < 3_000; i++) xml.append("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p>");
        for (int i = 0; i < 3_000; i++) xml.append("</w:tc></w:tr></w:tbl>");
        refusedOrRead(WordFiles.with(plan, "word/document.xml", xml + "</w:body></w:document>"));
    }

    @Test
    void noMutantOfAPlanDoesHarm() {
        mutate(plan, FEW, new Random(1));
        mutate(Layouts.MERGED_CELLS.text(samplePlan(), SampleLabels.SERBIAN), FEW, new Random(2));
    }

    @Test
    void noMutantOfTheRealPlanDoesHarm() throws IOException {
        for (var name : List.of("novi-pazar-2022-2023.docx", "novi-pazar-2022-2023.txt")) {
            mutate(Files.readAllBytes(MissingPart.shared(name)), name.endsWith("x") ? MUTANTS : FEW, new Random(3));
        }
    }

    private static void mutate(byte[] sound, int mutants, Random random) {
        for (int i = 0; i < Tries.of(mutants); i++) {
            byte[] mutant = mutant(sound, random, i);
            try {
                refusedOrRead(mutant);
            } catch (Throwable e) {
                fail("Mutant " + i + ": " + e, e);
            }
        }
    }

    private static byte[] mutant(byte[] sound, Random random, int kind) {
        boolean zip = sound[0] == 'P';
        if (zip && kind % 3 == 0) {
            var parts = WordFiles.parts(sound);
            byte[] document = scrambled(parts.get("word/document.xml"), random);
            parts.put("word/document.xml", document);
            return WordFiles.zip(parts);
        }
        return kind % 7 == 0 ? java.util.Arrays.copyOf(sound, random.nextInt(sound.length)) : scrambled(sound, random);
    }

    private static byte[] scrambled(byte[] sound, Random random) {
        byte[] mutant = sound.clone();
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(mutant.length);
            int length = Math.min(random.nextInt(40), mutant.length - at);
            switch (random.nextInt(3)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> System.arraycopy(sound, random.nextInt(mutant.length - length), mutant, at, length);
                default -> java.util.Arrays.fill(mutant, at, at + length, (byte) ' ');
            }
        }
        return mutant;
    }

    private static void refusedOrRead(byte[] content) {
        try {
            new PlanReader().read(content, "plan.docx", null);
        } catch (NotAPlan refusal) {
            assertThat(refusal.key()).startsWith("imports.NotAPlan.");
        }
    }

    private static void refused(Reason reason, byte[] content) {
        long before = System.nanoTime();
        assertThatThrownBy(() -> new PlanReader().read(content, "plan.docx", null))
                .isInstanceOfSatisfying(
                        NotAPlan.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(TestWorkers.longest());
    }

    private static void refused(Reason reason, Path file) {
        assertThatThrownBy(() -> new PlanReader().read(file, null))
                .isInstanceOfSatisfying(
                        NotAPlan.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static long usedHeap() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[] oldOffice(String stream) {
        byte[] file = new byte[4096];
        System.arraycopy(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), 0, file, 0, 8);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(4).nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
        return bytes;
    }

    private static PrintedPlan samplePlan() {
        var steps = new ArrayList<SampleStep>();
        for (int i = 1; i <= 3; i++)
            steps.add(new SampleStep(
                    "" + i,
                    "Hold workshop number " + i,
                    "Minutes",
                    new SampleDate("I quarter 2024.", "2024-Q1"),
                    new SampleDate("II quarter2024.", "2024-Q2")));
        var measure = new SampleMeasure(
                "1",
                "Open budget",
                "Finance department",
                "office@town.example",
                "+381 20 123456",
                "Nobody reads the budget.",
                "Residents understand it.",
                "A budget in plain words.",
                "It is transparent.",
                "Association of Residents",
                new SampleDate("January 2024", "2024-Q1"),
                new SampleDate("June 2024", "2024-Q2"),
                steps);
        return new PrintedPlan("en", List.of(measure));
    }
}
