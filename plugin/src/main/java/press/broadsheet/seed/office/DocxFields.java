package press.broadsheet.seed.office;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The field codes that are open: between their begin and their end mark, which may stand in other
 * paragraphs (ECMA-376, 17.16).
 */
final class DocxFields {

  private static final int MAX_OPEN = 50;
  private static final int MAX_INSTRUCTION = 4096;

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean hasResult;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  void mark(String type) {
    switch (type) {
      case "begin" -> {
        if (open.size() < MAX_OPEN) {
          open.push(new Field());
        }
      }
      case "separate" -> {
        if (!open.isEmpty()) {
          open.peek().hasResult = true;
        }
      }
      case "end" -> {
        if (!open.isEmpty()) {
          open.pop();
        }
      }
      default -> {} // there is no other
    }
  }

  void instruction(String text) {
    if (!open.isEmpty()
        && !open.peek().hasResult
        && open.peek().instruction.length() < MAX_INSTRUCTION) {
      open.peek().instruction.append(text);
    }
  }

  /** Whether text is a result that readers see, and not part of an instruction. */
  boolean isShown() {
    return open.stream().allMatch(f -> f.hasResult);
  }

  /** The instruction of the innermost hyperlink that is open; empty if there is none. */
  String link() {
    for (Field f : open) {
      if (f.hasResult
          && f.instruction
              .toString()
              .strip()
              .toUpperCase(java.util.Locale.ROOT)
              .startsWith("HYPERLINK")) {
        return f.instruction.toString();
      }
    }
    return "";
  }

  /** Whether a table of contents or an index is open. */
  boolean inContents() {
    return open.stream()
        .anyMatch(f -> f.instruction.toString().matches("(?is)\\s*(?:TOC|INDEX)\\b.*"));
  }
}
