package org.openplan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openplan.MissingPart;

/// Only what makes the picture and which side is up is taken over.
class PictureTests {

    @Test
    void aPhotographKeepsItsPixelsAndItsTop() throws Exception {
        var copy = Picture.jpeg(PlantedFiles.jpeg());

        assertThat(pixels(copy)).isEqualTo(pixels(PlantedFiles.picture("jpg")));
        assertThat(text(copy)).contains(text(Orientation.alone(6)));
    }

    @Test
    void aPhotographThatWasCutOffEndsWhereItEnds() throws Exception {
        var plain = PlantedFiles.picture("jpg");

        assertThat(Picture.jpeg(Arrays.copyOf(plain, plain.length - 2))).isEqualTo(Picture.jpeg(plain));
    }

    @Test
    void aDrawingKeepsItsPixelsAndItsTop() throws Exception {
        var copy = Picture.png(PlantedFiles.png());

        assertThat(pixels(copy)).isEqualTo(pixels(PlantedFiles.picture("png")));
        assertThat(text(copy)).contains("eXIf" + text(Orientation.block(6)));
    }

    @Test
    void theNameOfAColourProfileGoes() throws Exception {
        var plain = PlantedFiles.picture("png");
        var chunk = ByteBuffer.allocate(12 + 15).putInt(15).put(PlantedFiles.bytes("iCCPPlantanka\0"));
        var withProfile = joined(Arrays.copyOf(plain, 33), chunk.array(), Arrays.copyOfRange(plain, 33, plain.length));

        assertThat(text(Picture.png(withProfile))).contains("iCCPICC\0").doesNotContain(PlantedFiles.NAME);
    }

    @Test
    void aMovingPictureLosesItsTexts() throws Exception {
        var plain = PlantedFiles.picture("gif");
        var comment = PlantedFiles.bytes("! \tPlantanka\0");
        comment[1] = (byte) 0xFE;
        int end = plain.length - 1;
        var planted = joined(Arrays.copyOf(plain, end), comment, new byte[] {0x3B}, PlantedFiles.bytes("Plantanka"));

        var copy = Picture.anyKind(planted).orElseThrow();

        assertThat(copy.ending()).isEqualTo("gif");
        assertThat(copy.content()).isEqualTo(plain);
    }

    @Test
    void aJpeg2000KeepsItsCodesAndColoursAndLosesItsTexts() throws Exception {
        var planted = jpeg2000(codes(40, 30, true), true);

        assertThat(text(new Jpeg2000Picture(planted).copy()))
                .doesNotContain("Plantanka")
                .contains("jp2h", "ihdr", "colr", text(codes(40, 30, false)));
        assertThat(new Jpeg2000Picture(codes(40, 30, true)).copy()).isEqualTo(codes(40, 30, false));
        var plain = jpeg2000(codes(40, 30, false), false);
        assertThat(new Jpeg2000Picture(new Jpeg2000Picture(plain).copy()).copy())
                .isEqualTo(new Jpeg2000Picture(plain).copy());
    }

    @Test
    void aJpeg2000ThatEndsInTheMiddleIsRefused() throws Exception {
        var whole = jpeg2000(codes(40, 30, true), true);
        for (int length = 0; length < whole.length - 40; length++) {
            var cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> new Jpeg2000Picture(cut).copy()).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void morePixelsThanATelephoneCanShowAreRefusedInEveryKindOfPicture() {
        refusesPixels(() -> new Jpeg2000Picture(jpeg2000(codes(40_000, 40_000, false), false)).copy());
        refusesPixels(() -> new Jpeg2000Picture(codes(40_000, 40_000, false)).copy());
        refusesPixels(() -> Picture.jpeg(changed("jpg", "\377\300", 5, 0xFFFF, 0xFFFF)));
        refusesPixels(() -> Picture.png(changed("png", "IHDR", 4, 0x10, 0, 0x10, 0)));
        assertThat(Picture.anyKind(changed("gif", "GIF89a", 6, 0xFFFF, 0xFFFF))).isEmpty();
        assertThat(Picture.anyKind(changed("gif", ",\0\0\0\0", 5, 0xFFFF, 0xFFFF)))
                .isEmpty();
    }

    private static void refusesPixels(ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(FileRefused.Reason.TOO_COMPLEX));
    }

    /// A picture with these numbers of two bytes each, at this distance from a text in it.
    private static byte[] changed(String format, String from, int distance, int... numbers) {
        try {
            var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            var content = out.toByteArray();
            var to = ByteBuffer.wrap(content).position(text(content).indexOf(from) + distance);
            for (int number : numbers) to.putShort((short) number);
            return content;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void aChunkOfNegativeLengthIsRefusedAtOnce() throws Exception {
        var hostile = Files.readAllBytes(MissingPart.shared("../cases/hostile/negative-chunk.png"));

        assertThatThrownBy(() -> Picture.png(hostile)).isInstanceOf(FileRefused.class);
        assertThat(Picture.anyKind(hostile)).isEmpty();
    }

    @Test
    void whatIsNoPictureIsRefused() {
        for (var content : new String[] {"", "\211", "GIF89a", "text that is no picture at all"}) {
            var bytes = content.getBytes(StandardCharsets.ISO_8859_1);
            assertThatThrownBy(() -> Picture.png(bytes)).isInstanceOf(FileRefused.class);
            assertThatThrownBy(() -> Picture.jpeg(bytes)).isInstanceOf(FileRefused.class);
            assertThat(Picture.anyKind(bytes)).isEmpty();
        }
    }

    /// A codestream of one tile, whose data are no picture, with comments in its head and in the tile's.
    private static byte[] codes(int width, int height, boolean withComments) {
        var comment = withComments ? latin("\377d\0\15\0\1Plantanka") : new byte[0];
        var size = ByteBuffer.allocate(43).putShort((short) 0xFF51).putShort((short) 41);
        size.putInt(6, width).putInt(10, height);
        var tile = ByteBuffer.allocate(12).putShort((short) 0xFF90).putShort((short) 10);
        tile.putInt(6, 12 + comment.length + 2 + 9);
        return joined(
                latin("\377O"),
                size.array(),
                comment,
                tile.array(),
                comment,
                latin("\377\223"),
                PlantedFiles.bytes("tile data"),
                latin("\377\331"));
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] jpeg2000(byte[] codes, boolean withTexts) {
        var texts = withTexts
                ? joined(box("uuid", PlantedFiles.bytes("Plantanka")), box("xml ", PlantedFiles.bytes("Plantanka")))
                : new byte[0];
        var size = ByteBuffer.allocate(14).putInt(30).putInt(40).array();
        return joined(
                box("jP  ", new byte[] {0x0D, 0x0A, (byte) 0x87, 0x0A}),
                texts,
                box("jp2h", joined(box("ihdr", size), texts, box("colr", new byte[] {1, 0, 0, 0, 0, 0, 16}))),
                box("jp2c", codes),
                texts);
    }

    private static byte[] box(String kind, byte[] data) {
        var head = ByteBuffer.allocate(8).putInt(data.length + 8).put(PlantedFiles.bytes(kind));
        return joined(head.array(), data);
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] content) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(content));
        return image.getRGB(0, 0, 40, 30, null, 0, 40);
    }
}
