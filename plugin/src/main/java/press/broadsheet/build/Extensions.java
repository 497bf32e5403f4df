package press.broadsheet.build;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** What the plugin and its dependencies offer of a kind, ours and others' through the same door. */
final class Extensions {

  private Extensions() {}

  /** All of a kind that {@link ServiceLoader} finds, in the order of their class names. */
  static <T> List<T> of(Class<T> kind) {
    return ServiceLoader.load(kind, Extensions.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing((T extension) -> extension.getClass().getName()))
        .toList();
  }
}
