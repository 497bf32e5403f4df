package press.broadsheet.seed.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** The header lines of a mail or of a part of it; of several with one name the first counts. */
final class PartHeaders {

  private final Map<String, String> values = new HashMap<>();

  void add(Field field) {
    byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
    String line = raw.length == 0 ? field.getName() + ":" + field.getBody() : HeaderText.raw(raw);
    values.putIfAbsent(
        field.getName().toLowerCase(Locale.ROOT).strip(),
        line.substring(line.indexOf(':') + 1).strip());
  }

  /** The value as it stands there; empty if there is none. */
  String raw(String name) {
    return values.getOrDefault(name, "");
  }

  /** The value with its encoded words decoded. */
  String text(String name) {
    return HeaderText.decoded(raw(name));
  }

  /** The media type in lower case: {@code text/plain} if none is stated. */
  String type() {
    String type = main("content-type").toLowerCase(Locale.ROOT);
    return type.contains("/") ? type : "text/plain";
  }

  boolean isAttached() {
    return main("content-disposition").equalsIgnoreCase("attachment");
  }

  boolean isInline() {
    return main("content-disposition").equalsIgnoreCase("inline");
  }

  /** A parameter of the media type, such as {@code charset}. */
  String typeParameter(String name) {
    return parameter("content-type", name);
  }

  /** The name of an attached file, by RFC 2231, RFC 2047 or as it is; empty if there is none. */
  String fileName() {
    String name = parameter("content-disposition", "filename");
    return HeaderText.decoded(name.isEmpty() ? parameter("content-type", "name") : name);
  }

  /** The Content-ID or Message-ID without its brackets. */
  String id(String header) {
    return text(header).replaceAll("^.*<|>.*$", "").strip();
  }

  private String main(String header) {
    return raw(header).replaceFirst(";.*$", "").strip();
  }

  private String parameter(String header, String name) {
    if (raw(header).indexOf(';') < 0) {
      return "";
    }
    RawBody body = RawFieldParser.DEFAULT.parseRawBody(new RawField(header, raw(header)));
    MimeParameterMapping parameters = new MimeParameterMapping();
    for (NameValuePair pair : body.getParams()) {
      if (pair.getValue() != null) {
        parameters.addParameter(pair.getName(), pair.getValue());
      }
    }
    String value = parameters.get(name);
    return value == null ? "" : value;
  }
}
