package press.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.base.Digest;
import press.broadsheet.base.ProblemException;

class ManifestTest {

  private static final Site SITE = Site.of("index.html", "front", "ж/index.html", "ж", "z.css", "");

  @TempDir private Path folder;

  private static Manifest manifest() {
    TreeMap<String, Manifest.Entry> entries = new TreeMap<>();
    SITE.texts()
        .forEach(
            (path, text) -> entries.put(path, new Manifest.Entry(Digest.of(path), text.length())));
    return new Manifest(entries);
  }

  @Test
  void isTheSameAfterWritingAndReading() {
    assertThat(Manifest.parse(manifest().toBytes())).contains(manifest());
    assertThat(Manifest.parse(Manifest.EMPTY.toBytes())).contains(Manifest.EMPTY);
  }

  @Test
  void anyChangedMissingOrAddedByteShows() {
    byte[] good = manifest().toBytes();
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= 1;
      assertThat(Manifest.parse(bad)).as("byte %d", i).isEmpty();
      assertThat(Manifest.parse(Arrays.copyOf(good, i))).as("cut at %d", i).isEmpty();
    }
    assertThat(Manifest.parse(Arrays.copyOf(good, good.length + 1))).isEmpty();
  }

  @Test
  void anotherVersionIsNotRead() {
    byte[] other = SealedLines.toBytes("broadsheet-manifest 2", List.of());
    assertThat(Manifest.parse(other)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../etc/passwd", "/etc/passwd", "a/../../b", ".broadsheet/lock", "a//b", ""})
  void aForgedPathIsNoPath(String path) {
    String line = path + "\t" + Digest.of("k") + "\t1";
    assertThat(Manifest.parse(SealedLines.toBytes("broadsheet-manifest 1", List.of(line))))
        .isEmpty();
    assertThat(
            Journal.parse(SealedLines.toBytes("broadsheet-journal 1", List.of("delete\t" + path))))
        .isEmpty();
    TreeMap<String, Manifest.Entry> entries = new TreeMap<>();
    entries.put(path, new Manifest.Entry(Digest.of("k"), 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Manifest(entries));
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest", "manifest.copy"})
  void whenOneCopyIsDamagedTheOtherServesAndHealsIt(String name) throws IOException {
    Path output = folder.resolve("site");
    SITE.publishTo(output);
    Path file = output.resolve(".broadsheet").resolve(name);
    byte[] good = Files.readAllBytes(file);
    for (String damage : List.of("", "garbage", new String(good, StandardCharsets.UTF_8) + "x")) {
      Files.writeString(file, damage);
      assertThat(SITE.publishTo(output).changedNothing()).isTrue();
      assertThat(file).hasBinaryContent(good);
    }
    Files.delete(file);
    Site.of("index.html", "front").publishTo(output);
    assertThat(Site.textsIn(output)).containsOnlyKeys("index.html");
  }

  @Test
  void whenBothAreDamagedNothingIsTouchedAndThePersonIsTold() throws IOException {
    Path output = folder.resolve("site");
    SITE.publishTo(output);
    Path records = output.resolve(".broadsheet");
    Files.writeString(records.resolve("manifest"), "?");
    Files.delete(records.resolve("manifest.copy"));

    assertThatThrownBy(() -> Site.of("index.html", "new").publishTo(output))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("BS0604")
        .hasMessageContaining(".broadsheet/manifest");
    assertThat(Site.textsIn(output)).isEqualTo(SITE.texts());
  }

  @Test
  void whenBothAreDamagedButTheSiteIsEmptyItIsABeginning() throws IOException {
    Path output = folder.resolve("site");
    Site.open(output).close();
    Files.writeString(output.resolve(".broadsheet/manifest"), "?");
    SITE.publishTo(output);
    assertThat(Site.textsIn(output)).isEqualTo(SITE.texts());
  }
}
