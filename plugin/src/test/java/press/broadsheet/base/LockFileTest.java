package press.broadsheet.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {

  @TempDir private Path folder;

  @Test
  void isHeldOnceUntilItIsGivenBack() throws IOException {
    Path file = folder.resolve("new/lock");
    try (LockFile held = LockFile.tryAcquire(file).orElseThrow()) {
      assertThat(held).isNotNull();
      assertThat(LockFile.tryAcquire(file)).isEmpty();
      assertThat(LockFile.tryAcquire(folder.resolve("new/../new/lock"))).isEmpty();
    }
    Optional<LockFile> again = LockFile.tryAcquire(file);
    assertThat(again).isPresent();
    again.get().close();
  }

  @Test
  void doesNotTouchTheFile() throws IOException {
    Path file = folder.resolve("lock");
    LockFile.tryAcquire(file).orElseThrow().close();
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(file, longAgo);
    LockFile.tryAcquire(file).orElseThrow().close();
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
  }

  @Test
  void aLockThatCannotBeTakenCanBeTriedAgain() throws IOException {
    Path file = Files.createDirectory(folder.resolve("lock"));
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> LockFile.tryAcquire(file)).isInstanceOf(IOException.class);
    }
    Files.delete(file);
    LockFile.tryAcquire(file).orElseThrow().close();
  }
}
