package press.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteArchiveTest {

  @TempDir Path folder;

  @Test
  void theSameSiteIsTheSameBytesInEveryTimeZone() throws IOException {
    Path site = Files.createDirectories(folder.resolve("site"));
    Files.writeString(site.resolve("index.html"), "<p>The gauge stood at two metres.</p>");
    Files.createDirectories(site.resolve(".broadsheet"));
    Files.writeString(site.resolve(".broadsheet/manifest"), "ours");
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      SiteArchive.write(site, folder.resolve("tokyo.zip"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      SiteArchive.write(site, folder.resolve("new-york.zip"));
    } finally {
      TimeZone.setDefault(before);
    }
    assertThat(folder.resolve("tokyo.zip")).hasSameBinaryContentAs(folder.resolve("new-york.zip"));
    try (java.util.zip.ZipFile zip =
        new java.util.zip.ZipFile(folder.resolve("tokyo.zip").toFile())) {
      assertThat(zip.stream().map(e -> e.getName())).containsExactly("index.html");
    }
  }
}
