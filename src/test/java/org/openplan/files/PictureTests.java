package org.openplan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import javax.imageio.ImageIO;
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
    void aJpeg2000KeepsItsCodesAndLosesItsTexts() {
        var codes = codes(true);
        var planted = joined(
                box("jP  ", new byte[] {0x0D, 0x0A, (byte) 0x87, 0x0A}),
                box("uuid", PlantedFiles.bytes("Plantanka")),
                box("xml ", PlantedFiles.bytes("Plantanka")),
                box("jp2c", codes),
                PlantedFiles.bytes("Plantanka"));

        assertThat(new Jpeg2000Picture(planted).copy())
                .isEqualTo(joined(box("jP  ", new byte[] {0x0D, 0x0A, (byte) 0x87, 0x0A}), box("jp2c", codes(false))));
        assertThat(new Jpeg2000Picture(codes).copy()).isEqualTo(codes(false));
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

    private static byte[] codes(boolean withComment) {
        var comment = withComment ? "\377d\0\rPlantanka\0\0" : "";
        var codes = "\377O\377Q\0\4ab" + comment + "\377\220\0\ntile";
        return codes.getBytes(StandardCharsets.ISO_8859_1);
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
