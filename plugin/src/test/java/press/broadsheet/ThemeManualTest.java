package press.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.broadsheet.render.view.AuthorView;
import press.broadsheet.render.view.BylineView;
import press.broadsheet.render.view.HeadView;
import press.broadsheet.render.view.HeadingView;
import press.broadsheet.render.view.LinkView;
import press.broadsheet.render.view.PagerView;
import press.broadsheet.render.view.PictureView;
import press.broadsheet.render.view.SiteView;
import press.broadsheet.render.view.StoryView;
import press.broadsheet.render.view.StripView;
import press.broadsheet.render.view.TimeView;
import press.broadsheet.render.view.View;

/** docs/themes.md lists every part of every view, and marks those that may be missing. */
class ThemeManualTest {

  private static final Path MANUAL = Path.of("..", "docs", "themes.md");

  /** Said of all views in the head of the table. */
  private static final Set<String> COMMON = Set.of("head", "text");

  static Stream<Class<?>> views() {
    List<Class<?>> parts =
        List.of(
            SiteView.class,
            HeadView.class,
            StoryView.class,
            StripView.class,
            BylineView.class,
            AuthorView.class,
            PictureView.class,
            TimeView.class,
            LinkView.class,
            HeadingView.class,
            PagerView.class);
    return Stream.concat(Stream.of(View.class.getPermittedSubclasses()), parts.stream());
  }

  @ParameterizedTest
  @MethodSource("views")
  void everyPartOfAViewIsInItsRow(Class<?> view) throws IOException {
    String row =
        Files.readString(MANUAL)
            .lines()
            .filter(line -> line.startsWith("| `" + view.getSimpleName() + "` |"))
            .findFirst()
            .orElse("");
    assertThat(row).as("the row of %s", view.getSimpleName()).isNotEmpty();
    for (RecordComponent part : view.getRecordComponents()) {
      if (!COMMON.contains(part.getName())) {
        String mark = part.getType().equals(Optional.class) ? "?" : "";
        assertThat(row).contains("`" + part.getName() + mark + "`");
      }
    }
  }
}
