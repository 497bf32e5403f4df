package press.broadsheet.seed.importer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns records into bytes and back, exactly, within one run of the program: the bytes mean nothing
 * to another one. What records hold may be records, enums, optionals, lists, maps, texts, numbers,
 * truth values and dates. Thread-safe.
 */
final class RecordBytes {

  /** So many characters take at most the 65,535 bytes that {@code writeUTF} can count. */
  private static final int UTF_CHARS = 21_845;

  private final Map<Class<?>, Integer> numbers = new ConcurrentHashMap<>();
  private final List<Shape> shapes = new ArrayList<>();

  /** How records of one class are taken apart and made; of an enum, its values. */
  private record Shape(List<Method> parts, Optional<Constructor<?>> maker, List<?> values) {}

  /** The record as bytes. */
  byte[] of(Record value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(new DataOutputStream(bytes), value);
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** The record that {@link #of} turned into these bytes. */
  <T extends Record> T read(byte[] bytes, Class<T> type) {
    try {
      return Objects.requireNonNull(
          type.cast(read(new DataInputStream(new ByteArrayInputStream(bytes)))));
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(DataOutputStream out, @Nullable Object value)
      throws IOException, ReflectiveOperationException {
    if (value == null) {
      out.writeByte('-');
    } else if (value instanceof Record) {
      out.writeByte('R');
      int number = number(value.getClass());
      out.writeInt(number);
      for (Method part : shape(number).parts()) {
        write(out, part.invoke(value));
      }
    } else if (value instanceof Enum<?> constant) {
      out.writeByte('E');
      out.writeInt(number(constant.getDeclaringClass()));
      out.writeInt(constant.ordinal());
    } else if (value instanceof Optional<?> optional) {
      out.writeByte('O');
      write(out, optional.orElse(null));
    } else if (value instanceof List<?> list) {
      out.writeByte('L');
      out.writeInt(list.size());
      for (Object each : list) {
        write(out, each);
      }
    } else if (value instanceof Map<?, ?> map) {
      out.writeByte('M');
      out.writeInt(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        write(out, entry.getKey());
        write(out, entry.getValue());
      }
    } else {
      leaf(out, value);
    }
  }

  private static void leaf(DataOutputStream out, Object value) throws IOException {
    if (value instanceof Boolean truth) {
      out.writeByte(truth ? 'T' : 'F');
    } else if (value instanceof Integer number) {
      out.writeByte('I');
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeByte('J');
      out.writeLong(number);
    } else if (value instanceof Double number) {
      out.writeByte('D');
      out.writeDouble(number);
    } else {
      out.writeByte(
          value instanceof BigInteger
              ? 'N'
              : value instanceof Number
                  ? 'P'
                  : value instanceof LocalDateTime ? 't' : value instanceof ZoneOffset ? 'z' : 'S');
      text(out, value.toString());
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    out.writeInt(text.length());
    for (int from = 0; from < text.length(); from += UTF_CHARS) {
      out.writeUTF(text.substring(from, Math.min(text.length(), from + UTF_CHARS)));
    }
  }

  private @Nullable Object read(DataInputStream in)
      throws IOException, ReflectiveOperationException {
    int kind = in.readByte();
    return switch (kind) {
      case '-' -> null;
      case 'R' -> record(in);
      case 'E' -> shape(in.readInt()).values().get(in.readInt());
      case 'O' -> Optional.ofNullable(read(in));
      case 'L' -> {
        int size = in.readInt();
        List<@Nullable Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          list.add(read(in));
        }
        yield list;
      }
      case 'M' -> {
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int size = in.readInt(); size > 0; size--) {
          map.put(read(in), read(in));
        }
        yield map;
      }
      case 'T' -> true;
      case 'F' -> false;
      case 'I' -> in.readInt();
      case 'J' -> in.readLong();
      case 'D' -> in.readDouble();
      case 'N' -> new BigInteger(text(in));
      case 'P' -> new BigDecimal(text(in));
      case 't' -> LocalDateTime.parse(text(in));
      case 'z' -> ZoneOffset.of(text(in));
      case 'S' -> text(in);
      default -> throw new IOException("no such kind: " + kind);
    };
  }

  private Object record(DataInputStream in) throws IOException, ReflectiveOperationException {
    Shape shape = shape(in.readInt());
    @Nullable Object[] parts = new Object[shape.parts().size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = read(in);
    }
    return shape.maker().orElseThrow().newInstance(parts);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length <= UTF_CHARS) {
      return length == 0 ? "" : in.readUTF();
    }
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      text.append(in.readUTF());
    }
    return text.toString();
  }

  private Shape shape(int number) {
    synchronized (shapes) {
      return shapes.get(number);
    }
  }

  private int number(Class<?> type) {
    Integer known = numbers.get(type);
    return known != null ? known : numbers.computeIfAbsent(type, this::add);
  }

  private int add(Class<?> type) {
    Shape shape = type.isEnum() ? ofEnum(type) : ofRecord(type);
    synchronized (shapes) {
      shapes.add(shape);
      return shapes.size() - 1;
    }
  }

  private static Shape ofEnum(Class<?> type) {
    return new Shape(List.of(), Optional.empty(), Arrays.asList(type.getEnumConstants()));
  }

  private static Shape ofRecord(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      Constructor<?> maker =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      maker.setAccessible(true);
      List<Method> parts = new ArrayList<>();
      for (RecordComponent component : components) {
        Method part = component.getAccessor();
        part.setAccessible(true);
        parts.add(part);
      }
      return new Shape(parts, Optional.of(maker), List.of());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its constructor", e);
    }
  }
}
