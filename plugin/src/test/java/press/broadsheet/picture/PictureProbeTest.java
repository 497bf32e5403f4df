package press.broadsheet.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.base.Location;
import press.broadsheet.base.ProblemException;
import press.broadsheet.picture.PictureInfo.Format;

class PictureProbeTest {

  @ParameterizedTest
  @CsvSource({"png,PNG", "jpg,JPEG", "gif,GIF"})
  void readsFormatAndSizeOfWhatJavaWrites(String suffix, Format format) throws IOException {
    byte[] bytes = written(suffix, 37, 21);

    assertThat(PictureProbe.probe(bytes)).contains(new PictureInfo(format, 37, 21));
    assertThat(PictureProbe.probe(Arrays.copyOf(bytes, Math.min(bytes.length, 700))))
        .contains(new PictureInfo(format, 37, 21));
  }

  @ParameterizedTest
  @CsvSource({
    "1,37,21", "3,37,21", "4,37,21", "5,21,37", "6,21,37", "7,21,37", "8,21,37", "9,37,21"
  })
  void turnsAJpegAsItsMetadataAsks(int orientation, int width, int height) throws IOException {
    byte[] jpeg = written("jpg", 37, 21);

    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      assertThat(PictureProbe.probe(withExif(jpeg, orientation, order)))
          .contains(new PictureInfo(Format.JPEG, width, height));
    }
  }

  @Test
  void findsTheSizeOfAFileBehindMuchMetadata(@TempDir Path folder) throws IOException {
    byte[] jpeg = written("jpg", 37, 21);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    for (int i = 0; i < 5; i++) {
      out.write(new byte[] {(byte) 0xFF, (byte) 0xE2, (byte) 0xFF, (byte) 0xFF});
      out.write(new byte[0xFFFF - 2]);
    }
    out.write(jpeg, 2, jpeg.length - 2);
    Path file = Files.write(folder.resolve("a.jpg"), out.toByteArray());

    assertThat(PictureProbe.probe(file)).contains(new PictureInfo(Format.JPEG, 37, 21));
  }

  @Test
  void readsTheThreeKindsOfWebp() {
    assertThat(PictureProbe.probe(webp("VP8 ", hex("000000 9D012A 2500 1580"))))
        .contains(new PictureInfo(Format.WEBP, 37, 21));
    // 14 bits of width - 1, 14 of height - 1: 36 and 20
    assertThat(PictureProbe.probe(webp("VP8L", hex("2F 24 00 05 00"))))
        .contains(new PictureInfo(Format.WEBP, 37, 21));
    assertThat(PictureProbe.probe(webp("VP8X", hex("00 000000 240000 140000"))))
        .contains(new PictureInfo(Format.WEBP, 37, 21));
    assertThat(PictureProbe.probe(webp("ABCD", hex("00 000000 240000 140000")))).isEmpty();
  }

  @Test
  void readsTheLargestSizeOfAnAvifAndItsTurn() throws IOException {
    byte[] small = box("ispe", hex("00000000 00000008 00000004"));
    byte[] large = box("ispe", hex("00000000 00000025 00000015"));

    assertThat(PictureProbe.probe(avif(small, large)))
        .contains(new PictureInfo(Format.AVIF, 37, 21));
    assertThat(PictureProbe.probe(avif(large, small, box("irot", hex("01")))))
        .contains(new PictureInfo(Format.AVIF, 21, 37));
    assertThat(PictureProbe.probe(avif(large, box("irot", hex("02")))))
        .contains(new PictureInfo(Format.AVIF, 37, 21));
    assertThat(PictureProbe.probe(avif())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg width=\"37\" height=\"21\"/> | 37 | 21",
        "<svg width='37px' height='21.4px' viewBox='0 0 1 1'></svg> | 37 | 21",
        "<svg viewBox=\"0 0 74 42\"></svg> | 74 | 42",
        "<svg viewBox=\"-5,-5,74,42\" width=\"100%\" height=\"100%\"/> | 74 | 42",
        "<svg viewBox=\"0 0 74 42\" width=\"37\"/> | 37 | 21",
        "<svg width=\"1in\" height=\"2.54cm\"/> | 96 | 96",
        "<svg/> | 300 | 150",
        "<svg width=\"NaN\" height=\"-4\"/> | 300 | 150",
        "<?xml version=\"1.0\"?><!-- <svg width='1'/> --><!DOCTYPE svg [<!ENTITY a 'b'>]><svg:svg xmlns:svg='x' width=\"37\" height=\"21\"> | 37 | 21"
      })
  void readsTheSizeOfAnSvg(String svg, int width, int height) {
    assertThat(PictureProbe.probe(svg.getBytes(UTF_8)))
        .contains(new PictureInfo(Format.SVG, width, height));
    assertThat(PictureProbe.probe(("\uFEFF \n" + svg).getBytes(UTF_8))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "GIF8",
        "RIFF",
        "\u0089PNG\r\n\u001A\n",
        "<html><svg width='1' height='1'/></html>",
        "words <svg/>",
        "<svgx/>",
        "<svg width='1",
        "\u00FF\u00D8\u00FF",
        "....ftypavif"
      })
  void whatIsNoPictureHasNoSize(String text) {
    assertThat(PictureProbe.probe(text.getBytes(ISO_8859_1))).isEmpty();
  }

  @Test
  void damagedHeadersNeverFail() throws IOException {
    Random random = new Random(4);
    byte[][] whole = {
      written("png", 37, 21),
      withExif(written("jpg", 37, 21), 6, ByteOrder.BIG_ENDIAN),
      written("gif", 37, 21),
      webp("VP8L", hex("2F 24 00 05 00")),
      avif(box("ispe", hex("00000000 00000025 00000015"))),
      "<svg viewBox=\"0 0 74 42\" width='1' height='2'><g/></svg>".getBytes(UTF_8)
    };
    int read = 0;
    for (int i = 0; i < 60_000; i++) {
      byte[] picture = whole[i % whole.length].clone();
      picture = Arrays.copyOf(picture, 1 + random.nextInt(picture.length));
      for (int j = 0; j < 4; j++) {
        picture[random.nextInt(picture.length)] = (byte) random.nextInt(256);
      }
      Optional<PictureInfo> info = PictureProbe.probe(picture);
      read += info.isPresent() ? 1 : 0;
    }
    assertThat(read).isPositive();
  }

  @Test
  void aPictureThatIsTooLargeIsRefusedWithItsPlace() {
    Location at = Location.of("assets/a.png");
    assertThat(PictureProbe.check(new PictureInfo(Format.PNG, 20_000, 20_000), at)).isNotNull();
    for (PictureInfo large :
        new PictureInfo[] {
          new PictureInfo(Format.PNG, 50_001, 1),
          new PictureInfo(Format.PNG, 1, 50_001),
          new PictureInfo(Format.PNG, 40_000, 25_001)
        }) {
      assertThatThrownBy(() -> PictureProbe.check(large, at))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("BS0801 assets/a.png");
    }
  }

  private static byte[] written(String suffix, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    assertThat(ImageIO.write(image, suffix, out)).isTrue();
    return out.toByteArray();
  }

  private static byte[] withExif(byte[] jpeg, int orientation, ByteOrder order) throws IOException {
    ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 24).order(order);
    tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(ISO_8859_1));
    tiff.putShort((short) 42).putInt(8).putShort((short) 2);
    tiff.putShort((short) 0x0100)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) 9)
        .putShort((short) 0);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    int length = 2 + 6 + tiff.capacity();
    out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
    out.write("Exif\0\0".getBytes(ISO_8859_1));
    out.write(tiff.array());
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] webp(String chunk, byte[] content) {
    ByteBuffer out = ByteBuffer.allocate(20 + content.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put("RIFF".getBytes(ISO_8859_1)).putInt(12 + content.length);
    out.put("WEBP".getBytes(ISO_8859_1)).put(chunk.getBytes(ISO_8859_1)).putInt(content.length);
    return out.put(content).array();
  }

  private static byte[] avif(byte[]... properties) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] property : properties) {
      all.write(property);
    }
    byte[] meta = box("meta", joined(hex("00000000"), box("iprp", box("ipco", all.toByteArray()))));
    return joined(box("ftyp", "avif\0\0\0\0mif1".getBytes(ISO_8859_1)), meta);
  }

  private static byte[] box(String name, byte[] content) {
    ByteBuffer out = ByteBuffer.allocate(8 + content.length);
    return out.putInt(8 + content.length).put(name.getBytes(ISO_8859_1)).put(content).array();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }

  private static byte[] hex(String digits) {
    return java.util.HexFormat.of().parseHex(digits.replace(" ", ""));
  }
}
