package org.openplan.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A large file that somebody made in good faith has its public copy within ten seconds; part of `infra/test --long`.
@EnabledIfSystemProperty(named = "openplan.long", matches = "true")
class HonestFilesTests {

    private static final int MEGABYTES = 20;

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PDF", "DOCX"})
    void twentyMegabytesAreCopiedInTenSeconds(FileKind kind) throws Exception {
        var content = switch (kind) {
            case PDF -> pdf();
            case DOCX -> word();
            default -> photographs(1, MEGABYTES).getFirst();
        };
        assertThat(content.length >> 20).isBetween(MEGABYTES - 2, MEGABYTES + 2);
        copy(new byte[] {'a'}); // the start of a process is not the file's
        long from = System.nanoTime();

        assertThat(copy(content)).isGreaterThan(content.length / 2L);

        var took = Duration.ofNanos(System.nanoTime() - from);
        System.out.printf("%s of %d MB: %d ms%n", kind, content.length >> 20, took.toMillis());
        assertThat(took).isLessThan(Duration.ofSeconds(10));
    }

    private static long copy(byte[] content) throws FileRefused {
        try (var file = TestWorkers.INCOMING.receive("file", new ByteArrayInputStream(content), 30 << 20);
                var copy = TestWorkers.WORKERS.ask(PublicCopy.NAME, file, FileProgress.UNSEEN)) {
            return copy.size();
        }
    }

    /// Noise, which no compression makes smaller, seeded so that each run has the same files.
    private static List<byte[]> photographs(int number, int megabytes) throws IOException {
        var random = new Random(20);
        double bytesPerPixel = photograph(random, 500).length / 250_000.0;
        int side = (int) Math.sqrt(megabytes * (double) (1 << 20) / bytesPerPixel);
        var all = new ArrayList<byte[]>();
        for (int i = 0; i < number; i++) all.add(photograph(random, side));
        return all;
    }

    private static byte[] photograph(Random random, int side) throws IOException {
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < side; x++) for (int y = 0; y < side; y++) image.setRGB(x, y, random.nextInt());
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (var photograph : photographs(MEGABYTES, 1)) {
                var page = new PDPage();
                document.addPage(page);
                var picture = JPEGFactory.createFromByteArray(document, photograph);
                try (var drawn = new PDPageContentStream(document, page)) {
                    drawn.drawImage(picture, 50, 50, 400, 400);
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] word() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            for (var photograph : photographs(MEGABYTES, 1)) {
                for (int i = 0; i < 100; i++)
                    document.createParagraph().createRun().setText("Ten workshops were held in the town hall.");
                document.createParagraph()
                        .createRun()
                        .addPicture(
                                new ByteArrayInputStream(photograph),
                                PictureType.JPEG,
                                "photograph.jpg",
                                Units.toEMU(200),
                                Units.toEMU(200));
            }
            document.write(out);
        }
        return out.toByteArray();
    }
}
