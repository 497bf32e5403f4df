package press.broadsheet.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import press.broadsheet.base.Digest;

/**
 * The digest of a view: of every component of the record and of the records in it, in the order of
 * their declaration, each with its length, so that no two different views are written alike.
 */
final class CanonicalDigest {

  private static final ConcurrentMap<Class<?>, RecordComponent[]> COMPONENTS =
      new ConcurrentHashMap<>();

  private final StringBuilder out = new StringBuilder(4096);

  private CanonicalDigest() {}

  /**
   * The digest of these values: records, texts, numbers, truth values, enums, and lists, maps and
   * optionals of them.
   */
  static Digest of(Object... values) {
    CanonicalDigest canonical = new CanonicalDigest();
    for (Object value : values) {
      canonical.append(value);
    }
    return Digest.of(canonical.out.toString());
  }

  private void append(Object value) {
    if (value instanceof Record structure) {
      appendRecord(structure);
    } else if (value instanceof Collection<?> list) {
      out.append('[').append(list.size()).append(' ');
      list.forEach(this::append);
    } else if (value instanceof Map<?, ?> map) {
      out.append('{').append(map.size()).append(' ');
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((k, v) -> sorted.put(String.valueOf(k), v));
      sorted.forEach(
          (k, v) -> {
            append(k);
            append(v);
          });
    } else if (value instanceof Optional<?> optional) {
      out.append(optional.isPresent() ? '+' : '-');
      optional.ifPresent(this::append);
    } else {
      String text = value.toString();
      out.append(text.length()).append(':').append(text);
    }
  }

  private void appendRecord(Record structure) {
    out.append('(').append(structure.getClass().getName()).append(' ');
    for (RecordComponent component :
        COMPONENTS.computeIfAbsent(structure.getClass(), Class::getRecordComponents)) {
      try {
        append(component.getAccessor().invoke(structure));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(
            "the records of views are public and have plain accessors", e);
      }
    }
  }
}
