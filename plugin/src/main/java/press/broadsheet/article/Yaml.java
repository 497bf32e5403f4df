package press.broadsheet.article;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.SourceText;

/**
 * Reads YAML 1.2 (core schema) from strangers: one document, no anchors, aliases or tags, no key
 * twice, at most {@value #MAX_DEPTH} levels. Every node keeps its place in the file.
 */
public final class Yaml {

  private static final int MAX_DEPTH = 16;
  private static final int MAX_CODE_POINTS = 1 << 20;

  private final SourceText source;
  private final int lineOffset;
  private final Iterator<Event> events;

  private Yaml(SourceText source, int lineOffset, Iterator<Event> events) {
    this.source = source;
    this.lineOffset = lineOffset;
    this.events = events;
  }

  /**
   * Reads a part of a file whose top level is a map.
   *
   * @param source the file, for places
   * @param yaml the part to read
   * @param firstLine the line of the file on which the part begins, from 1
   * @return the map; an empty one for an empty part
   * @throws ProblemException BS0101 with the place if it is not such YAML
   */
  public static MetaNode.Mapping read(SourceText source, String yaml, int firstLine) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(source.file())
            .setUseMarks(true)
            .setCodePointLimit(MAX_CODE_POINTS)
            .build();
    try {
      return new Yaml(source, firstLine - 1, new Parse(settings).parseString(yaml).iterator())
          .document();
    } catch (MarkedYamlEngineException e) {
      throw new ProblemException(marked(source, firstLine - 1, e));
    } catch (YamlEngineException e) {
      throw new ProblemException(
          Problem.error(
              "BS0101",
              source.at(firstLine, 1),
              "This is not YAML: " + oneLine(e.getMessage()) + ".",
              "Make it shorter and simpler."));
    }
  }

  private MetaNode.Mapping document() {
    events.next(); // stream start
    if (events.next().getEventId() == Event.ID.StreamEnd) {
      return new MetaNode.Mapping(Map.of(), lineOffset + 1, 1);
    }
    Event first = events.next();
    MetaNode root = node(first, 0);
    events.next(); // document end
    Event after = events.next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      throw fail(
          after,
          "A second document begins here.",
          "Keep one; remove the line with “---” above it.");
    }
    if (root instanceof MetaNode.Mapping mapping) {
      return mapping;
    }
    if (root instanceof MetaNode.Scalar scalar && scalar.text().isEmpty()) {
      return new MetaNode.Mapping(Map.of(), root.line(), root.column());
    }
    throw fail(
        first,
        "This is not a list of fields.",
        "Write one field a line, as in: title: Bridge Reopens");
  }

  private MetaNode node(Event event, int depth) {
    if (depth > MAX_DEPTH) {
      throw fail(event, "This is nested more than " + MAX_DEPTH + " levels deep.", "Flatten it.");
    }
    if (event.getEventId() == Event.ID.Alias
        || event instanceof NodeEvent n && n.getAnchor().isPresent()) {
      throw fail(
          event,
          "YAML anchors (&) and aliases (*) are not read here.",
          "Write the value out, or put it in quotes.");
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    if (event instanceof SequenceStartEvent sequence) {
      refuseTag(sequence.getTag(), event);
      List<MetaNode> items = new ArrayList<>();
      for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
        items.add(node(e, depth + 1));
      }
      return new MetaNode.Sequence(items, line(event), column(event));
    }
    refuseTag(((MappingStartEvent) event).getTag(), event);
    return mapping(event, depth);
  }

  private MetaNode mapping(Event start, int depth) {
    Map<String, MetaNode.Entry> entries = new LinkedHashMap<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
      if (!(node(e, depth + 1) instanceof MetaNode.Scalar key)) {
        throw fail(
            e,
            "A field's name must be a plain word.",
            "Put the value in quotes if it holds braces or brackets.");
      }
      MetaNode value = node(events.next(), depth + 1);
      if (entries.put(key.text(), new MetaNode.Entry(value, key.line(), key.column())) != null) {
        throw fail(e, "“" + key.text() + "” stands here a second time.", "Keep one of the two.");
      }
    }
    return new MetaNode.Mapping(entries, line(start), column(start));
  }

  private MetaNode scalar(ScalarEvent event) {
    refuseTag(event.getTag(), event);
    String text = event.getValue();
    Object plain = event.getScalarStyle() == ScalarStyle.PLAIN ? core(text) : text;
    boolean isNull =
        event.getScalarStyle() == ScalarStyle.PLAIN && (text.equals("~") || text.equals("null"));
    return new MetaNode.Scalar(isNull ? "" : text, isNull ? "" : plain, line(event), column(event));
  }

  /** The core schema of YAML 1.2.2, section 10.3, as far as publications need it. */
  static Object core(String text) {
    if (text.equals("true") || text.equals("True") || text.equals("TRUE")) {
      return true;
    }
    if (text.equals("false") || text.equals("False") || text.equals("FALSE")) {
      return false;
    }
    if (text.matches("[-+]?[0-9]{1,18}")) {
      return Long.parseLong(text);
    }
    if (text.matches("[-+]?(\\.[0-9]+|[0-9]{1,18}(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")) {
      return Double.parseDouble(text);
    }
    return text;
  }

  private void refuseTag(Optional<String> tag, Event event) {
    if (tag.isPresent() && !tag.get().equals("!")) {
      throw fail(
          event, "YAML tags (!) are not read here.", "Remove the tag, or put the value in quotes.");
    }
  }

  private ProblemException fail(Event event, String what, String hint) {
    return new ProblemException(
        Problem.error("BS0101", source.at(line(event), column(event)), what, hint));
  }

  private int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(0) + 1 + lineOffset;
  }

  private static int column(Event event) {
    return event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
  }

  private static Problem marked(SourceText source, int lineOffset, MarkedYamlEngineException e) {
    Location at =
        e.getProblemMark()
            .map(m -> source.at(m.getLine() + 1 + lineOffset, m.getColumn() + 1))
            .orElseGet(() -> source.at(lineOffset + 1, 1));
    return Problem.error(
        "BS0101",
        at,
        "This is not YAML: " + oneLine(e.getProblem()) + ".",
        "Check the quotes, colons and indentation here and on the line above; put a value that holds “: ” or “#” in quotes.");
  }

  private static String oneLine(@org.jspecify.annotations.Nullable String message) {
    return message == null
        ? "it cannot be understood"
        : message.replaceAll("\\s+", " ").strip().replaceAll("[.;]$", "");
  }
}
